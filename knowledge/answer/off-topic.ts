import type { Kind } from '../question/kinds';
import { outsideShare } from '../question/meant';
import type { Understood } from '../question/types';
import type { Field } from '../question/understand';
import { asksWhatIsOut } from '../question/what-is-out';
import type { Vocabulary } from '../search/vocabulary';
import { wholeWords } from '../text/whole-words';

/** Whether a message asks about the standards at all. */
export interface Topic {
  /** It does not, and is told so. */
  offTopic: boolean;
  /** It asks about all the world: no passage is near it. */
  ofTheWorld: boolean;
}

/** From which share on a message with a word that nobody knows is taken for one about all the world. */
const SURELY_OUTSIDE = 0.5;

/** @param parts the questions that one message asks */
export function topicOf(parts: readonly Understood[], field: Field): Topic {
  const unknown = parts.every((part) => namesNothingKnown(part, field.vocabulary));
  if (parts.every((part) => isSurelyOutside(part, field))) return { offTopic: true, ofTheWorld: true };
  // Its wording alone does not make "what will the weather be like" a question about a standard.
  const ofTheWorld =
    unknown && parts.every(({ kind, things }) => things.length > 0 && OF_ALL_THE_WORLD.has(kind));
  return { ofTheWorld, offTopic: ofTheWorld || (unknown && parts.every(({ kind }) => OF_THINGS.has(kind))) };
}

/**
 * Kinds that ask about a thing, and mean nothing without one. A fact asked of the standard as a whole ("hvad koster det?")
 * needs none.
 */
const OF_THINGS: ReadonlySet<Kind> = new Set<Kind>(['coverage', 'definition', 'other']);

/** Kinds of fact that questions about all the world ask for as well ("who won the match", "what will the weather be like"). */
const OF_ALL_THE_WORLD: ReadonlySet<Kind> = new Set<Kind>([
  'provider',
  'purpose',
  'target-group',
  'assessment',
]);

/** "The guest wifi password at the town hall" names things of the field, and asks about none of it. */
function isSurelyOutside(part: Understood, field: Field): boolean {
  if (tellsAgeOrSeverity(part)) return false;
  if (!part.things.some(({ concepts }) => concepts.length === 0)) return false;
  return outsideShare(part, field) >= SURELY_OUTSIDE;
}

/** Whoever asks for the support as such, or tells of somebody, asks about the standard, in whatever words the rest is. */
const HELP = wholeWords(
  'bostøtte\\p{L}*|støtten|støtte til (?:en |den )?(?:borger|person|menneske)\\p{L}*|§ ?85|the support|borger\\p{L}*|han|hun|ham|hende|citizens?|clients?|he|she|him|her',
);

/** Nothing in it that the field or any standard has a word for, no age and no severity. */
function namesNothingKnown(part: Understood, vocabulary: Vocabulary): boolean {
  if (part.ofWhom || asksWhatIsOut(part.question) || tellsAgeOrSeverity(part) || HELP.test(part.question))
    return false;
  return !part.things.some(
    ({ concepts, wider, terms }) =>
      concepts.length + wider.length > 0 || terms.some((term) => vocabulary.isInStandards(term)),
  );
}

function tellsAgeOrSeverity({ age, severities }: Understood): boolean {
  return age !== undefined || Object.keys(severities).length > 0;
}
