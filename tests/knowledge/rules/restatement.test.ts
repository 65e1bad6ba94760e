import { outcomeOf } from '../../../knowledge/rules/outcome';
import {
  type Fact,
  type Given,
  LEVELS,
  type Level,
  type Outcome,
  THEMES,
  type Theme,
} from '../../../knowledge/rules/types';
import { ruleAbout } from './books';

/**
 * Every criterion of Gladsaxe said once more, by hand and in plain code, from the standard's sentences and not from
 * the rule file: for a case in which everything is known, one true or false per reading of the sentence.
 */
interface Restated {
  about: string;
  themes: Theme[];
  facts: Fact[];
  readings: (level: (theme: Theme) => number, is: (fact: Fact) => boolean) => boolean[];
}

const P = 'praktiske-opgaver-i-hjemmet';

function moderateOrSevere(level: number): boolean {
  return level === 2 || level === 3;
}

function moderateToComplete(level: number): boolean {
  return level === 2 || level === 3 || level === 4;
}

const RESTATED: Restated[] = [
  {
    about: 'ind- og udflytning',
    themes: [P],
    facts: [],
    readings: (level) => [moderateToComplete(level(P))],
  },
  {
    about: 'oprydning og rengøring',
    themes: [P],
    facts: [],
    readings: (level) => [moderateOrSevere(level(P))],
  },
  { about: 'tøjvask', themes: [P], facts: [], readings: (level) => [moderateOrSevere(level(P))] },
  {
    about: 'behandlingstilbud',
    themes: ['sundhed', 'mobilitet'],
    facts: ['soeger-trafiktraening'],
    readings: (level, is) => {
      if (level('sundhed') !== 2) return [false, false];
      if (!is('soeger-trafiktraening')) return [true, true];
      return [moderateOrSevere(level('mobilitet')), true];
    },
  },
  {
    about: 'egenomsorg',
    themes: ['egenomsorg'],
    facts: [],
    readings: (level) => [moderateOrSevere(level('egenomsorg'))],
  },
  {
    about: 'økonomi',
    themes: ['samfundsliv', 'kommunikation'],
    facts: [],
    readings: (level) => {
      const samfundsliv = moderateOrSevere(level('samfundsliv'));
      const kommunikation = moderateOrSevere(level('kommunikation'));
      return [samfundsliv && kommunikation, samfundsliv || kommunikation];
    },
  },
  { about: 'indkøb', themes: [P], facts: [], readings: (level) => [moderateOrSevere(level(P))] },
  {
    about: 'madlavning',
    themes: [P, 'sundhed'],
    facts: [],
    readings: (level) => [moderateOrSevere(level(P)) || moderateOrSevere(level('sundhed'))],
  },
  {
    about: 'netværk',
    themes: ['socialt-liv', 'kommunikation'],
    facts: [],
    readings: (level) => [moderateOrSevere(level('socialt-liv')) || moderateOrSevere(level('kommunikation'))],
  },
  {
    about: 'struktur',
    themes: ['socialt-liv', 'kommunikation', 'samfundsliv'],
    facts: [],
    readings: (level) => {
      if (moderateToComplete(level('socialt-liv'))) return [true];
      if (moderateToComplete(level('kommunikation'))) return [true];
      return [moderateToComplete(level('samfundsliv'))];
    },
  },
  {
    about: 'Fastholdelse',
    themes: ['psykisk-funktionsnedsaettelse', 'socialt-liv'],
    facts: ['tidligere-modtaget-stoette', 'kan-tage-imod-udviklende-stoette'],
    readings: (level, is) => {
      if (!is('tidligere-modtaget-stoette')) return [false, false];
      if (is('kan-tage-imod-udviklende-stoette')) return [false, false];
      const psykisk = level('psykisk-funktionsnedsaettelse');
      const socialt = level('socialt-liv');
      if (psykisk === 4 || socialt === 4) return [true, true];
      return [psykisk === 3 || socialt === 3, psykisk === 2 || socialt === 2];
    },
  },
];

/** Every way in which what is not known could turn out. */
function* completions<N extends string, V>(
  given: Record<N, V | null>,
  values: readonly V[],
): Generator<Record<N, V>> {
  const unknown = (Object.keys(given) as N[]).find((name) => given[name] === null);
  if (unknown === undefined) yield given as Record<N, V>;
  else for (const value of values) yield* completions({ ...given, [unknown]: value }, values);
}

/** Every way of giving the names a value, "not known" among them. */
function* combinations<N extends string, V>(
  names: readonly N[],
  values: readonly V[],
): Generator<Record<N, V>> {
  const [name, ...rest] = names;
  if (name === undefined) yield {} as Record<N, V>;
  else
    for (const others of combinations(rest, values))
      for (const value of values) yield { ...others, [name]: value } as Record<N, V>;
}

/** Met or not met only where every reading says so however the unknown turns out. */
function expectedOutcome(
  restated: Restated,
  levels: Record<string, Level | null>,
  facts: Record<string, boolean | null>,
): Outcome {
  const seen = new Set<boolean>();
  for (const level of completions(levels, LEVELS)) {
    for (const is of completions(facts, [true, false])) {
      for (const holds of restated.readings(
        (theme) => Number(level[theme]),
        (fact) => is[fact] === true,
      ))
        seen.add(holds);
    }
  }
  if (seen.size === 2) return 'undetermined';
  return seen.has(true) ? 'met' : 'not_met';
}

describe('The rules say what the sentences say, at every combination of levels and facts', () => {
  for (const restated of RESTATED) {
    it(restated.about, () => {
      const rule = ruleAbout('gladsaxe', restated.about);
      let tried = 0;
      for (const severities of combinations<Theme, Level | null>(restated.themes, [...LEVELS, null])) {
        for (const facts of combinations<Fact, boolean | null>(restated.facts, [true, false, null])) {
          const found = outcomeOf(rule, { severities, facts });
          const expected = expectedOutcome(restated, severities, facts);
          if (found !== expected)
            expect({ severities, facts, outcome: found }).toEqual({ severities, facts, outcome: expected });
          tried += 1;
        }
      }
      expect(tried).toBe(6 ** restated.themes.length * 3 ** restated.facts.length);
    });
  }

  it('ledsagelse, at every number of high, low and unassessed themes', () => {
    const rule = ruleAbout('gladsaxe', 'ledsagelse');
    const ten = THEMES.filter((theme) => theme !== 'omgivelser');
    let tried = 0;
    for (let high = 0; high <= 10; high++) {
      for (let unassessed = 0; unassessed <= 10 - high; unassessed++) {
        for (const omgivelser of [0, 1, 2, 3, 4, null] as const) {
          for (const facts of combinations<Fact, boolean | null>(
            ['opfylder-107-108', 'omfattet-af-97'],
            [true, false, null],
          )) {
            const severities: Given['severities'] = { omgivelser };
            for (const [at, theme] of ten.entries()) {
              // Begins at another theme each time, so that none of them has a place of its own.
              const place = (at + high + unassessed) % 10;
              severities[theme] =
                place < high
                  ? place % 2 === 0
                    ? 3
                    : 4
                  : place < high + unassessed
                    ? null
                    : ((place % 3) as Level);
            }
            const outcome = outcomeOf(rule, { severities, facts });
            const expected = ledsagelse(
              high,
              unassessed,
              omgivelser,
              facts['opfylder-107-108'],
              facts['omfattet-af-97'],
            );
            if (outcome !== expected)
              expect({ high, unassessed, omgivelser, facts, outcome }).toEqual({
                high,
                unassessed,
                omgivelser,
                facts,
                outcome: expected,
              });
            tried += 1;
          }
        }
      }
    }
    expect(tried).toBe(66 * 6 * 9);
  });
});

/** `high` of the ten themes are at 3 or 4, `unassessed` of them are not assessed; omgivelser is the eleventh. */
function ledsagelse(
  high: number,
  unassessed: number,
  omgivelser: Level | null,
  meets107: Truthy,
  under97: Truthy,
): Outcome {
  if (meets107 === false || under97 === true) return 'not_met';
  const eleventh = omgivelser === 3 || omgivelser === 4 ? 1 : 0;
  const eleventhAtMost = omgivelser === null ? 1 : eleventh;
  // Six is more than half of eleven, and six is more than half of ten.
  const surelyBoth = high >= 6;
  const surelyNeither = high + unassessed + eleventhAtMost <= 5;
  if (surelyNeither) return 'not_met';
  return surelyBoth && meets107 === true && under97 === false ? 'met' : 'undetermined';
}

type Truthy = boolean | null;
