import type { Random } from '../random/random';
import { assessRule } from '../rules/assess';
import { type Leaf, leavesOf } from '../rules/leaves';
import { askedBy } from '../rules/look-up';
import { outcomeOf } from '../rules/outcome';
import {
  type Asked,
  type Facts,
  type Given,
  LEVELS,
  type Level,
  type Outcome,
  OVERALL,
  type Rule,
  type Theme,
} from '../rules/types';
import type { QuizMaterial, QuizQuestion } from './types';

/** Cases drawn in search of one with the outcome wanted, so that not nearly all are "not met". */
const DRAWS = 24;

/** A case, and whether the criterion is met by its wording: the answer is what the rules make of the case. */
export function criteriaQuestion({ rules }: QuizMaterial, random: Random): QuizQuestion | undefined {
  const rule = random.pick(random.pick([...rules.values()])?.rules ?? []);
  if (!rule) return undefined;
  const outcomes: Outcome[] = [rule.namesLevel ? 'met' : 'individual', 'not_met', 'undetermined'];
  const given = aCase(rule, random.pick(outcomes), random);
  const result = assessRule(rule, given);
  return {
    kind: 'criteria',
    municipality: rule.municipality,
    intervention: rule.intervention.title,
    given,
    result,
    choices: outcomes.map((outcome) => ({ outcome })),
    right: outcomes.indexOf(result.outcome),
    quotes: [...result.criteria, ...result.conditionsElsewhere],
  };
}

function aCase(rule: Rule, wanted: Outcome | undefined, random: Random): Given {
  let given = drawn(rule, random);
  for (let draw = 1; draw < DRAWS && outcomeOf(rule, given) !== wanted; draw += 1)
    given = drawn(rule, random);
  return given;
}

/**
 * Some levels and facts of what the rule asks about, never none; what is left out is not assessed, not told. Half of
 * them are as the rule names them: cases that are wide of every criterion teach nothing.
 */
function drawn(rule: Rule, random: Random): Given {
  const asked = askedBy(rule);
  const always = random.pick(asked);
  const leaves = rule.sentences.flatMap(({ condition }) => leavesOf(condition));
  const severities: Partial<Record<Theme, Level>> = {};
  const facts: Facts = {};
  for (const about of asked) {
    if (about !== always && !random.chance(0.8)) continue;
    const leaf = random.pick(leaves.filter((each) => isAbout(each, about)));
    if (!leaf) continue;
    const asNamed = random.chance(0.5);
    if (leaf.kind === 'fact') {
      facts[leaf.fact] = asNamed ? leaf.is : random.chance(0.5);
      continue;
    }
    const level = random.pick(asNamed ? leaf.levels : LEVELS) ?? 0;
    if (about === OVERALL) facts[OVERALL] = level;
    else severities[about as Theme] = level;
  }
  return { severities, facts };
}

function isAbout(leaf: Leaf, about: Asked): boolean {
  switch (leaf.kind) {
    case 'theme':
      return leaf.theme === about;
    case 'most':
      return leaf.themes.some((theme) => theme === about);
    case 'fact':
      return leaf.fact === about;
    case 'overall':
      return about === OVERALL;
  }
}
