import { realField } from '../real-search';

const { knowledge } = realField();

/** The question · of which municipality · words of the passage · how the passage speaks of the thing. */
const TABLE: [string, string, string, string][] = [
  ['rengøring', 'gladsaxe', 'oprydning og rengøring af boligen uden', 'same'],
  ['hovedrengøring', 'ishoej', 'hovedrengøring', 'same'],
  ['rengøring', 'ishoej', 'hovedrengøring', 'narrower'],
  ['indkøb', 'gladsaxe', 'foretager ikke indkøb uden borgerens deltagelse', 'same'],
  ['tøjvask', 'ishoej', 'Praktisk hjælp i hjemmet, medmindre', 'comprised'],
];

describe('how a passage speaks of the thing asked about', () => {
  test.each(TABLE)('«%s» in %s, «%s»: %s', (question, municipality, words, way) => {
    const { evidence } = knowledge.explain(question, municipality);
    const passage = evidence.find(({ annotated }) => annotated.passage.text.includes(words));
    expect([...(passage?.matches.values() ?? [])].map(({ how }) => how)).toEqual([way]);
  });

  test('the very thing is nearer than a kind of it', () => {
    const degree = (question: string) => {
      const { evidence } = knowledge.explain(question, 'ishoej');
      const passage = evidence.find(({ annotated }) => annotated.passage.text.includes('hovedrengøring'));
      return [...(passage?.matches.values() ?? [])][0]?.degree ?? 0;
    };
    expect(degree('hovedrengøring')).toBeGreaterThan(degree('rengøring'));
  });
});
