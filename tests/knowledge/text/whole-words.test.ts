import { wholeWords } from '../../../knowledge/text/whole-words';

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
