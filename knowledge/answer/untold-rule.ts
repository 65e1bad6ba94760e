import type { Understood } from '../question/types';
import type { Role } from '../standard/types';
import type { Evidence } from './evidence';
import type { Sense } from './sense';

/** From this share on a question is taken to ask for a rule, … */
const RULE = 0.7;
/** … if it has so many words: one that only names a thing may as well ask for it. */
const WORDS_OF_RULE = 5;
/** What lists help, or the law behind it, tells no rule: that keys are handed over says nothing of who may keep one. */
const TELLS_NO_RULE = new Set<Role>(['included', 'law']);
/** A passage tells the rule asked for from this on. */
const TOLD = 0.2;

/** "May I keep a spare key to her flat?" asks for a rule: where the standard tells none, that it hands over keys is no answer. */
export function asksForUntoldRule(all: readonly Evidence[], asked: Understood, sense: Sense): boolean {
  const words = asked.question.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < WORDS_OF_RULE || sense.asksForRule(asked) < RULE) return false;
  return !all.some(
    ({ annotated }) => !TELLS_NO_RULE.has(annotated.passage.role) && sense.tells(annotated, asked) >= TOLD,
  );
}
