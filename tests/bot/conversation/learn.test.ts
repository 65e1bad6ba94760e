import { buttonsOf } from '../../../cards';
import { playQuiz } from '../../../knowledge/quiz/play';
import { ROUND } from '../../../knowledge/quiz/types';
import { theKnowledge } from '../../builders/knowledge';
import { Person } from '../../builders/person';
import { temporaryStore } from '../../builders/store';

const store = temporaryStore();

describe('The tour', () => {
  test.each([
    ['rundtur', 'Hvad er § 85?'],
    ['Tag en rundtur!', 'Hvad er § 85?'],
    ['tour', 'What is § 85?'],
    ['rundtur 3', 'Hvad betyder VUM-niveauerne?'],
    ['tour 5', 'How to check criteria'],
    ['rundtur 9', 'Sådan tjekker du kriterier'],
  ])('"%s" begins at "%s"', async (text, expected) => {
    expect(await new Person(store).says(text)).toContain(expected);
  });

  test('goes to the end and back, and goes on after a stop', async () => {
    const person = new Person(store);
    await person.says('rundtur');
    expect(await person.presses('Næste')).toContain('Det står i standarderne');
    expect(person.reply).toMatchObject({ kind: 'card', place: 'private' });
    await person.presses('Næste');
    await person.presses('Næste');
    expect(await person.presses('Tilbage')).toContain('trin 3 af 5');
    expect(await person.presses('Stop')).toContain('Rundturen er stoppet');
    expect(await person.presses('Fortsæt, hvor jeg slap')).toContain('trin 3 af 5');
    await person.presses('Næste');
    expect(await person.presses('Næste')).toContain('trin 5 af 5');
    expect(person.sees).not.toContain('Næste');
  });

  test('what it says of the law and the method has its source and date', async () => {
    const person = new Person(store);
    await person.says('rundtur');
    expect(person.sees).toMatch(/Kilde: serviceloven § 85.*læst november 2026/);
    await person.presses('Næste');
    await person.presses('Næste');
    expect(person.sees).toMatch(/Kilde: KL's kodesystem for FFB.*21\. april 2026/);
  });
});

describe('Terms', () => {
  test.each([
    [
      'Hvad betyder egenomsorg?',
      /^egenomsorg\n[\s\S]*Kilde: [\s\S]*Ordet står|^egenomsorg\n[\s\S]*Ordet står i/,
    ],
    ['hvad er § 97?', /15 timers ledsagelse[\s\S]*Gladsaxe \(4 steder\)/],
    ['Hvad er VUM?', /seks faser/],
    ['what does self-care mean?', /A VUM theme[\s\S]*Source: /],
    ['forklar støttebehov', /regnes ikke ud fra temaernes niveauer/],
    ['hvad vil SKP sige?', /Støtte- og kontaktperson/],
  ])('"%s"', async (text, expected) => {
    const seen = await new Person(store).says(text);
    expect(seen).toMatch(expected);
    expect(seen).toMatch(/pegepind|pointer/);
  });

  test.each([
    'Hvad betyder hovedrengøring i Gladsaxe?',
    'Hvad er kriterierne for indkøb?',
    'Hvad er egenomsorg i Gladsaxe?',
    'Dækker § 85 rengøring?',
  ])('"%s" is a question to the standards', async (text) => {
    expect(await new Person(store).says(text)).toContain('Spørgsmål: ');
  });

  test('only the chosen municipality is quoted', async () => {
    const person = new Person(store);
    await person.says('min kommune er Roskilde');
    const seen = await person.says('hvad betyder egenomsorg?');
    expect(seen).toContain('Roskilde');
    expect(seen).not.toContain('Gladsaxe');
  });
});

describe('The quiz', () => {
  const knowledge = theKnowledge();

  /** Presses the right choice, or a wrong one, of the question that is shown. */
  async function answer(person: Person, isRight: boolean): Promise<string> {
    const data = buttonsOf(card(person))[0]?.['data'] as { round: { seed: number; chosen: number[] } };
    const { next } = playQuiz(knowledge, data.round);
    if (!next) throw new Error('no question is up');
    return person.presses('Svar', { choice: String(isRight ? next.right : next.right === 0 ? 1 : 0) });
  }

  function card(person: Person) {
    const { reply } = person;
    if (reply.kind !== 'card') throw new Error(`no card, but ${reply.kind}`);
    return reply.card.body;
  }

  test('a whole round: each answer explained with a quote, progress shown, a result at the end', async () => {
    const person = new Person(store, { seed: () => 11 });
    expect(await person.says('quiz')).toContain('Spørgsmål 1 af 10 · 0 rigtige indtil nu');
    for (let number = 1; number <= ROUND; number += 1) {
      const isRight = number % 3 !== 0;
      const seen = await answer(person, isRight);
      expect(seen).toContain(isRight ? '✓ Rigtigt' : '✕ Ikke rigtigt');
      expect(seen).toMatch(/»[^«]+«\n[\w.-]+ l\. \d+/);
      expect(person.reply).toMatchObject({ place: 'private' });
      await person.presses(number < ROUND ? 'Næste spørgsmål' : 'Se resultatet');
    }
    expect(person.sees).toContain('7 af 10 rigtige');
    expect(await person.presses('Ny runde')).toContain('Spørgsmål 1 af 10');
  });

  test('can be stopped and gone on with, also by another bot that has never heard of it', async () => {
    const person = new Person(store, { seed: () => 5 });
    await person.says('quiz');
    await answer(person, true);
    await person.presses('Næste spørgsmål');
    const before = person.sees;
    expect(await person.presses('Stop')).toContain('Du nåede 1 spørgsmål, 1 rigtige');
    const data = buttonsOf(card(person))[0]?.['data'] as object;
    expect(await new Person(store).pressesData(data)).toBe(before);
  });

  test('an answer without a choice shows the question again', async () => {
    const person = new Person(store, { seed: () => 5 });
    const before = await person.says('quiz');
    expect(await person.presses('Svar')).toBe(before);
  });

  test('is about the municipality that is named or chosen, where it has enough to ask about', async () => {
    const person = new Person(store);
    expect(await person.says('tag en quiz i Gladsaxe')).toContain('Gladsaxe · ');
    await person.says('min kommune er Ishøj');
    for (let round = 0; round < 5; round += 1) expect(await person.says('quiz')).toContain('Ishøj · ');
  });

  test('whatever the seed, a press is not taken for a message with a CPR number', async () => {
    for (const seed of [0, 10_190, 101_901, 310_199, 999_999]) {
      const person = new Person(store, { seed: () => seed });
      await person.says('quiz');
      expect(await answer(person, true)).toContain('✓ Rigtigt');
    }
  });

  test('of another version of the standards says so', async () => {
    const person = new Person(store);
    await person.says('quiz');
    const round = { seed: 1, chosen: [], knowledge: 'older' };
    const data = { v: 1, verb: 'quiz.question', language: 'da', round };
    expect(await person.pressesData(data)).toContain('ældre version');
  });

  test.each([
    { seed: 1_000_000, chosen: [], knowledge: 'x' },
    { seed: -1, chosen: [], knowledge: 'x' },
    { seed: 1, chosen: [4], knowledge: 'x' },
    { seed: 1, chosen: Array.from({ length: 11 }, () => 0), knowledge: 'x' },
    { seed: 1.5, chosen: [], knowledge: 'x' },
  ])('a state that no card of ours has written is not played: %j', async (round) => {
    const data = { v: 1, verb: 'quiz.question', language: 'da', round };
    expect(await new Person(store).pressesData(data)).toContain('ældre version');
  });
});
