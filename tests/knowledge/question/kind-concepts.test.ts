import { understand } from '../../../knowledge/question/understand';
import { realField } from '../real-search';

const field = realField();

describe('a thing of the lexicon that is a kind of fact', () => {
  test.each([
    ['egenbetaling', 'price', []],
    ['klagefrist', 'complaint', []],
    ['målgruppen', 'target-group', []],
    ['vejlederteam', 'provider', []],
    ['hvad er varigheden af ledsagelse?', 'duration', ['ledsagelse']],
    ['hvad er aldersgrænsen for ledsagelse', 'age', ['ledsagelse']],
    ['hver uge til svømning', 'coverage', ['svoemning']],
    ['rengøring', 'coverage', ['rengoering']],
  ])('«%s» asks for %s', (question, kind, concepts) => {
    const asked = understand(question, field, 'da');
    expect(asked.kind).toBe(kind);
    expect(asked.things.flatMap((thing) => thing.concepts)).toEqual(concepts);
  });
});
