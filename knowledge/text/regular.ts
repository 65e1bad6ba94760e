import { wholeWords } from './whole-words';

const DAYS = '(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** "Fast" alone tells of much else: "fast tilknyttet", and is quick in English. */
const REGULAR = wholeWords(
  `faste? (?:ledsag|følge|hjælp|støtte)\\p{L}*|hver (?:(?:eneste|\\d+\\.?|anden) )?(?:gang|uge|dag|måned|md|${DAYS})|(?:ugentlige?|weekly) (?:ledsag|følge|escort|company|accompan)\\p{L}*|` +
    `regular (?:escort|company|accompan\\p{L}*|support)|every (?:single )?(?:time|week|day|month|${DAYS})|each time|on a regular basis`,
);
const ONCE = wholeWords(
  'ikke|bare|kun|en enkelt|et par|første gang|i starten|not|only|just|once|first time|until|indtil|til hun|til han',
);

const LASTING = wholeWords(
  'for evigt|for altid|permanent|fremover|resten af (?:året|livet|tiden)|altid|uden slutdato|forever|for good|permanently|indefinitely|from now on',
);

/** Whether help is asked for without an end: every week may be for a time. */
export function isLasting(text: string): boolean {
  return LASTING.test(text);
}

/** Whether a text tells of what comes again and again: "fast ledsagelse", "følge til tandlægen hver gang". */
export function isRegular(text: string): boolean {
  return REGULAR.test(text) && !ONCE.test(text);
}
