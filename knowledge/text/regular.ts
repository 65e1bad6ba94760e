import { wholeWords } from './whole-words';

const DAYS = '(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const REGULAR = wholeWords(
  'fast|faste|permanent|varigt?|altid|hver (?:eneste )?(?:gang|uge|dag|måned|' +
    `${DAYS})|ugentligt?|every (?:single )?(?:time|week|day|month|${DAYS})|each time|always|permanent(?:ly)?|weekly|on a regular basis`,
);

/** Whether a text tells of what comes again and again: "fast ledsagelse", "følge til tandlægen hver gang". */
export function isRegular(text: string): boolean {
  return REGULAR.test(text);
}
