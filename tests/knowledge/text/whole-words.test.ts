import { anyCase, wholeWords } from '../../../knowledge/text/whole-words';

test('a space stands for any white space, and a space that may be left out for none as well', () => {
  const pattern = wholeWords('selv ?om han sover');
  expect(pattern.test('må vi, selvom han sover')).toBe(true);
  expect(pattern.test('må vi, Selv  om\nhan sover')).toBe(true);
  expect(pattern.test('selvomhan sover')).toBe(false);
});

test('a word is whole in Danish too', () => {
  expect(wholeWords('ære').test('bære')).toBe(false);
  expect(wholeWords('ære').test('en ære!')).toBe(true);
});

test.each(['ære', 'Łódź', 'résumé', 'жизнь', '日本', 'ﬁnne'.normalize('NFKC')])(
  'a letter of any writing is one: %s',
  (word) => {
    expect(anyCase('^\\p{L}+$').test(word)).toBe(true);
    expect(anyCase('^[\\p{L}-]+$').test(`${word}-${word}`)).toBe(true);
    expect(anyCase('^[^\\p{L}]+$').test(word)).toBe(false);
  },
);

test('every letter of the languages around here is one, and no digit or mark', () => {
  const isLetter = anyCase('^\\p{L}$');
  for (let code = 0; code < 0x370; code++) {
    const one = String.fromCharCode(code);
    // Modifier letters from U+02C6 on stand in no word of theirs.
    if (code < 0x2c2) expect([one, isLetter.test(one)]).toEqual([one, /^\p{L}$/u.test(one)]);
  }
});

test.each(['\\p{Lu}', '\\P{L}', '\\u{1f600}', '😀'])(
  'what only a pattern with "u" can say is refused: %s',
  (said) => {
    expect(() => anyCase(said)).toThrow(RangeError);
  },
);
