import { foldLetters } from '../text/fold';

/** "Hvad så?" by itself: "hvad så med rengøring" asks about cleaning. In folded letters: å may be written aa. */
const NEXT =
  /(?<!\p{L})(?:(?:er|what(?:'s| is| are)) (?:\S+ ){0,4}?)?(?:naeste (?:skridt|trin)|hvad saa|hvad goer (?:vi|man|jeg) (?:saa|nu)|hvad nu|hvilken (?:paragraf|bestemmelse|lov)(?: gaelder| bruger vi)? saa|what (?:then|next|now)|what happens (?:then|now|next)|next steps?|(?:look(?:ed)?|done?|try|tried|consider(?:ed)?) (?:at )?next|plan b)\s*(?:[?!.]|$)/iu;

/** A case has been told that did not work out, and it is asked what then: only a sentence about such a case answers. */
export function asksWhatNext(question: string): boolean {
  return NEXT.test(foldLetters(question.toLowerCase()));
}
