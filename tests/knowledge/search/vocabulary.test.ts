import { realField } from '../real-search';

const { vocabulary } = realField();

describe('how a word is really spelt', () => {
  test.each([
    ['a slip of the finger', 'ledsaglse', 'ledsagelse'],
    ['two letters swapped', 'kvalitetsstandrad', 'kvalitetsstandard'],
    ['a letter missed', 'økonmi', 'økonomi'],
    ['aa for å', 'hvornaar', 'hvornår'],
    ['ae for æ', 'taeller', 'tæller'],
    ['o for ø', 'toj', 'tøj'],
    ['o for ø in a longer word', 'stovsugning', 'støvsugning'],
    ['cut short with a dot', 'vaskeordn.', 'vaskeordning'],
    ['another, cut short with a dot', 'madlavn.', 'madlavning'],
  ])('%s: «%s» is «%s»', (_what, written, meant) => {
    expect(vocabulary.mendText(written)).toBe(meant);
  });

  test.each([
    ['right already', 'rengøring'],
    ['a word that the field does not use', 'xylofon'],
    ['a word of the other language', 'eligible'],
    ['a paragraph', '§85'],
    ['a full stop', 'Det er rengøring.'],
  ])('left alone, %s: «%s»', (_what, written) => {
    expect(vocabulary.mendText(written)).toBe(written);
  });

  test('asked again, the same', () => {
    expect(vocabulary.mend('ledsaglse')).toBe(vocabulary.mend('ledsaglse'));
  });

  test('a long message of one unknown word is read at once', () => {
    const message = 'overordnederne '.repeat(40);
    vocabulary.mendText('overordnederne');
    const before = process.hrtime.bigint();
    vocabulary.mendText(message);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(20);
  });
});
