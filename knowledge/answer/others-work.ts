import type { Understood } from '../question/types';
import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';

const WORK =
  '(?:behandling|terapi|\\p{L}*forløb|samtale|opgave|arbejde|undervisning|indsats|treatment|therapy|course|talk|task|work|job|teaching)\\p{L}*';
const NOT_THE_CITIZEN =
  '(?!(?:borger|beboer|hans?|hun|hendes|dere?s|de|du|jeg|vi|man|vores|citizen|client|resident|he|his|she|her|they|their|you|we|our|i)(?!\\p{L}{4}))';
const USUALLY = '(?:ellers|normalt|sædvanligvis|plejer at|otherwise|usually|normally)';
const GIVES =
  '(?:ha[rv]e?|gør(?:e)?|giver?|tilbyder?|laver?|står? for|tager? sig af|has|have|does|do|gives?|offers?|provides?)';
const WHO = `(?:the )?${NOT_THE_CITIZEN}[\\p{L}-]+`;
/** "… samtaleforløb, som DPC ellers har", "overtage behandlingen fra lægen", "take over the doctor's tasks". */
const OTHERS_WORK = wholeWords(
  `${WORK},?(?: (?:som|der|det|that|which))? ${WHO}(?: [\\p{L}-]+)? ${USUALLY} ${GIVES}|(?:overtage|take over) (?:the )?${WORK} (?:fra|for|from) ${WHO}|(?:overtage|take over) ${WHO}(?:[’']?s) ${WORK}`,
);
/** To work with them, to be in touch with them, to get there and in time. */
const DEALS_WITH_THEM =
  /(?<!\p{L})(?:samarbejd|kontakt til|ledsag|trafiktræning|overholde aftalte tider|opretholde og modtage)/iu;

/**
 * "Kan vi overtage behandlingen fra distriktspsykiatrien?": that the citizen is helped to work with those who have a task is no yes to
 * doing it for them.
 */
export function tellsOfDealingWithThem({ annotated }: Evidence, { question }: Understood): boolean {
  return DEALS_WITH_THEM.test(annotated.passage.text) && OTHERS_WORK.test(question);
}
