import { array, assert, property, string } from 'fast-check';
import { WordList } from '../../../knowledge/text/word-list';

const word = () => string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''));

test('has the words it was made of and no others', () => {
  assert(
    property(array(word()), array(word()), (words, others) => {
      const list = new WordList(WordList.bytes(words));
      const known = new Set(words.map((text) => Buffer.from(text).toString()));
      for (const one of [...words, ...others])
        expect(list.has(one)).toBe(known.has(Buffer.from(one).toString()));
    }),
  );
});

test.each([
  ['ål', true],
  ['ø', true],
  ['a', false],
  ['ål\nø', false],
  ['', false],
  ['zebra', true],
  ['zebraer', false],
])('%j: %s', (asked, has) => {
  expect(new WordList(WordList.bytes(['zebra', 'ål', 'ø', 'abe'])).has(asked)).toBe(has);
});
