import type { Understood } from '../question/types';
import type { Role } from '../standard/types';
import { isByName } from './carries';
import type { Evidence } from './evidence';
import { isOwnName } from './match';
import type { Sense } from './sense';

/** From this share on a question is taken to ask for a rule, … */
const RULE = 0.6;
/** … if it has so many words: one that only names a thing may as well ask for it. */
const WORDS_OF_RULE = 5;
/** … or asks outright whether one may have it: "må jeg ha reservenøgle". */
const MAY = /^(?:må|maa) (?:jeg|vi) (?:ha|have|få|beholde)\s|^may i (?:have|keep)\s/iu;
const WORDS_OF_MAY = 3;
/** What lists help, or the law behind it, tells no rule: that keys are handed over says nothing of who may keep one. */
const TELLS_NO_RULE = new Set<Role>(['included', 'law']);
/** So much of what is asked must an exclusion speak of. */
const MOST = 0.9;
/** So much of it may the name of a line of the list say. */
const NEARLY_ALL = 0.6;
/** A passage tells the rule asked for from this on. */
const TOLD = 0.2;

/** Help is asked for, and no rule. */
const ASKS_FOR_HELP =
  /^(?:er der|findes der|har i|is there|are there) (?:nogen|nogle|en|et|an?|any) (?!regl|krav|polit|retningsl|rules?|polic)|(?<!\p{L})(?:hjælp(?:e|es|er)? (?:\p{L}+ )?(?:til|med)|støtte?s? (?:\p{L}+ )?(?:til|med|i at)|er det (?:noget,? )?(?:som )?vi (?:giver|gør|hjælper|støtter)|er det (?:os|vores|§ ?85)|help (?:\p{L}+ )?(?:with|to)|is (?:it|that) (?:something |one )?we (?:do|give|offer|help)|(?:dækker|omfatter|rummer) (?:(?:bo)?støtten|indsatsen|bevillingen|§ ?85)(?! (?:at|ferie)(?!\p{L}))|(?:does|do) (?:the (?:support|help|standard)|section 85|§ ?85) (?:cover|include)(?! (?:staff|that|workers?)(?!\p{L}))|support (?:\p{L}+ )?(?:with|to))(?!\p{L})/iu;

/** The list of the help names it, and nothing else on that line ("Samtalegrupper"): that is what is asked for. */
function isListedAlone({ direct, share, reading, matches, annotated: { passage, text } }: Evidence): boolean {
  if (!direct || share < NEARLY_ALL || reading.stance !== 'in' || passage.role !== 'included') return false;
  return text.terms.size === 1 && [...matches.values()].some(isOwnName);
}

/** Excluded with all that is asked, by its own name: that is the rule. */
function isExcluded({ direct, share, reading, matches, isPerson }: Evidence): boolean {
  if (!direct || share < MOST || reading.stance !== 'out') return false;
  // What a worker is not says nothing of who it may be.
  return isByName(matches) && ![...matches.keys()].every(isPerson);
}

/** "May I keep a spare key to her flat?" asks for a rule: where the standard tells none, that it hands over keys is no answer. */
export function asksForUntoldRule(all: readonly Evidence[], asked: Understood, sense: Sense): boolean {
  const words = asked.question.match(/\p{L}{2,}/gu)?.length ?? 0;
  // What is done together with the citizen is help.
  if (ASKS_FOR_HELP.test(asked.question) || asked.manner.withCitizen || asked.manner.withoutCitizen)
    return false;
  if (words < (MAY.test(asked.question) ? WORDS_OF_MAY : WORDS_OF_RULE) || sense.asksForRule(asked) < RULE)
    return false;
  if (all.some(isExcluded) || all.some(isListedAlone)) return false;
  return !all.some(
    ({ annotated }) => !TELLS_NO_RULE.has(annotated.passage.role) && sense.tells(annotated, asked) >= TOLD,
  );
}
