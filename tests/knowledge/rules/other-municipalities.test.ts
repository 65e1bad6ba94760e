import type { Facts, Level } from '../../../knowledge/rules/types';
import { bookOf, word } from './books';
import { rowsOf } from './table';

/** Municipalities without levels per theme. Cells: ja, nej, or – for not known; støttebehov is 0–4. */
const ROSKILDE = `
fyldt 18 | bosiddende | mindre indgribende | personkreds | støttebehov | udfald
ja       | ja         | nej                | ja          | 0           | nej
ja       | ja         | nej                | ja          | 1           | nej
ja       | ja         | nej                | ja          | 2           | ja
ja       | ja         | nej                | ja          | 3           | ja
ja       | ja         | nej                | ja          | 4           | ja
ja       | ja         | nej                | ja          | –           | ?
nej      | ja         | nej                | ja          | 3           | nej
ja       | nej        | nej                | ja          | 3           | nej
ja       | ja         | ja                 | ja          | 3           | nej
ja       | ja         | nej                | nej         | 3           | nej
–        | ja         | nej                | ja          | 3           | ?
ja       | –          | nej                | ja          | 3           | ?
ja       | ja         | –                  | ja          | 3           | ?
ja       | ja         | nej                | –           | 3           | ?
–        | –          | –                  | –           | 1           | nej
–        | –          | –                  | –           | –           | ?
`;
const ISHOEJ = `
personkreds | vælge og efterspørge | demens | eget hjem | udfald
ja          | ja                   | nej    | ja        | individuelt
–           | –                    | –      | –         | individuelt
ja          | –                    | nej    | –         | individuelt
nej         | ja                   | nej    | ja        | nej
ja          | nej                  | nej    | ja        | nej
ja          | ja                   | ja     | ja        | nej
ja          | ja                   | nej    | nej       | nej
–           | –                    | ja     | –         | nej
`;
const FREDERIKSSUND = `
personkreds | samarbejde | udfald
ja          | ja         | individuelt
–           | –          | individuelt
ja          | nej        | nej
nej         | ja         | nej
nej         | –          | nej
`;

const FACT_OF: Record<string, keyof Facts> = {
  'fyldt 18': 'fyldt-18',
  bosiddende: 'bosiddende-i-kommunen',
  'mindre indgribende': 'kan-afhjaelpes-mindre-indgribende',
  personkreds: 'i-personkredsen',
  støttebehov: 'samlet-stoettebehov',
  'vælge og efterspørge': 'kan-selv-vaelge-og-efterspoerge',
  demens: 'demens',
  'eget hjem': 'bor-i-eget-hjem-eller-almenbolig',
  samarbejde: 'indstillet-paa-samarbejde',
};

function cellValue(cell: string): boolean | Level | null {
  if (cell === '–') return null;
  return cell === 'ja' || cell === 'nej' ? cell === 'ja' : (Number(cell) as Level);
}

describe.each([
  ['roskilde', ROSKILDE],
  ['ishoej', ISHOEJ],
  ['frederikssund', FREDERIKSSUND],
])('The target group of %s', (municipality, table) => {
  const rows = rowsOf(table).map(({ head, cells }) => ({ head, cells, name: cells.join(' · ') }));
  it.each(rows)('$name', ({ head, cells }) => {
    const [rule, second] = bookOf(municipality).rules;
    if (rule === undefined) throw new Error('no rule');
    const facts = Object.fromEntries(
      head.slice(0, -1).map((name, at) => [FACT_OF[name], cellValue(cells[at] ?? '')]),
    );
    expect(second).toBeUndefined();
    expect(word(rule, { severities: {}, facts })).toBe(cells.at(-1));
    // Levels per theme decide nothing in a standard that names none.
    const severe = { sundhed: 4, 'praktiske-opgaver-i-hjemmet': 3, mobilitet: 0 } as const;
    expect(word(rule, { severities: severe, facts })).toBe(cells.at(-1));
  });
});
