import { searchTerms } from '../../../knowledge/answer/search-terms';
import { understand } from '../../../knowledge/question/understand';
import { realField } from '../real-search';

const field = realField();

function found(question: string, municipality: string) {
  const { things } = understand(question, field, 'da');
  const hits = field.indexes.get(municipality)?.search(searchTerms(things, field.lexicon, field.vocabulary));
  return hits ?? [];
}

describe('the search of one municipality', () => {
  test.each([
    ['tøjvask', 'gladsaxe', 'tøj'],
    ['hovedrengøring', 'ishoej', 'hovedrengøring'],
    ['døgnrytme', 'ishoej', 'døgnrytme'],
    ['gældsrådgivning', 'roskilde', 'gæld'],
    ['indkøb', 'frederikssund', 'indkøb'],
  ])('«%s» in %s: a passage that says so comes first', (question, municipality, word) => {
    expect(found(question, municipality)[0]?.annotated.passage.text.toLowerCase()).toContain(
      word.toLowerCase(),
    );
  });

  test('best first', () => {
    const scores = found('rengøring', 'gladsaxe').map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('only that municipality is searched', () => {
    const from = found('indkøb', 'roskilde').map(({ annotated }) => annotated.passage.municipality);
    expect(new Set(from)).toEqual(new Set(['roskilde']));
  });

  test('what nobody writes of is not found', () => {
    expect(found('xylofon', 'gladsaxe')).toEqual([]);
  });

  test('how often something is named tells which standards to ask', () => {
    const roskilde = field.indexes.get('roskilde');
    expect(roskilde?.mentions(['xylofon'])).toBe(0);
    expect(roskilde?.mentions(['gaeld'])).toBeGreaterThan(0);
  });
});
