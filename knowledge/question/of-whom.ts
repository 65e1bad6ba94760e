import { foldCase } from '../text/fold';
import type { Thing } from './types';
import { isMatter, lessWhere } from './weights';

const SOMEONE =
  /(?<!\p{L})(?:borger(?:en)?|klient(?:en)?|mand|kvinde|fyr|pige|dreng|beboer(?:en)?|citizen|client|(?<=(?:a|the|young|old) )man|woman|guy|girl|boy|resident|person)(?!\p{L})/gu;
/** "(En borger) med autisme", "(a man) without a home": one word more may stand between. */
const WITH = /^\s+(?:med|m\.?|uden|u\.?|with|w|without)\s+(?:\p{L}+\s+)??/u;
const A_WORD = /^\p{L}+\s+/u;

/** What stands right before a person, and what stands behind "med": what they are said to be or to have. */
interface Said {
  before: string;
  someone: string;
  behind: string;
}

function saidOfPersons(question: string): Said[] {
  return [...question.matchAll(SOMEONE)].map(({ index, 0: someone }) => {
    const rest = question.slice(index + someone.length);
    return {
      before: ` ${question.slice(0, index).trim()}`,
      someone,
      behind: WITH.test(rest) ? `${rest.replace(WITH, '')} ` : '',
    };
  });
}

/** "Vække borgeren" is done with them, where "ung borger" tells of them. */
const DEFINITE = /(?:borger|klient|beboer)en$/u;
const WITH_ARTICLE = /(?:^|\s)(?:den|vores|min|hele den) [\p{L}-]+$/u;

/** "Isoleret borger", "ung mand m asperger", and "ung borger" itself. */
function isSaid(words: string, { before, someone, behind }: Said): boolean {
  const tellsOfThem = !DEFINITE.test(someone) || WITH_ARTICLE.test(before);
  if (tellsOfThem && (before.endsWith(` ${words}`) || `${before} ${someone}`.endsWith(` ${words}`)))
    return true;
  return behind.startsWith(words) || behind.replace(A_WORD, '').startsWith(words);
}

/** "Borgere på botilbud efter § 107", "en borger, der får hjælp efter § 83": what they have already. */
const UNDER_A_PARAGRAPH =
  /(?<!\p{L})(?:borgere?|beboere?|personer?|citizens?|clients?|residents?),? (?:på|i|fra|med|under|der (?:får|har|modtager|bor (?:på|i))|who (?:gets?|have|has|receives?|lives? in)) (?:(?!(?:få|få\S+|bevilg\S+|kan|må|søge|get|can)(?!\p{L}))[^\s,.?]+ ){0,4}?(?:§|section) ?\d/iu;

/**
 * "Helt isoleret borger, støtte til at opbygge et netværk?" asks about a network, and tells of whom: that says less, as far as
 * anything else is named.
 */
export function withoutOfWhom(things: readonly Thing[], question: string): readonly Thing[] {
  if (things.length < 2) return things;
  const said = saidOfPersons(foldCase(question));
  if (said.length === 0) return things;
  const isUnderIt = UNDER_A_PARAGRAPH.test(question);
  const isTold = ({ words }: Thing) =>
    said.some((one) => isSaid(words, one)) || (isUnderIt && words.includes('§'));
  return lessWhere(things, isTold, isMatter);
}
