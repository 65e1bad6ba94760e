import type { Fact, Given, Level, Theme } from '../../../knowledge/rules/types';
import { bookOf, ruleAbout, word } from './books';
import { rowsOf } from './table';

/**
 * Every intervention of Gladsaxe at every level of every theme it names.
 *   ja     the criterion is met by its wording        nej    it is not
 *   ?      a score or a fact is missing               uklar  the source can be read in ways that differ
 * The last column is "ikke vurderet". "Resten" is what is given besides the theme of the row.
 */
const TABLE = `
indsats                     | resten                                               | tema    | 0     | 1     | 2     | 3     | 4     | –
----------------------------|------------------------------------------------------|---------|-------|-------|-------|-------|-------|-----
ind- og udflytning          |                                                      | P       | nej   | nej   | ja    | ja    | ja    | ?
oprydning og rengøring      |                                                      | P       | nej   | nej   | ja    | ja    | nej   | ?
tøjvask                     |                                                      | P       | nej   | nej   | ja    | ja    | nej   | ?
behandlingstilbud           | trafiktræning nej                                    | SU      | nej   | nej   | ja    | nej   | nej   | ?
behandlingstilbud           | trafiktræning nej, M 0                               | SU      | nej   | nej   | ja    | nej   | nej   | ?
behandlingstilbud           | trafiktræning ja, M 3                                | SU      | nej   | nej   | ja    | nej   | nej   | ?
behandlingstilbud           | trafiktræning ja, M 4                                | SU      | nej   | nej   | uklar | nej   | nej   | ?
behandlingstilbud           | trafiktræning ja                                     | SU      | nej   | nej   | ?     | nej   | nej   | ?
behandlingstilbud           |                                                      | SU      | nej   | nej   | ?     | nej   | nej   | ?
behandlingstilbud           | trafiktræning ja, SU 2                               | M       | uklar | uklar | ja    | ja    | uklar | ?
behandlingstilbud           | trafiktræning nej, SU 2                              | M       | ja    | ja    | ja    | ja    | ja    | ja
behandlingstilbud           | SU 2                                                 | M       | ?     | ?     | ja    | ja    | ?     | ?
egenomsorg                  |                                                      | E       | nej   | nej   | ja    | ja    | nej   | ?
økonomi                     | K 2                                                  | SF      | uklar | uklar | ja    | ja    | uklar | ?
økonomi                     | K 0                                                  | SF      | nej   | nej   | uklar | uklar | nej   | ?
økonomi                     | SF 3                                                 | K       | uklar | uklar | ja    | ja    | uklar | ?
økonomi                     | SF 4                                                 | K       | nej   | nej   | uklar | uklar | nej   | ?
økonomi                     |                                                      | K       | ?     | ?     | ?     | ?     | ?     | ?
indkøb                      |                                                      | P       | nej   | nej   | ja    | ja    | nej   | ?
madlavning                  | SU 0                                                 | P       | nej   | nej   | ja    | ja    | nej   | ?
madlavning                  | P 4                                                  | SU      | nej   | nej   | ja    | ja    | nej   | ?
madlavning                  |                                                      | P       | ?     | ?     | ja    | ja    | ?     | ?
netværk                     | K 1                                                  | SL      | nej   | nej   | ja    | ja    | nej   | ?
netværk                     | SL 4                                                 | K       | nej   | nej   | ja    | ja    | nej   | ?
struktur                    | K 0, SF 0                                            | SL      | nej   | nej   | ja    | ja    | ja    | ?
struktur                    | SL 1, SF 1                                           | K       | nej   | nej   | ja    | ja    | ja    | ?
struktur                    | SL 0, K 1                                            | SF      | nej   | nej   | ja    | ja    | ja    | ?
struktur                    |                                                      | SF      | ?     | ?     | ja    | ja    | ja    | ?
Fastholdelse                | tidligere ja, udviklende nej, SL 0                   | PF      | nej   | nej   | uklar | uklar | ja    | ?
Fastholdelse                | tidligere ja, udviklende nej, PF 1                   | SL      | nej   | nej   | uklar | uklar | ja    | ?
Fastholdelse                | tidligere ja, udviklende nej, PF 3                   | SL      | uklar | uklar | ja    | uklar | ja    | ?
Fastholdelse                | tidligere nej, udviklende nej, PF 1                  | SL      | nej   | nej   | nej   | nej   | nej   | nej
Fastholdelse                | tidligere ja, udviklende ja, PF 1                    | SL      | nej   | nej   | nej   | nej   | nej   | nej
Fastholdelse                | tidligere ja, PF 1                                   | SL      | nej   | nej   | uklar | uklar | ?     | ?
ledsagelse                  | 107/108 ja, § 97 nej, 5 andre høje, O 0              | FY      | nej   | nej   | nej   | ja    | ja    | ?
ledsagelse                  | 107/108 ja, § 97 nej, 5 andre høje, FY 0             | O       | nej   | nej   | nej   | uklar | uklar | ?
ledsagelse                  | 107/108 ja, § 97 nej, 4 andre høje, FY 0             | O       | nej   | nej   | nej   | nej   | nej   | nej
ledsagelse                  | 107/108 nej, § 97 nej, 5 andre høje, O 0             | FY      | nej   | nej   | nej   | nej   | nej   | nej
ledsagelse                  | 107/108 ja, § 97 ja, 5 andre høje, O 0               | FY      | nej   | nej   | nej   | nej   | nej   | nej
ledsagelse                  | 107/108 ja, 5 andre høje, O 0                        | FY      | nej   | nej   | nej   | ?     | ?     | ?
`;

const THEME_OF: Record<string, Theme> = {
  FY: 'fysisk-funktionsnedsaettelse',
  PF: 'psykisk-funktionsnedsaettelse',
  P: 'praktiske-opgaver-i-hjemmet',
  E: 'egenomsorg',
  M: 'mobilitet',
  K: 'kommunikation',
  SF: 'samfundsliv',
  SL: 'socialt-liv',
  SU: 'sundhed',
  O: 'omgivelser',
};
const FACT_OF: Record<string, Fact> = {
  trafiktræning: 'soeger-trafiktraening',
  tidligere: 'tidligere-modtaget-stoette',
  udviklende: 'kan-tage-imod-udviklende-stoette',
  '107/108': 'opfylder-107-108',
  '§ 97': 'omfattet-af-97',
};
/** For ledsagelse: the nine themes that are neither FY nor O; the first so many are 3, the rest 1. */
const OTHERS: Theme[] = [
  'psykisk-funktionsnedsaettelse',
  'socialt-problem',
  'praktiske-opgaver-i-hjemmet',
  'egenomsorg',
  'mobilitet',
  'kommunikation',
  'samfundsliv',
  'socialt-liv',
  'sundhed',
];

function givenOf(rest: string): Given {
  const given: Given = { severities: {}, facts: {} };
  for (const part of rest
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')) {
    const [, name = '', value = ''] = /^(.*) (\S+)$/.exec(part) ?? [];
    const high = /^(\d) andre høje$/.exec(part)?.[1];
    if (high !== undefined)
      for (const [at, theme] of OTHERS.entries()) given.severities[theme] = at < Number(high) ? 3 : 1;
    else if (THEME_OF[name] !== undefined) given.severities[THEME_OF[name]] = Number(value) as Level;
    else if (FACT_OF[name] !== undefined) given.facts[FACT_OF[name]] = value === 'ja';
    else throw new Error(`the table has "${part}"`);
  }
  return given;
}

describe('Every Gladsaxe intervention at every level', () => {
  for (const { cells } of rowsOf(TABLE)) {
    const [about = '', rest = '', letters = '', ...expected] = cells;
    it(`${about}: ${letters} at 0, 1, 2, 3, 4 and not assessed${rest === '' ? '' : ` with ${rest}`}`, () => {
      const theme = THEME_OF[letters];
      if (theme === undefined) throw new Error(`the table has the theme "${letters}"`);
      const rule = ruleAbout('gladsaxe', about);
      const found = ([0, 1, 2, 3, 4, null] as const).map((level) => {
        const given = givenOf(rest);
        given.severities[theme] = level;
        return word(rule, given);
      });
      expect(found).toEqual(expected);
    });
  }

  it('covers all twelve', () => {
    const named = new Set(
      rowsOf(TABLE).map(({ cells }) => ruleAbout('gladsaxe', cells[0] ?? '').intervention.title),
    );
    expect([...named].sort()).toEqual(
      bookOf('gladsaxe')
        .rules.map(({ intervention }) => intervention.title)
        .sort(),
    );
    expect(named.size).toBe(12);
  });
});
