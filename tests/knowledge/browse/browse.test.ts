import fc from 'fast-check';
import type { Entry } from '../../../knowledge/browse/types';
import { theKnowledge } from '../../builders/knowledge';

const knowledge = theKnowledge();
knowledge.warm();

const browse = (query: string, municipality: string | null = null) =>
  knowledge.browse({ query, municipality, language: 'da' });

/** "answer gladsaxe rengøring", "intervention gladsaxe Træning i madlavning". */
function told(entry: Entry): string {
  const what = entry.kind === 'answer' ? entry.answer.question : entry.title;
  return `${entry.kind} ${entry.municipality} ${what}`;
}

describe('Before anything is written', () => {
  test('the person’s own municipality: each of its interventions', () => {
    const titles = knowledge.standards.get('gladsaxe')?.interventions.map(({ title }) => title);
    expect(browse('', 'gladsaxe').map(told)).toEqual(
      titles?.map((title) => `intervention gladsaxe ${title}`),
    );
  });

  test('a standard with one intervention: the whole, and the sections that are looked up most', () => {
    const entries = browse('', 'ishoej');
    expect(entries.map(({ kind }) => kind).slice(0, 2)).toEqual(['intervention', 'section']);
    expect(entries.map(told).join()).toMatch(/Målgruppe.*Hvad indgår ikke i ydelsen.*Brugerbetaling/);
  });

  test('no municipality chosen: something of each first', () => {
    const first = browse('').slice(0, knowledge.municipalities.length);
    expect(new Set(first.map(({ municipality }) => municipality)).size).toBe(knowledge.municipalities.length);
  });

  test('words that only ask ("hvad er § 85?") count as nothing written', () => {
    expect(browse('hvad er § 85?', 'gladsaxe').map(told)).toEqual(browse('', 'gladsaxe').map(told));
  });
});

describe('While one writes', () => {
  test.each([
    ['rengør', 'gladsaxe', 'intervention gladsaxe Træning i oprydning og rengøring af boligen'],
    ['tøjv', 'gladsaxe', 'intervention gladsaxe Støtte og træning i tøjvask'],
    ['opfølg', 'gladsaxe', 'answer gladsaxe opfølgning'],
    ['opfølg', 'roskilde', 'section roskilde Opfølgning på indsatsen'],
    ['personlig hyg', null, 'answer ishoej personlig hygiejne'],
    ['egenbet', null, 'section frederikssund Egenbetaling'],
    ['kriterier mad', 'gladsaxe', 'section gladsaxe Hvilke kriterier indgår i tildeling af indsatsen?'],
    ['maalg', 'ishoej', 'section ishoej Målgruppe'],
    ['dækker § 85 rengøring?', 'gladsaxe', 'answer gladsaxe dækker § 85 rengøring?'],
    ['cleaning', 'gladsaxe', 'answer gladsaxe cleaning'],
  ])('"%s" (%s) finds %s', (query, municipality, expected) => {
    expect(browse(query, municipality).map(told)).toContain(expected);
  });

  test.each(['indkøb i Ishøj', 'indkøb ish', 'indkøb ishøj'])('"%s" looks in Ishøj only', (query) => {
    const entries = browse(query, 'gladsaxe');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ municipality }) => municipality === 'ishoej')).toBe(true);
  });

  test('the answer stands above the passages', () => {
    expect(
      browse('rengøring', 'gladsaxe')
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['answer', 'intervention']);
  });

  test('what one’s own standard has nothing on is looked for in the others, under their names', () => {
    const entries = browse('Voksenservice', 'gladsaxe');
    expect(new Set(entries.map(({ municipality }) => municipality))).toEqual(new Set(['roskilde']));
  });

  test('what no standard speaks of gives an empty list', () => {
    expect(browse('xyzzyx')).toEqual([]);
  });

  test('any text gives at most 25 entries, each of a standard that is there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (query) => {
        const entries = browse(query);
        expect(entries.length).toBeLessThanOrEqual(25);
        expect(entries.every(({ municipality }) => knowledge.standards.has(municipality))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
