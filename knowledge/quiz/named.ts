import type { Random } from '../random/random';
import { citedPassages } from '../rules/assess';
import { type Leaf, leavesOf } from '../rules/leaves';
import {
  type Condition,
  type Level,
  OVERALL,
  type Overall,
  type Rule,
  THEMES,
  type Theme,
} from '../rules/types';
import type { MunicipalityId, Passage } from '../standard/types';
import { mixed } from './choices';
import type { QuizMaterial, QuizQuestion } from './types';

/** Levels as criteria name them: what the wrong answers are taken from. */
const LEVEL_SETS: readonly (readonly Level[])[] = [
  [2],
  [3],
  [4],
  [1, 2],
  [2, 3],
  [3, 4],
  [1, 2, 3],
  [2, 3, 4],
  [1, 2, 3, 4],
];
const WRONG = 3;

/** Which levels a criterion names for a theme: the answer is the rule's. Sentences with readings are left out. */
export function levelQuestion({ rules }: QuizMaterial, random: Random): QuizQuestion | undefined {
  const books = [...rules.values()].map((book) => book.rules.flatMap(levelsNamed)).filter(isSome);
  const found = random.pick(random.pick(books) ?? []);
  if (!found) return undefined;
  const wrong = random.shuffled(LEVEL_SETS.filter((set) => !isSame(set, found.levels))).slice(0, WRONG);
  return {
    kind: 'level',
    about: found.about,
    municipality: found.municipality,
    intervention: found.intervention,
    ...mixed(
      { levels: found.levels },
      wrong.map((levels) => ({ levels })),
      random,
    ),
    quotes: [found.passage],
  };
}

/** Which theme a criterion names: the answer is the rule's, the wrong ones are themes it does not name. */
export function themeQuestion({ rules }: QuizMaterial, random: Random): QuizQuestion | undefined {
  const books = [...rules.values()].map((book) => book.rules.filter(namesSomeThemes)).filter(isSome);
  const rule = random.pick(random.pick(books) ?? []);
  const named = rule ? themesOf(rule) : [];
  const theme = random.pick(named);
  if (!rule || !theme) return undefined;
  const wrong = random.shuffled(THEMES.filter((each) => !named.includes(each))).slice(0, WRONG);
  return {
    kind: 'theme',
    municipality: rule.municipality,
    intervention: rule.intervention.title,
    ...mixed(
      { theme },
      wrong.map((each) => ({ theme: each })),
      random,
    ),
    quotes: citedPassages(rule),
  };
}

interface LevelsNamed {
  municipality: MunicipalityId;
  intervention: string;
  about: Theme | Overall;
  levels: Level[];
  passage: Passage;
}

function levelsNamed(rule: Rule): LevelsNamed[] {
  const everywhere = rule.sentences.flatMap(({ condition }) => leavesOf(condition));
  return rule.sentences.flatMap(({ condition, passage }) =>
    plainLeaves(condition).flatMap((leaf) => {
      const about = aboutOf(leaf);
      if (about === undefined || leaf.kind === 'fact') return [];
      // A theme that another sentence names too, perhaps with other levels, has no one answer.
      if (everywhere.filter((each) => aboutOf(each) === about || each.kind === 'most').length > 1) return [];
      const { municipality, intervention } = rule;
      return [{ municipality, intervention: intervention.title, about, levels: leaf.levels, passage }];
    }),
  );
}

function aboutOf(leaf: Leaf): Theme | Overall | undefined {
  if (leaf.kind === 'theme') return leaf.theme;
  return leaf.kind === 'overall' ? OVERALL : undefined;
}

/** Leaves outside of sentences that can be read in several ways. */
function plainLeaves(condition: Condition): Leaf[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(plainLeaves);
    case 'readings':
      return [];
    default:
      return [condition];
  }
}

function themesOf(rule: Rule): Theme[] {
  const leaves = rule.sentences.flatMap(({ condition }) => leavesOf(condition));
  return leaves.flatMap((leaf) => (leaf.kind === 'theme' ? [leaf.theme] : []));
}

function namesSomeThemes(rule: Rule): boolean {
  const counts = rule.sentences.some(({ condition }) =>
    leavesOf(condition).some(({ kind }) => kind === 'most'),
  );
  const named = new Set(themesOf(rule)).size;
  return !counts && named > 0 && THEMES.length - named >= WRONG;
}

function isSame(a: readonly Level[], b: readonly Level[]): boolean {
  return a.length === b.length && a.every((level) => b.includes(level));
}

function isSome<Item>(items: readonly Item[]): boolean {
  return items.length > 0;
}
