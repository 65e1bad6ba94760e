import { UnansweredBook } from '../../../bot/unanswered/book';
import { Person } from '../../builders/person';
import { storesWithClock } from '../../builders/store';

const aStore = storesWithClock();
const QUESTION = 'Dækker § 85 rengøring i Gladsaxe?';

function aPerson(change: { scope?: 'personal' | 'groupChat' } = {}) {
  const store = aStore(() => 0);
  const book = new UnansweredBook(
    store,
    90,
    () => 0,
    (error) => {
      throw error;
    },
  );
  const kept = async () => {
    await book.settled();
    return (await book.entries()).map(({ kind, question, reason }) => [kind, question, reason]);
  };
  return { person: new Person(store, { unanswered: book, ...change }), kept };
}

describe('Below an answer', () => {
  test('"Brugbart" thanks below the same answer, and keeps no question', async () => {
    const { person, kept } = aPerson();
    const before = await person.says(QUESTION);
    const after = await person.presses('Brugbart');
    expect(after).toContain('Tak for din tilbagemelding');
    expect(after).not.toContain('Hjalp svaret?');
    expect(after.split('✓ Tak for')[0]).toBe(before.split('Hjalp svaret?')[0]);
    expect(person.reply).toMatchObject({ place: 'private' });
    expect(await kept()).toEqual([['helpful', '', undefined]]);
  });

  test('"Ikke brugbart" keeps the question and asks why; the reason is cleaned', async () => {
    const { person, kept } = aPerson();
    await person.says(QUESTION);
    expect(await person.presses('Ikke brugbart')).toContain('Hvad manglede i svaret?');
    const words = 'Mangler vinduer. Skriv til mette@kommune.dk';
    expect(await person.presses('Send begrundelse', { words })).toContain('Tak for din tilbagemelding');
    expect((await kept()).sort()).toEqual([
      ['not_helpful', QUESTION, undefined],
      ['reason', QUESTION, 'Mangler vinduer. Skriv til …'],
    ]);
  });

  test('the reason need not be given: the answer comes back as it was', async () => {
    const { person, kept } = aPerson();
    const before = await person.says(QUESTION);
    await person.presses('Ikke brugbart');
    expect(await person.presses('Tilbage til svaret')).toBe(before);
    expect(await kept()).toHaveLength(1);
  });

  test('a reason with a CPR number is not kept', async () => {
    const { person, kept } = aPerson();
    await person.says(QUESTION);
    await person.presses('Ikke brugbart');
    expect(await person.presses('Send begrundelse', { words: 'hun hedder 010190-1234' })).toContain('CPR');
    expect((await kept()).map(([kind]) => kind)).toEqual(['not_helpful']);
  });

  test('in a group only the one who pressed sees the form', async () => {
    const { person } = aPerson({ scope: 'groupChat' });
    await person.says(QUESTION);
    await person.presses('Ikke brugbart');
    expect(person.reply).toMatchObject({ kind: 'card', place: 'private' });
  });

  test('showing an answer again does not keep a silent question twice', async () => {
    const { person, kept } = aPerson();
    await person.says('Dækker § 85 hund i Gladsaxe?');
    await person.presses('Brugbart');
    expect((await kept()).map(([kind]) => kind).sort()).toEqual(['helpful', 'not_stated']);
  });

  test('where there is nobody to ask, "Spørg en kollega" is not offered', async () => {
    const { person } = aPerson();
    expect(await person.says(QUESTION)).not.toContain('Spørg en kollega');
  });
});
