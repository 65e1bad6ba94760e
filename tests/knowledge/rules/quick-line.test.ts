import fc from 'fast-check';
import { asQuickLine, parseQuickLine, type QuickLine } from '../../../knowledge/rules/quick-line';
import { QUICK_WORDS } from '../../../knowledge/rules/quick-words';
import { FACTS, LEVELS } from '../../../knowledge/rules/types';
import { standards } from './books';
import { rowsOf } from './table';

const municipalities = standards.map(({ municipality }) => municipality);

/** A line, what is understood of it (short names), and what is named as not understood. */
const TABLE = `
line                                                              | understood                                   | not understood
vum praktisk 3 sundhed 2                                          | praktiske=3 sundhed=2                        |
VUM: praktiske opgaver i hjemmet=svært, egenomsorg 2              | praktiske=3 egenomsorg=2                     |
check practical 3, health 2                                       | praktiske=3 sundhed=2                        |
vum psykisk svær, socialt liv fuldstændigt                        | psykisk=3 socialt-liv=4                      |
vum 3 i praktiske opgaver og 2 i sundhed                          | praktiske=3 sundhed=2                        |
vum 3 i praktiske opgaver, sundhed 2                              | praktiske=3 sundhed=2                        |
vum praktsk 3 sundhet 2 kommunikaton 1                            | praktiske=3 sundhed=2 kommunikation=1        |
VUM PRAKTISK: 3; SUNDHED: 2                                       | praktiske=3 sundhed=2                        |
vum praktisk3 sundhed2                                            | praktiske=3 sundhed=2                        |
vum praktisk-3/egenomsorg-2/sundhed-1                             | praktiske=3 egenomsorg=2 sundhed=1           |
vum praktisk, 3, sundhed, 2                                       | praktiske=3 sundhed=2                        |
vum egen omsorg moderat, fysisk let, omgivelser intet             | egenomsorg=2 fysisk=1 omgivelser=0           |
vum self-care severe, community life moderate, social life mild   | egenomsorg=3 samfundsliv=2 socialt-liv=1     |
vum sociale problemer 2, mobility complete                        | socialt-problem=2 mobilitet=4                |
vum mobilitet ingen problemer                                     | mobilitet=0                                  |
vum samfundsliv ikke vurderet, sundhed 2                          | samfundsliv=null sundhed=2                   |
vum sundhed 2, trafiktraening nej                                 | sundhed=2 soeger-trafiktraening=false        |
vum sundhed 2 ingen trafiktræning                                 | sundhed=2 soeger-trafiktraening=false        |
vum trafiktræning, mobilitet 3                                    | mobilitet=3 soeger-trafiktraening=true       |
vum § 97 nej, §§ 107/108 ja                                       | omfattet-af-97=false opfylder-107-108=true   |
vum tidligere støtte ja, udviklende støtte nej                    | tidligere-modtaget-stoette=true kan-tage-imod-udviklende-stoette=false |
vum roskilde støttebehov omfattende, over 18 ja                   | @roskilde fyldt-18=true samlet-stoettebehov=3 |
vum i Ishøj: demens nej                                           | @ishoej demens=false                         |
tjek praktisk 2 i Gladsaxe                                        | @gladsaxe praktiske=2                        |
vum socialt 2, sundhed 3                                          | sundhed=3                                    | ambiguous: socialt 2
vum praktisk, 3 i sundhed                                         | sundhed=3                                    | no-level: praktisk
vum praktisk og sundhed 3                                         | sundhed=3                                    | no-level: praktisk
vum praktisk 2,5                                                  |                                              | no-level: praktisk / unknown: 2,5
vum praktisk 2-3                                                  |                                              | no-level: praktisk / unknown: 2-3
vum praktisk 7                                                    |                                              | no-level: praktisk / unknown: 7
vum praktisk -1                                                   | praktiske=1                                  |
vum praktisk ikke 3                                               |                                              | no-level: praktisk / unknown: ikke / no-theme: 3
vum praktisk 3, praktisk 2, praktisk 3                            |                                              | contradiction: praktisk 3 · praktisk 2 · praktisk 3
vum praktisk omfattende                                           |                                              | no-level: praktisk / no-theme: omfattende
vum praktisk 3 grønlangkål                                        | praktiske=3                                  | unknown: grønlangkål
vum 010190-1234 praktisk 3                                        | praktiske=3                                  | unknown: …-…
vum                                                               |                                              |
`;

const SHORT: Record<string, string> = {
  'praktiske-opgaver-i-hjemmet': 'praktiske',
  'fysisk-funktionsnedsaettelse': 'fysisk',
  'psykisk-funktionsnedsaettelse': 'psykisk',
};

function understood({ municipality, severities, facts }: QuickLine): string[] {
  const values = Object.entries({ ...severities, ...facts }).map(
    ([name, value]) => `${SHORT[name] ?? name}=${value}`,
  );
  return [...(municipality === undefined ? [] : [`@${municipality}`]), ...values].sort();
}

describe('The quick line', () => {
  it.each(
    rowsOf(TABLE).map(({ cells: [line = '', expected = '', left = ''] }) => ({ line, expected, left })),
  )('$line', ({ line, expected, left }) => {
    const read = asQuickLine(line, municipalities);
    if (read === undefined) throw new Error('not taken for a quick line');
    expect(understood(read)).toEqual(
      expected
        .split(' ')
        .filter((part) => part !== '')
        .sort(),
    );
    expect(read.notUnderstood.map(({ text, reason }) => `${reason}: ${text}`).join(' / ')).toBe(left);
  });

  it.each([
    'dækker § 85 rengøring?',
    'tjek kriterierne for madlavning',
    'check the criteria for cooking',
    'hvad betyder vum?',
    'vumpraktisk 3',
    '',
  ])('is not what "%s" is', (text) => {
    expect(asQuickLine(text, municipalities)).toBeUndefined();
  });

  it('tells which themes an ambiguous word could mean', () => {
    expect(parseQuickLine('social 3', municipalities).notUnderstood).toEqual([
      { text: 'social 3', reason: 'ambiguous', could: ['socialt-problem', 'socialt-liv'] },
    ]);
  });

  it('names no municipality when the line names two', () => {
    expect(parseQuickLine('gladsaxe ishøj sundhed 2', municipalities).municipality).toBeUndefined();
  });
});

const word = fc.oneof(
  fc.constantFrom(...QUICK_WORDS.map(([phrase]) => phrase)),
  fc.constantFrom('0', '1', '2', '3', '4', '5', '2,5', '2-3', ',', ';', ':', '=', '\n', 'vum', 'grøn', '§'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('Whatever is written', () => {
  it('the quick line never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => void parseQuickLine(text, municipalities),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        (words) => void parseQuickLine(words.join(' '), municipalities),
      ),
    );
  });

  it('no level is given that is not written, as a number or as a word', () => {
    const words = new Map(
      LEVELS.map((level) => [level, QUICK_WORDS.filter(([, meaning]) => meaning.level === level)]),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
        const line = parts.join(' ');
        const { severities } = parseQuickLine(line, municipalities);
        const written = line.normalize('NFC').toLowerCase();
        for (const level of Object.values(severities).filter((value) => typeof value === 'number')) {
          // The first letter of a level word is never forgiven, so at the least that must stand there.
          const starts = (words.get(level) ?? []).map(([phrase]) => phrase.slice(0, 1));
          const asWord = starts.some((letter) => new RegExp(`(?<!\\p{L})${letter}`, 'u').test(written));
          expect(written.includes(String(level)) || asWord).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a line of themes without any level gives none', () => {
    const themes = QUICK_WORDS.filter(
      ([, meaning]) => meaning.asked !== undefined || meaning.either !== undefined || meaning.filler,
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...themes.map(([phrase]) => phrase)), { maxLength: 8 }),
        (parts) => {
          expect(parseQuickLine(parts.join(', '), municipalities).severities).toEqual({});
        },
      ),
      { numRuns: 500 },
    );
  });

  it('every phrase of the vocabulary is understood as itself', () => {
    for (const [phrase, meaning] of QUICK_WORDS) {
      if (meaning.asked === undefined) continue;
      const value = (FACTS as readonly string[]).includes(meaning.asked) ? 'nej' : '2';
      const { severities, facts } = parseQuickLine(`${phrase}: ${value}`, municipalities);
      expect({ phrase, ...severities, ...facts }).toEqual({
        phrase,
        [meaning.asked]: value === '2' ? 2 : false,
      });
    }
  });
});
