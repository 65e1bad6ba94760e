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
  ])('%s is seen', (text) => {
    expect(hasCpr(text)).toBe(true);
    expect(withoutCpr(text)).not.toMatch(/0190|0299/);
  });

  test.each([
    '§ 85, stk. 3',
    'vum praktisk 3 sundhed 2',
    'j.nr. 2024-123456',
    '999999-1234',
    '011390-1234',
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

describe('Phone numbers and e-mail addresses', () => {
  test.each([
    ['ring 12 34 56 78 i morgen', 'ring … i morgen'],
    ['ring 12345678', 'ring …'],
    ['ring +45 12345678', 'ring …'],
    ['skriv til mette.h@kommune.dk, tak', 'skriv til …, tak'],
    ['dækker § 85 rengøring 3 gange?', 'dækker § 85 rengøring 3 gange?'],
  ])('%s', (text, expected) => {
    expect(withoutContact(text)).toBe(expected);
  });
});
