import type { Understood } from '../question/types';
import { asksWhetherRule } from '../question/whether-rule';
import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';
import { fact } from './facts';
import { type Found, found, isNamedIn } from './found';
import { isGeneral } from './scope';
import type { Sense } from './sense';

const TO_TAKE_PART = wholeWords(
  'være med|til stede|deltage|være der|medvirke|take part|participate|be (?:present|there)',
);

/**
 * The answer to one who asks whether something must be so: what tells that, else what is said of the thing. That the thing is given
 * would be no yes.
 * @param told the answer to whether the thing is given; stays as it is where that is what is asked
 */
export function asRule(told: Found, all: readonly Evidence[], asked: Understood, sense: Sense): Found {
  if (!isOfTheThing(told, asked) || !asksWhetherRule(asked.question)) return told;
  const demands = TO_TAKE_PART.test(asked.question)
    ? all.filter((evidence) => evidence.reading.participation && (evidence.direct || isGeneral(evidence)))
    : [];
  if (demands.length > 0) return found('info', demands, []);
  const ofTheRule = fact(all, { ...asked, kind: 'other', otherwise: 'other' }, sense);
  return ofTheRule.tier === 'firm' && isNamedIn(ofTheRule, all) ? ofTheRule : { ...told, verdict: 'info' };
}

/** A yes or no to whether the thing is given, that says neither of the rule. */
function isOfTheThing({ tier, verdict, reason }: Found, { kind }: Understood): boolean {
  if (kind !== 'coverage' || tier !== 'firm' || verdict === 'unclear') return false;
  // A no that tells its reason is one to the rule as well; that something else is looked for elsewhere is not.
  return verdict !== 'not_covered' || reason === 'other_law';
}
