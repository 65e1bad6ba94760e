import type { Leaf } from './leaves';
import { among, truthOf } from './truth';
import {
  type Because,
  type Condition,
  type Given,
  type Level,
  type Miss,
  OVERALL,
  type RuleSentence,
} from './types';

interface Placed {
  leaf: Leaf;
  oneOf?: number;
  readings?: number[];
}

/** Every condition of the sentences with what was required, what was given and whether it holds, in their order. */
export function explain(sentences: RuleSentence[], given: Given): Because[] {
  const alternatives = { count: 0 };
  return sentences.flatMap((sentence) =>
    place(sentence.condition, alternatives).map((placed) => ({
      ...explainLeaf(placed.leaf, given),
      holds: truthOf(placed.leaf, given),
      sentence: sentence.text,
      ...(placed.oneOf === undefined ? {} : { oneOf: placed.oneOf }),
      ...(placed.readings === undefined ? {} : { readings: placed.readings }),
    })),
  );
}

function place(condition: Condition, alternatives: { count: number }, oneOf?: number): Placed[] {
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap((part) => place(part, alternatives, oneOf));
    case 'any': {
      const number = ++alternatives.count;
      return condition.of.flatMap((part) => place(part, alternatives, number));
    }
    case 'readings':
      return merge(condition.of.map((reading) => place(reading.condition, alternatives, oneOf)));
    default:
      return [oneOf === undefined ? { leaf: condition } : { leaf: condition, oneOf }];
  }
}

/**
 * A condition that stands in every reading is told once; one that stands only in some tells in which. Where the
 * readings differ on "and" or "or" (the same conditions, joined differently), it is not told as an alternative.
 */
function merge(readings: Placed[][]): Placed[] {
  const seen = new Map<string, { placed: Placed; in: number[]; oneOf: Set<number | undefined> }>();
  readings.forEach((placedLeaves, index) => {
    for (const placed of placedLeaves) {
      const key = JSON.stringify(placed.leaf);
      const known = seen.get(key) ?? { placed, in: [], oneOf: new Set() };
      known.in.push(index + 1);
      known.oneOf.add(placed.oneOf);
      seen.set(key, known);
    }
  });
  return [...seen.values()].map(({ placed, in: within, oneOf }) => {
    const [only] = oneOf;
    return {
      leaf: placed.leaf,
      ...(oneOf.size === 1 && only !== undefined ? { oneOf: only } : {}),
      ...(within.length < readings.length ? { readings: within } : {}),
    };
  });
}

type Told<B> = B extends Because ? Omit<B, 'holds' | 'sentence' | 'oneOf' | 'readings'> : never;

function explainLeaf(leaf: Leaf, given: Given): Told<Because> {
  switch (leaf.kind) {
    case 'theme': {
      const level = given.severities[leaf.theme] ?? null;
      return { theme: leaf.theme, required: leaf.levels, given: level, ...miss(level, leaf.levels) };
    }
    case 'overall': {
      const level = given.facts[OVERALL] ?? null;
      return { fact: OVERALL, required: leaf.levels, given: level, ...miss(level, leaf.levels) };
    }
    case 'fact':
      return { fact: leaf.fact, required: leaf.is, given: given.facts[leaf.fact] ?? null };
    case 'most': {
      const values = leaf.themes.map((theme) => among(given.severities[theme], leaf.levels));
      return {
        count: 'most-themes',
        required: { moreThanHalfOf: leaf.themes.length },
        levels: leaf.levels,
        given: values.filter((value) => value === true).length,
        assessed: values.filter((value) => value !== null).length,
        themes: leaf.themes,
      };
    }
  }
}

/** "1 under", "1 over the level that the standard names". A level between two named ones is neither. */
function miss(level: Level | null, levels: Level[]): Miss {
  if (level === null || levels.includes(level)) return {};
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  if (level < lowest) return { direction: 'under', distance: lowest - level };
  return level > highest ? { direction: 'over', distance: level - highest } : {};
}
