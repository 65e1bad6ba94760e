import { inMethodOrder } from './asked-order';
import { leavesOf } from './leaves';
import { outcomeOf } from './outcome';
import {
  type Asked,
  type Fact,
  type Given,
  LEVELS,
  type Level,
  type Outcome,
  OVERALL,
  type Rule,
  type Theme,
} from './types';

/** Something not given, with every way of giving it that can make a difference to the rule. */
interface Axis {
  asked: Asked[];
  options: Given[];
}

/**
 * The themes and facts not given that could still change the outcome, found by trying: one is missing when, with
 * the others given in some way, giving it in two ways leads to two outcomes. What no longer matters is not asked.
 */
export function missingIn(rule: Pick<Rule, 'sentences' | 'namesLevel'>, given: Given): Asked[] {
  const now = outcomeOf(rule, given);
  if (now === 'met' || now === 'not_met') return [];
  const axes = axesOf(rule, given);
  const outcomes = tryAll(rule, given, axes);
  const missing = axes.filter((_, index) => matters(outcomes, axes, index)).flatMap((axis) => axis.asked);
  return inMethodOrder(missing);
}

/** Outcomes of every combination of options, the last axis running fastest. */
function tryAll(rule: Pick<Rule, 'sentences' | 'namesLevel'>, given: Given, axes: Axis[]): Outcome[] {
  const [axis, ...rest] = axes;
  if (axis === undefined) return [outcomeOf(rule, given)];
  return axis.options.flatMap((option) => tryAll(rule, add(given, option), rest));
}

function matters(outcomes: Outcome[], axes: Axis[], index: number): boolean {
  const step = axes.slice(index + 1).reduce((product, axis) => product * axis.options.length, 1);
  const width = step * (axes[index]?.options.length ?? 1);
  return outcomes.some((outcome, at) => outcome !== outcomes[at - (at % width) + (at % step)]);
}

function add(given: Given, option: Given): Given {
  return {
    severities: { ...given.severities, ...option.severities },
    facts: { ...given.facts, ...option.facts },
  };
}

function axesOf(rule: Pick<Rule, 'sentences'>, given: Given): Axis[] {
  const leaves = rule.sentences.flatMap((sentence) => leavesOf(sentence.condition));
  const sets = new Map<Theme, Level[][]>();
  const counted = new Map<Theme, string[]>();
  const alone = new Set<Theme>();
  const overall: Level[][] = [];
  const facts = new Set<Fact>();
  leaves.forEach((leaf, number) => {
    if (leaf.kind === 'fact') facts.add(leaf.fact);
    else if (leaf.kind === 'overall') overall.push(leaf.levels);
    else if (leaf.kind === 'theme') {
      alone.add(leaf.theme);
      push(sets, leaf.theme, leaf.levels);
    } else {
      for (const theme of leaf.themes) {
        push(sets, theme, leaf.levels);
        push(counted, theme, `${number}:${leaf.levels.join()}`);
      }
    }
  });

  const unknown = [...sets.keys()].filter((theme) => (given.severities[theme] ?? null) === null);
  // Themes that are only counted, and by the same counts, can stand in for each other: it is enough to try how
  // many of them count, which keeps eleven unassessed themes from becoming two thousand trials.
  const groups = new Map<string, Theme[]>();
  for (const theme of unknown) {
    push(groups, alone.has(theme) ? theme : (counted.get(theme) ?? []).join('|'), theme);
  }
  const axes: Axis[] = [...groups.values()].flatMap((themes) => themeAxes(themes, sets));
  for (const fact of facts) {
    if ((given.facts[fact] ?? null) === null) {
      axes.push({
        asked: [fact],
        options: [true, false].map((is) => ({ severities: {}, facts: { [fact]: is } })),
      });
    }
  }
  if (overall.length > 0 && (given.facts[OVERALL] ?? null) === null) {
    axes.push({
      asked: [OVERALL],
      options: representatives(overall).map((level) => ({ severities: {}, facts: { [OVERALL]: level } })),
    });
  }
  return axes;
}

function themeAxes(themes: Theme[], sets: Map<Theme, Level[][]>): Axis[] {
  const levels = representatives(themes.flatMap((theme) => sets.get(theme) ?? []));
  const [first, second] = levels;
  if (themes.length > 1 && levels.length === 2 && first !== undefined && second !== undefined) {
    const options = Array.from({ length: themes.length + 1 }, (_, count) => ({
      severities: Object.fromEntries(themes.map((theme, at) => [theme, at < count ? first : second])),
      facts: {},
    }));
    return [{ asked: themes, options }];
  }
  return themes.map((theme) => ({
    asked: [theme],
    options: levels.map((level) => ({ severities: { [theme]: level }, facts: {} })),
  }));
}

/** One level for each way in which the sets of levels can tell levels apart. */
function representatives(sets: Level[][]): Level[] {
  const byPattern = new Map<string, Level>();
  for (const level of LEVELS) {
    const pattern = sets.map((levels) => Number(levels.includes(level))).join('');
    if (!byPattern.has(pattern)) byPattern.set(pattern, level);
  }
  return [...byPattern.values()];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
