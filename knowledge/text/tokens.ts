import { foldCase } from './fold';
import { stem } from './stem';
import { isStopWord } from './stop-words';

/** One word of a text: as written (lower case), and as the index knows it in each language. */
export interface Token {
  /** Lower case, as written; a paragraph is "§85". */
  word: string;
  /** Danish search term. */
  da: string;
  /** English search term. */
  en: string;
  /** Function words: never searched for, but labels may contain them ("på egen hånd"). */
  stop: boolean;
  /** A comma or another mark stands before it: what follows is said of something else. */
  apart?: true;
}

const PARAGRAPH_LIST =
  /(?:(?<!§)§|\bpar(?:agraf(?:fer|ferne|fen)?|agraph|\.)?|\bsection|\bsel)[\s§]*(\d{1,3}(?:\s?[a-d](?![\p{L}\d]))?(?:(?:\s*,\s*|\s*(?:og|eller|and|or|\/)\s*)§*\s*\d{1,3}(?:\s?[a-d](?![\p{L}\d]))?)*)/giu;

/** "82a" by itself is a paragraph of serviceloven as well, unless it is the number of a house. */
const BARE_PARAGRAPH =
  /(?<![\p{L}\d§.,/-]|(?:vej|gade|allé|vænget|stræde|plads) )((?:8[0-9]|9\d|1[01]\d)[a-d])(?![\p{L}\d])/giu;

/**
 * Every way of writing a paragraph becomes one form: "§85", "§ 85", "par. 85", "paragraf 85", "§§ 83, 84 og 86",
 * "section 85". The numbers of a list each get their own sign, so that each can be matched, exactly.
 */
export function foldParagraphs(text: string): string {
  return text.replace(BARE_PARAGRAPH, '§$1').replace(PARAGRAPH_LIST, (whole, list: string) => {
    const numbers = list.match(/\d{1,3}(?:\s?[a-d](?![\p{L}\d]))?/giu);
    if (!numbers) return whole;
    return ` ${numbers.map((n) => `§${n.replace(/\s/g, '')}`).join(' ')} `;
  });
}

const WORD = /§\d+[a-d]?|\p{L}[\p{L}\p{M}]*(?:[.'-](?=\p{L})[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*/gu;

/** Ends what is said of one thing; the point of "14. dag" and "pr. uge" does not. */
const MARK = /[,;?!]|:(?!\d)|(?<=\p{L}{4})\.|(?<=§\d{2,3})\./u;

/** The words of a text in order. Hyphenated and dotted words give their parts too short to stand alone as one word. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const folded = foldParagraphs(foldCase(text));
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    const isApart = end > 0 && MARK.test(folded.slice(Math.max(0, end - 4), match.index + 1));
    splitJoined(match[0]).forEach((word, at) => {
      tokens.push(isApart && at === 0 ? { ...token(word), apart: true } : token(word));
    });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** The Danish terms of a text's words in order, function words left out. */
export function termsIn(text: string): string[] {
  return tokenise(text).flatMap(({ da, stop }) => (stop ? [] : [da]));
}

/** One word (lower case) as a token. */
export function token(word: string): Token {
  return { word, da: stem(word, 'da'), en: stem(word, 'en'), stop: isStopWord(word) };
}

/** "økonomi-støtten" is two words, "e-boks" and "f.eks" are one: parts of a single letter stay joined. */
function splitJoined(word: string): string[] {
  if (!/[.'-]/.test(word)) return [word];
  const contracted = contraction(word);
  if (contracted) return contracted;
  const parts = word.split(/[.'-]/);
  if (parts.every((part) => part.length >= 3)) return parts;
  // "SP-ledsagelse" is a word and its kind.
  if (word.includes('-') && parts.length === 2 && parts.some((part) => part.length >= 6)) return parts;
  return [word.replace(/[.'-]/g, '')];
}

/** "We'd" is "we" and no wedding; "hasn't" and "can't" say only that it is not so. */
function contraction(word: string): string[] | null {
  if (word.endsWith("n't")) return ['not'];
  const [, said] = /^(\p{L}{1,5})'(?:d|m|re|ve|ll)$/u.exec(word) ?? [];
  return said === undefined ? null : [said];
}
