import { readSourceText } from '../../../knowledge/standard/source-text';
import { joinWords } from '../../../knowledge/standard/words';

const read = (text: string, more: { hyphens?: string[]; file?: string } = {}) =>
  readSourceText(text, {
    file: more.file ?? 'sources/x.txt',
    hyphens: more.hyphens ?? [],
    layout: [],
    links: new Set<string>(),
  });

test.each([
  ['a word cut at a line end is joined', 'hjælp, om-\nsorg eller', 'hjælp, omsorg eller'],
  ['over an empty line too', 'Deref-\n\nter skal', 'Derefter skal'],
  [
    'a hyphen for the rest of a word stays',
    'rehabiliterings-\nog stabiliseringsperiode',
    'rehabiliterings- og stabiliseringsperiode',
  ],
  ['a hyphen in front of a word stays', 'strategier og -\nredskaber', 'strategier og -redskaber'],
  ['an abbreviation keeps its hyphen', 'VUM-\nudredning', 'VUM-udredning'],
  ['numbers keep theirs', 'fra 18-\n30 år', 'fra 18-30 år'],
  ['a dash is no hyphen', 'hjem –\nmedarbejderens', 'hjem – medarbejderens'],
  ['bullet signs are dropped', '• Et\n\uF0B7 To\n- Tre', 'Et To Tre'],
  ['white space is folded', 'et  fire\t måneders', 'et fire måneders'],
  ['an empty bullet is not dropped in silence', '• Et\n•\nTo', 'Et • To'],
])('%s', (_rule, source, expected) => {
  expect(joinWords(read(source).words)).toBe(expected);
});

test('a compound declared to keep its hyphen keeps it', () => {
  expect(joinWords(read('bostøtte-\ntræning og', { hyphens: ['bostøtte-træning'] }).words)).toBe(
    'bostøtte-træning og',
  );
});

test('the markup of a copy is dropped, its words are not', () => {
  const copy = '**Opfølgning på\nindsatsen** <p>Se [link](#).</p> <ul style="x">• Et• To';
  expect(joinWords(read(copy, { file: 'sources/x.md' }).words)).toBe(
    'Opfølgning på indsatsen Se link. Et To',
  );
});
