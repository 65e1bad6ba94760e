import { tokenise } from '../../../knowledge/text/tokens';
import { realField } from '../real-search';

const { labels } = realField();

/** The concepts of the mentions that stand in no longer mention. */
const named = (text: string) =>
  labels.find(tokenise(text), 'da').flatMap(({ concepts, nested }) => (nested ? [] : concepts));

describe('what a text names', () => {
  test.each([
    ['tøjvask', ['toejvask']],
    ['rengøring af boligen', ['rengoering']],
    ['medicinsk behandling', ['medicinsk-behandling']],
    ['praktisk hjælp', ['praktisk-hjaelp']],
    ['pudse vinduer', ['vinduespudsning']],
    ['rengøring og madlavning', ['rengoering', 'madlavning']],
  ])('«%s»: the longest name, and not the shorter one inside it', (text, concepts) => {
    expect(named(text)).toEqual(concepts);
  });

  test('the shorter name is told too, as one inside a longer', () => {
    const inside = labels.find(tokenise('medicinsk behandling'), 'da').filter(({ nested }) => nested);
    expect(inside.map(({ concepts }) => concepts)).toEqual([['behandling']]);
  });

  test('of names that begin at one word, the longest comes first', () => {
    const [first] = labels.find(tokenise('rengøring af boligen'), 'da');
    expect(first).toMatchObject({ start: 0, end: 3 });
  });
});

describe('words that stand between the words of a name', () => {
  test.each(['vaske tøj', 'vaske borgerens tøj', 'vaske sit tøj', 'at få vasket noget tøj'])(
    '«%s» is tøjvask',
    (text) => {
      expect(named(text)).toContain('toejvask');
    },
  );

  test.each(['vaske gulv og købe tøj', 'vaske op i køkkenet og lægge tøj'])(
    '«%s» is not: another matter stands between',
    (text) => {
      expect(named(text)).not.toContain('toejvask');
    },
  );
});

describe('forms of one word', () => {
  test.each([
    ['tøjvasken', 'toejvask'],
    ['rengøringen', 'rengoering'],
    ['ledsagelsen', 'ledsagelse'],
    ['ledig', 'arbejdsloeshed'],
  ])('«%s» names %s', (word, concept) => {
    expect(named(word)).toContain(concept);
  });

  test.each(['leder', 'lede'])('«%s» is no form of "ledig", though their stems are one', (word) => {
    expect(named(word)).not.toContain('arbejdsloeshed');
  });
});
