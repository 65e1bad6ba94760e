import { leavesOf } from './leaves';
import { outcomeOf } from './outcome';
import { type Fact, type Given, LEVELS, type Level, OVERALL, type Rule, THEMES, type WhatIf } from './types';

/**
 * The single changes (one score or one fact) that would change the outcome of a rule, found by trying them all.
 * For each theme or fact and each other outcome only the smallest change is told; a score that was not given has
 * no distance, so the lowest level stands for it. Smallest first, then in the order of the themes.
 */
export function whatIf(rule: Pick<Rule, 'sentences' | 'namesLevel'>, given: Given): WhatIf[] {
  const now = outcomeOf(rule, given);
  const best = new Map<string, { found: WhatIf; distance: number }>();
  for (const { name, candidate, changed, distance } of singleChanges(rule, given)) {
    const outcome = outcomeOf(rule, changed);
    if (outcome === now) continue;
    const key = `${name} ${outcome}`;
    const known = best.get(key);
    if (known === undefined || distance < known.distance)
      best.set(key, { found: { change: candidate, outcome }, distance });
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance).map(({ found }) => found);
}

interface SingleChange {
  name: string;
  candidate: WhatIf['change'];
  changed: Given;
  distance: number;
}

function singleChanges(rule: Pick<Rule, 'sentences'>, given: Given): SingleChange[] {
  const leaves = rule.sentences.flatMap((sentence) => leavesOf(sentence.condition));
  const themes = new Set(
    leaves.flatMap((leaf) =>
      leaf.kind === 'theme' ? [leaf.theme] : leaf.kind === 'most' ? leaf.themes : [],
    ),
  );
  const facts = new Set<Fact>(leaves.flatMap((leaf) => (leaf.kind === 'fact' ? [leaf.fact] : [])));
  const changes: SingleChange[] = [];
  for (const theme of THEMES.filter((name) => themes.has(name))) {
    const from = given.severities[theme] ?? null;
    for (const to of LEVELS.filter((level) => level !== from)) {
      changes.push({
        name: theme,
        candidate: { theme, from, to },
        changed: { severities: { ...given.severities, [theme]: to }, facts: given.facts },
        distance: apart(from, to),
      });
    }
  }
  for (const fact of facts) {
    const from = given.facts[fact] ?? null;
    for (const to of [true, false].filter((value) => value !== from)) {
      changes.push({
        name: fact,
        candidate: { fact, from, to },
        changed: { severities: given.severities, facts: { ...given.facts, [fact]: to } },
        distance: 1,
      });
    }
  }
  if (leaves.some((leaf) => leaf.kind === 'overall')) {
    const from = given.facts[OVERALL] ?? null;
    for (const to of LEVELS.filter((level) => level !== from)) {
      changes.push({
        name: OVERALL,
        candidate: { fact: OVERALL, from, to },
        changed: { severities: given.severities, facts: { ...given.facts, [OVERALL]: to } },
        distance: apart(from, to),
      });
    }
  }
  return changes;
}

/** Steps between two levels; giving a score for the first time counts as one step, whichever it is. */
function apart(from: Level | null, to: Level): number {
  return from === null ? 1 : Math.abs(to - from);
}
