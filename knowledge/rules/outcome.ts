import { allOf, truthOf } from './truth';
import type { Given, Outcome, Rule } from './types';

/**
 * The outcome of a rule for what is given. Every sentence must hold.
 *
 * A rule that names no level can at most say that nothing speaks against: it is `individual` as long as no
 * condition fails, also while a fact is not known (the facts still to ask for are told as missing).
 */
export function outcomeOf(rule: Pick<Rule, 'sentences' | 'namesLevel'>, given: Given): Outcome {
  const holds = allOf(rule.sentences.map((sentence) => truthOf(sentence.condition, given)));
  if (holds === false) return 'not_met';
  if (!rule.namesLevel) return 'individual';
  return holds ? 'met' : 'undetermined';
}
