import fc from 'fast-check';
import { deleteExpired } from '../../../bot/retention/retention';
import { UnansweredBook } from '../../../bot/unanswered/book';
import { unansweredCsv } from '../../../bot/unanswered/csv';
import { cleaned, type UnansweredEntry } from '../../../bot/unanswered/entry';
import { summarise } from '../../../bot/unanswered/themes';
import { theKnowledge } from '../../builders/knowledge';
import { Person } from '../../builders/person';
import { BROKEN_STORE, storesWithClock } from '../../builders/store';

const aStore = storesWithClock();
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 24, 9);

function anEntry(change: Partial<UnansweredEntry> = {}): UnansweredEntry {
  return {
    day: '2026-11-24',
    kind: 'not_stated',
    question: 'Dækker § 85 hund?',
    municipality: 'gladsaxe',
    language: 'da',
    concept: null,
    theme: null,
    ...change,
  };
}

/** A book with a clock that is moved by hand. */
function aBook(days: number | undefined = 90) {
  const clock = { now: START };
  const store = aStore(() => clock.now);
  const book = new UnansweredBook(
    store,
    days,
    () => clock.now,
    (error) => {
      throw error;
    },
  );
  return { clock, store, book };
}

// Loaded before the first test, so that none waits for it.
beforeAll(async () => {
  theKnowledge().warm();
  await new Person(BROKEN_STORE).says('Dækker § 85 hund i Gladsaxe?');
}, 60_000);

describe('What was not answered is kept', () => {
  test.each([
    ['Dækker § 85 hund i Gladsaxe?', 1],
    ['Dækker § 85 rengøring i Gladsaxe?', 0],
    ['hej', 0],
    ['hvad er hovedstaden i Frankrig?', 0],
    ['borger vil hænge sig i nat i Gladsaxe', 0],
  ])('"%s": %d', async (text, count) => {
    const { store, book } = aBook();
    await new Person(store, { unanswered: book }).says(text);
    await book.settled();
    expect(await book.entries()).toHaveLength(count);
  });

  test('cleaned, on the day, under a theme, and without who asked', async () => {
    const { store, book } = aBook();
    const person = new Person(store, { unanswered: book, person: 'aad-mette', conversation: 'chat-mette' });
    await person.says('Dækker § 85 hund i Gladsaxe? Ring på 12 34 56 78 eller mette@kommune.dk');
    await book.settled();
    const [entry] = await book.entries();
    expect(entry).toMatchObject({ day: '2026-11-24', kind: 'not_stated', municipality: 'gladsaxe' });
    const everything = JSON.stringify([
      await store.read(await store.keys('unanswered/')),
      await store.keys(''),
    ]);
    expect(everything).not.toMatch(/12 34 56 78|mette/);
    expect(entry?.question).toContain('hund');
  });

  test('a message with a CPR number is not kept at all', async () => {
    const { store, book } = aBook();
    await new Person(store, { unanswered: book }).says('Dækker § 85 hund til 010190-1234 i Gladsaxe?');
    await book.settled();
    expect(await book.entries()).toEqual([]);
  });

  test('turned off, nothing is', async () => {
    const { store, book } = aBook(undefined);
    const off = new UnansweredBook(
      store,
      undefined,
      () => START,
      () => undefined,
    );
    await new Person(store, { unanswered: off }).says('Dækker § 85 hund i Gladsaxe?');
    await off.settled();
    expect(await store.keys('unanswered/')).toEqual([]);
    expect(await book.entries()).toEqual([]);
  });

  test('a storage that is down holds up no answer', async () => {
    const failures: unknown[] = [];
    const book = new UnansweredBook(
      BROKEN_STORE,
      90,
      () => START,
      (error) => failures.push(error),
    );
    expect(
      await new Person(BROKEN_STORE, { unanswered: book }).says('Dækker § 85 hund i Gladsaxe?'),
    ).toContain('Står ikke i standarden');
    await book.settled();
    expect(failures).toHaveLength(1);
  });

  test('several replicas that write at once lose nothing', async () => {
    const { store, clock } = aBook();
    const replicas = Array.from(
      { length: 4 },
      () =>
        new UnansweredBook(
          store,
          90,
          () => clock.now,
          (error) => {
            throw error;
          },
        ),
    );
    for (let at = 0; at < 40; at += 1) {
      for (const replica of replicas) replica.note(() => anEntry({ question: `spørgsmål ${at}` }));
    }
    await Promise.all(replicas.map((replica) => replica.settled()));
    expect(await replicas[0]?.entries()).toHaveLength(160);
  });

  test.each([
    [89, 1, 1],
    [91, 0, 0],
  ])('after %d days there is %d to see, and after the retention %d stored', async (days, seen, stored) => {
    const { store, book, clock } = aBook(90);
    book.note(() => anEntry());
    await book.settled();
    clock.now += days * DAY_MS;
    expect(await book.entries()).toHaveLength(seen);
    await deleteExpired(store, clock.now, { unanswered: 90 });
    expect(await store.keys('unanswered/')).toHaveLength(stored);
  });

  test('when it is turned off, what was kept is deleted', async () => {
    const { store, book, clock } = aBook(90);
    book.note(() => anEntry());
    await book.settled();
    clock.now += 1;
    await deleteExpired(store, clock.now, { unanswered: 0 });
    expect(await store.keys('unanswered/')).toEqual([]);
  });
});

describe('Cleaning', () => {
  test('no phone number, e-mail address or CPR number is left of any text', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const cpr = fc
      .tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        digits(2),
        digits(4),
        fc.constantFrom('', '-', ' '),
      )
      .map(
        ([day, month, year, last, between]) =>
          `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${year}${between}${last}`,
      );
    const phone = digits(8).map((number) => number.replace(/(..)(?=.)/g, '$1 '));
    const secret = fc.oneof(
      cpr,
      phone,
      fc.emailAddress().filter((each) => /^[\w.+-]+@[\w.-]+$/.test(each)),
    );
    fc.assert(
      fc.property(secret, (text) => {
        expect(cleaned(`Dækker § 85 hund, ${text} , tak?`)).not.toContain(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('The owner of the standards', () => {
  test('sees the most frequent themes, with counts and examples', async () => {
    const { store, book } = aBook();
    const owner = new Person(store, { unanswered: book, owners: 'everyone' });
    for (let times = 0; times < 3; times += 1)
      book.note(() => anEntry({ theme: 'egenomsorg', question: 'Dækker § 85 negleklip?' }));
    book.note(() => anEntry({ kind: 'not_helpful', theme: 'mobilitet', question: 'Dækker § 85 cykling?' }));
    book.note(() =>
      anEntry({
        kind: 'reason',
        theme: 'mobilitet',
        question: 'Dækker § 85 cykling?',
        reason: 'Forkert afsnit',
      }),
    );
    book.note(() => anEntry({ kind: 'helpful', question: 'Dækker § 85 rengøring?' }));
    await book.settled();
    const seen = await owner.says('ubesvarede spørgsmål');
    expect(seen).toMatch(/Står ikke i standarden: 3[\s\S]*ikke brugbart: 1[\s\S]*Meldt brugbart: 1/);
    expect(seen).toMatch(
      /egenomsorg \(3\)[\s\S]*negleklip[\s\S]*mobilitet \(1\)[\s\S]*cykling[\s\S]*Forkert afsnit/,
    );
    expect(seen).not.toContain('rengøring');
  });

  test('is told that there is nothing, when there is nothing', async () => {
    const { store, book } = aBook();
    const owner = new Person(store, { unanswered: book, owners: ['aad-owner'], person: 'AAD-Owner' });
    expect(await owner.says('unanswered questions')).toContain('No questions have been kept');
  });

  test('is nobody else, and not in a group', async () => {
    const { store, book } = aBook();
    book.note(() => anEntry({ question: 'hemmeligt' }));
    await book.settled();
    const someone = new Person(store, { unanswered: book, owners: ['aad-owner'] });
    expect(await someone.says('ubesvarede')).toMatch(/^Det er kun for dem, der har ansvaret/);
    const inGroup = new Person(store, { unanswered: book, owners: 'everyone', scope: 'groupChat' });
    expect(await inGroup.says('ubesvarede')).toContain('privat chat');
  });
});

describe('The summary', () => {
  const anyEntry = fc.record({
    kind: fc.constantFrom(
      'not_stated' as const,
      'not_helpful' as const,
      'helpful' as const,
      'reason' as const,
    ),
    question: fc.constantFrom('a', 'b', 'c'),
    theme: fc.constantFrom('x', 'y', null),
    reason: fc.constantFrom('r', undefined),
  });

  test('counts every question once, the most frequent theme first, and no question twice in a theme', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 40 }), (list) => {
        const entries = list.map((change) => anEntry(change));
        const { counts, themes } = summarise(entries, ({ theme }) => theme);
        const counted = themes.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(counts.notStated + counts.notHelpful);
        const order = themes.map(({ count }) => count);
        expect(order).toEqual([...order].sort((a, b) => b - a));
        for (const { examples } of themes) {
          expect(new Set(examples.map(({ question }) => question)).size).toBe(examples.length);
        }
      }),
    );
  });
});

describe('The table', () => {
  test.each([
    ['semicolons and quotes', 'Dækker; § 85 "hund"?', '"Dækker; § 85 ""hund""?"'],
    ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['plain words', 'hund', 'hund'],
  ])('%s', (_, question, expected) => {
    expect(unansweredCsv([anEntry({ question })])).toContain(`;${expected};`);
  });

  test('has a head, and lines that spreadsheets read', () => {
    expect(unansweredCsv([])).toBe('\uFEFFday;kind;municipality;language;theme;concept;question;reason\r\n');
  });
});
