import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { withoutContact } from '../../../bot/privacy/contact';
import { hasCpr, withoutCpr } from '../../../bot/privacy/cpr';

describe('CPR numbers', () => {
  test.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '01 01 90 1234',
    '010190–1234',
    '310299-0000',
    '610190-1234',
    'cpr:010190-1234.',
    'Borger010190-1234er',
    '010190-xxxx',
    '01-01-90-1234',
    '01.01.1990-1234',
    '01/01/90 1234',
    '010190 - 1234',
    '010190--1234',
    '010190\u20111234',
    '０１０１９０－１２３４'.replace('－', '-'),
    '0101\u200b90-12\u00ad34',
  ])('%s is seen', (text) => {
    expect(hasCpr(text)).toBe(true);
    expect(withoutCpr(text)).not.toMatch(/0190|0299|1234/);
  });

  test.each([
    ['a digit too few', '010190-123'],
    ['a digit too many', '010190-12345'],
    ['a digit too few, no dash', '010190123'],
    ['a digit too many, no dash', '01019012345'],
    ['a day there is not', '991290-1234'],
    ['a month there is not', '011390-1234'],
    ['neither, no dash', '9999991234'],
  ])('with a slip of the finger (%s) is seen: %s', (_, text) => {
    expect(hasCpr(text)).toBe(true);
    expect(withoutCpr(`borger ${text} søger`)).toBe('borger … søger');
  });

  test.each([
    '§ 85, stk. 3',
    'vum praktisk 3 sundhed 2',
    'j.nr. 2024-123456',
    '24-11-2026 kl. 12',
    '01.01.2026',
    'servicelovens §§ 83, 85, 107, 108',
    '46 31 30 00',
    '2.500.000 - 3.000.000 kr.',
    'tlf. 12345678',
    '123456789012',
    '27.35.30-A-1-24',
  ])('%s is not one', (text) => {
    expect(hasCpr(text)).toBe(false);
    expect(withoutCpr(text)).toBe(text);
  });

  test('every number with a day and a month is seen, wherever it stands', () => {
    const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
    const serial = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    const words = fc.stringMatching(/^[a-zæøå ]{0,20}$/);
    fc.assert(
      fc.property(words, two(1, 31), two(1, 12), two(0, 99), serial, words, (before, d, m, y, s, after) => {
        for (const written of [`${d}${m}${y}-${s}`, `${d}${m}${y}${s}`]) {
          expect(withoutCpr(before + written + after)).toBe(`${before}…${after}`);
        }
      }),
    );
  });
});

describe('The standards and the questions people ask', () => {
  const root = join(__dirname, '../../..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8').split('\n');
  const sources = readdirSync(join(root, 'knowledge/sources'));
  test.each(sources.map((file) => `knowledge/sources/${file}`))(
    '%s has nothing taken for a CPR number',
    (path) => {
      expect(read(path).filter(hasCpr)).toEqual([]);
    },
  );

  test.each(['tests/questions/questions-dev.jsonl', 'tests/questions/questions-learn.jsonl'])(
    'no question of %s has anything taken out',
    (path) => {
      const questions = read(path)
        .filter(Boolean)
        .map((line) => String(JSON.parse(line).question));
      expect(
        questions.filter((question) => hasCpr(question) || withoutContact(question) !== question),
      ).toEqual([]);
    },
  );
});

describe('Phone numbers and e-mail addresses', () => {
  test.each([
    ['ring 12 34 56 78 i morgen', 'ring … i morgen'],
    ['ring 12345678', 'ring …'],
    ['ring +45 12345678', 'ring …'],
    ['skriv til mette.h@kommune.dk, tak', 'skriv til …, tak'],
    ['gælder det fra 24-11-2026 til 2027-11-24', 'gælder det fra 24-11-2026 til 2027-11-24'],
    ['prisen 2024-2025', 'prisen 2024-2025'],
    ['dækker § 85 rengøring 3 gange?', 'dækker § 85 rengøring 3 gange?'],
  ])('%s', (text, expected) => {
    expect(withoutContact(text)).toBe(expected);
  });
});
