import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';

/** A question for one thing, and passages that name it and tell of another. */
interface Beside {
  asked: RegExp;
  told: RegExp;
}

const DRIVES = wholeWords(
  '(?:må|kan|skal|vil|can|may|could) (?:vi|jeg|(?:bo)?støtten|vejlederen|medarbejderen|personalet|we|i|the (?:support )?worker|staff) (?:også |godt |gerne |also )?(?:køre|drive) (?:borger(?:en)?|beboer(?:en)?|ham|hende|dem|him|her|them|the (?:citizen|client))',
);
/** Learning to go by oneself. */
const ALONE =
  /(?<!\p{L})(?:trafiktræning|transporttræning|selv at kunne transportere|brug af offentlige transportmidler)/iu;

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

const BESIDE: readonly Beside[] = [
  // "Må vi køre hende til lægen?": that she is trained to go there by herself is no yes to driving her.
  { asked: DRIVES, told: ALONE },
  // "Kan vi overtage behandlingen fra distriktspsykiatrien?": to help in working with them is no yes to doing their work.
  { asked: OTHERS_WORK, told: DEALS_WITH_THEM },
];

/** Whether a passage names what is asked for and tells of something beside it. The question is read once for all passages. */
export function tellsBeside(question: string): (evidence: Evidence) => boolean {
  const besides = BESIDE.filter(({ asked }) => asked.test(question));
  return ({ annotated }) => besides.some(({ told }) => told.test(annotated.passage.text));
}
