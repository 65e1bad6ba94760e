import { type Condition, type Given, type Level, OVERALL, type Truth } from './types';

/** Kleene's conjunction: false as soon as one is false, true only when all are. Empty: true. */
export function allOf(values: Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** Kleene's disjunction: true as soon as one is true, false only when all are. Empty: false. */
export function anyOf(values: Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

/** Readings of one sentence: a value only where all of them have it; otherwise the source leaves it open. */
export function agreed(values: Truth[]): Truth {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** Whether a level is among those named; null when it was not assessed (which is never level 0). */
export function among(level: Level | null | undefined, levels: Level[]): Truth {
  return level === null || level === undefined ? null : levels.includes(level);
}

/**
 * "Most of the themes" with some of them perhaps not assessed: true once more than half are known to count,
 * false once so many are known not to that more than half cannot be reached.
 */
export function mostOf(values: Truth[]): Truth {
  const needed = Math.floor(values.length / 2) + 1;
  const sure = values.filter((value) => value === true).length;
  const open = values.filter((value) => value === null).length;
  if (sure >= needed) return true;
  return sure + open >= needed ? null : false;
}

/** Evaluates a condition in three-valued logic against what is given. */
export function truthOf(condition: Condition, given: Given): Truth {
  switch (condition.kind) {
    case 'theme':
      return among(given.severities[condition.theme], condition.levels);
    case 'fact': {
      const value = given.facts[condition.fact] ?? null;
      return value === null ? null : value === condition.is;
    }
    case 'overall':
      return among(given.facts[OVERALL], condition.levels);
    case 'all':
      return allOf(condition.of.map((part) => truthOf(part, given)));
    case 'any':
      return anyOf(condition.of.map((part) => truthOf(part, given)));
    case 'most':
      return mostOf(condition.themes.map((theme) => among(given.severities[theme], condition.levels)));
    case 'readings':
      return agreed(condition.of.map((reading) => truthOf(reading.condition, given)));
  }
}
