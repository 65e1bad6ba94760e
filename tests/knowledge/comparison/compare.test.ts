import { compare } from '../../../knowledge/comparison/compare';
import type { Asks } from '../../../knowledge/comparison/types';
import { theKnowledge } from '../../builders/knowledge';

const knowledge = theKnowledge();
const known = knowledge.municipalities.map(({ id }) => id);

function comparing(matter: string, { asks = 'all' as Asks, municipalities = [] as string[] } = {}) {
  return compare(
    { asks, matter, municipalities, unknown: [] },
    { ask: (input) => knowledge.ask(input), known, language: 'da' },
  );
}

describe('Comparing', () => {
  test('has one row for each municipality named, in the order of naming', () => {
    const { rows } = comparing('opfølgning', { municipalities: ['roskilde', 'ishoej'] });
    expect(rows.map(({ municipality }) => municipality)).toEqual(['roskilde', 'ishoej']);
  });

  test('has one row for every municipality where none is named: a silent one is not left out', () => {
    const { rows } = comparing('klage');
    expect(rows.map(({ municipality }) => municipality)).toEqual(known);
    const silent = rows.filter(({ verdict }) => verdict === 'not_stated');
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.every(({ quotes, text }) => quotes.length === 0 && /ikke/.test(text))).toBe(true);
  });

  test('quotes each municipality from its own standard only, word for word', () => {
    for (const { municipality, quotes } of comparing('rengøring').rows) {
      const standard = knowledge.standards.get(municipality ?? '');
      for (const { passage } of quotes) expect(standard?.passages).toContain(passage);
    }
  });

  test('never shows a passage that is merely near', () => {
    for (const { tier, quotes } of comparing('hund').rows) if (tier !== 'firm') expect(quotes).toEqual([]);
  });

  test('"which exclude …?" has those that exclude it before those that give it, and the silent last', () => {
    const { rows } = comparing('hovedrengøring', { asks: 'out' });
    const verdicts = rows.map(({ verdict }) => verdict);
    expect(verdicts[0]).toBe('not_covered');
    expect(verdicts.lastIndexOf('not_covered')).toBeLessThan(
      verdicts.concat('not_stated').indexOf('not_stated'),
    );
  });

  test('a matter that no standard could speak of is off topic', () => {
    expect(comparing('xyzzyx').offTopic).toBe(true);
  });
});
