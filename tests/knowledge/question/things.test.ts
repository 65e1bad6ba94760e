import { understand } from '../../../knowledge/question/understand';
import { realField } from '../real-search';

const field = realField();
const things = (question: string) => understand(question, field, 'da').things;

describe('what a question is about', () => {
  test.each([
    ['ledsagelse til tandlæge', ['ledsagelse-til-tandlaege']],
    ['rengøring og madlavning', ['rengoering', 'madlavning']],
    ['tøjvask og tøjvask', ['toejvask']],
    ['does it cover cleaning', ['rengoering']],
    ['netværksindsats', ['netvaerk']],
    ['hjælp til noget', []],
    ['støtte', []],
    ['start', []],
  ])('«%s»', (question, concepts) => {
    expect(things(question).flatMap(({ concepts }) => concepts)).toEqual(concepts);
  });

  test('two things with "eller" between them are two matters, one that describes the other is the same', () => {
    expect(things('vinduespudsning eller hovedrengøring').map(({ group }) => group)).toEqual([0, 1]);
    expect(new Set(things('vinduespudsning i weekenden').map(({ group }) => group)).size).toBe(1);
  });

  test('a word of Danish is not read as English: "fire" is four', () => {
    const fire = things('fire timers rengøring').find(({ words }) => words === 'fire');
    expect(fire?.concepts ?? []).toEqual([]);
  });

  test('a slip of the finger is told of, another way of writing æ, ø and å is not', () => {
    expect(things('ledsaglse')).toMatchObject([{ concepts: ['ledsagelse'], mended: true }]);
    expect(things('rengoering')).toMatchObject([{ concepts: ['rengoering'], mended: false }]);
  });

  test('a word nobody knows tells less than a thing of the field', () => {
    const [xylofon] = things('xylofon');
    expect(xylofon?.concepts).toEqual([]);
    expect(xylofon?.weight).toBeLessThan(things('rengøring')[0]?.weight ?? 0);
  });
});

describe('what makes a thing of a word', () => {
  test('"give medicin" is more than its one word that can be searched for', () => {
    expect(things('må vi give medicin')).toMatchObject([{ terms: ['medicin'], whole: false }]);
  });

  test('"hjælp til rengøring" is no more than rengøring', () => {
    expect(things('hjælp til rengøring')).toMatchObject([{ whole: true }]);
  });
});

describe('a question that names nothing', () => {
  test('asks for the fact that its wording is most like, not for whether nothing is given', () => {
    expect(understand('kan hun få en anden leverandør', field, 'da').kind).toBe('free-choice');
  });

  test('is about what it names as soon as it names something', () => {
    expect(understand('kan hun få hjælp til rengøring', field, 'da').kind).toBe('coverage');
  });
});
