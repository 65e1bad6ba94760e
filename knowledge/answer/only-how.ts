import type { Understood } from '../question/types';
import { foldCase } from '../text/fold';
import { wholeWords } from '../text/whole-words';
import { telling } from './carries';
import type { Evidence } from './evidence';
import { isDirect } from './match';

/** Tells with what, or in which form, the help is given. */
const GIVEN_BY =
  /(?:støtten?|indsatsen|hjælpen|forløbene?)(?!\p{L})[^.?]*(?<!\p{L})(?:gives|ydes|leveres|foregå\p{L}*)(?!\p{L})[^.?]*(?<!\p{L})(?:ved|via|som|over|med brug af|gennem|digitalt)(?!\p{L})/u;
/** That is what is asked for. */
const ASKS_BY = wholeWords(
  '(?:over|via|per|pr\\.?|gennem|på|by|on|over the|by means of) (?:(?:en|et|sin|hans|hendes|a|the|his|her) )?(?:video\\p{L}*|skærm\\p{L}*|telefon\\p{L}*|tlf|mobil\\p{L}*|computer\\p{L}*|tablet\\p{L}*|teams|zoom|sms|nettet|phone|screen|text)|telefonisk|online|virtuel\\p{L}*|virtual\\p{L}*|digital(?:t|ly)?|videoopkald|skærmbesøg|(?:støtten?|indsatsen|hjælpen|forløb\\p{L}*|besøg\\p{L}*|møder?|support|help|visits?|meetings?) (?:\\S+ ){0,2}?(?:gives|ydes|leveres|foregå\\p{L}*|holdes|be given|given|delivered)',
);

/**
 * "Støtten kan gives som virtuel bostøtte over telefon" tells by what the help is given: that the use of a telephone is helped with
 * it does not say.
 */
export function tellsOnlyHow(
  { annotated, matches, isEquipment }: Evidence,
  { question }: Understood,
): boolean {
  const spoken = telling(matches).filter(([, match]) => isDirect(match));
  if (spoken.length === 0 || !spoken.every(([thing]) => isEquipment(thing))) return false;
  return GIVEN_BY.test(foldCase(annotated.passage.text)) && !ASKS_BY.test(question);
}
