import { questionIn } from '../../../bot/conversation/about';
import { cardBytes, cardText } from '../../../cards';
import { Person } from '../../builders/person';
import { temporaryStore } from '../../builders/store';

const store = temporaryStore();

const results = (person: Person) => (person.reply.kind === 'results' ? person.reply.results : []);
const cards = (person: Person) => results(person).map(({ card }) => cardText(card.body));

describe('Searching from the compose box', () => {
  test('nothing written: the interventions of one’s own municipality', async () => {
    const person = new Person(store);
    await person.says('min kommune er Gladsaxe');
    expect(await person.searches('')).toMatch(/^Støtte til ind- og udflytning\nTræning i oprydning/);
    expect(cards(person)[0]).toMatch(/^Hele indsatsen\nGladsaxe\nStøtte til ind- og udflytning/);
  });

  test('half a word: the answer first, with its verdict, and it is the card of the chat', async () => {
    const person = new Person(store);
    expect(await person.searches('hovedrengør')).toMatch(/^Gladsaxe: ✕ Ikke dækket/m);
    const shown = cards(person)[0];
    expect(await person.says('hovedrengøring i Gladsaxe')).toContain('Hovedrengøring.');
    expect(shown).toContain('»Hovedrengøring.«');
  });

  test('the conversation’s municipality is looked in when the person has none', async () => {
    const person = new Person(store, { scope: 'groupChat', conversation: 'search-group' });
    await person.says('samtalens kommune er Ishøj');
    await person.searches('');
    expect(results(person).every(({ preview }) => preview.text.startsWith('Ishøj'))).toBe(true);
  });

  test('a preview tells whose it is, and begins with the standard’s own words', async () => {
    const person = new Person(store);
    await person.searches('egenbetaling i Frederikssund');
    expect(results(person)[1]?.preview.text).toMatch(/Frederikssund.* · »Du skal ikke selv betale/);
  });

  test('nothing found is told, and that it excludes nothing', async () => {
    expect(await new Person(store).searches('xyzzyx')).toMatch(
      /fandt intet[\s\S]*ikke, at hjælpen er udelukket/,
    );
  });

  test('the list goes on where it ended, and ends', async () => {
    const person = new Person(store);
    const first = (await person.searches('')).split('\n');
    expect((await person.searches('', 1)).split('\n')[0]).toBe(first[1]);
    await person.searches('', 500);
    expect(person.reply).toEqual({ kind: 'results', results: [] });
  });

  test('a CPR number is not searched for, not repeated and not logged', async () => {
    const person = new Person(store);
    expect(await person.searches('rengøring 010190-1234')).toMatch(/^Søg uden CPR-nummer/);
    expect(person.recorded.said()).not.toMatch(/1234|rengøring/);
  });

  test('all cards of a list together stay small', async () => {
    const person = new Person(store);
    for (const query of ['', 'støtte', 'rengøring', 'kriterier']) {
      await person.searches(query);
      const bytes = results(person).reduce((sum, { card }) => sum + cardBytes(card.body), 0);
      expect(bytes).toBeLessThanOrEqual(240_000);
    }
  });

  test('takes well under 100 ms of our own time, each letter of a word', async () => {
    const person = new Person(store);
    const word = 'rengøring';
    await person.searches(word);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (let letters = 0; letters <= word.length; letters += 1) {
        const started = performance.now();
        await person.searches(word.slice(0, letters));
        times.push(performance.now() - started);
      }
    }
    // The median: on a machine that tests in parallel, single turns wait for others.
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(100);
  });
});

describe('Asking about someone’s message', () => {
  test('opens a window with the answer card', async () => {
    const person = new Person(store);
    expect(await person.asksAbout('Ved du om § 85 dækker rengøring i Gladsaxe?')).toContain('Gladsaxe\n');
    expect(person.reply).toMatchObject({ kind: 'dialog', title: 'Det siger standarderne' });
  });

  test('CPR numbers, e-mail addresses and telephone numbers are taken out, and the person is told', async () => {
    const person = new Person(store);
    const message =
      'Dækker § 85 rengøring i Gladsaxe til 010190-1234? Ring 12 34 56 78 eller mette@example.dk';
    expect(await person.asksAbout(message)).not.toMatch(/1234|12 34|mette@/);
    expect(person.sees).toContain('Gladsaxe\n');
    expect(person.reply).toMatchObject({ title: 'CPR-nummer er udeladt' });
    expect(person.recorded.said()).not.toMatch(/1234|mette|rengøring/);
  });

  test('a message without words is told so', async () => {
    expect(await new Person(store).asksAbout(' 🙂 ')).toContain('tom besked');
  });

  test('of a long message the questions are asked', () => {
    const long = `${'Vi talte om mange ting i dag. '.repeat(30)}Dækker § 85 indkøb i Roskilde? Tak for sidst.`;
    expect(questionIn(long)).toBe('Dækker § 85 indkøb i Roskilde?');
    expect(questionIn('ord '.repeat(400)).length).toBeLessThanOrEqual(500);
  });
});
