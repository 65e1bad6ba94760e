import { foldCase, foldLetters } from '../text/fold';

const PIECE = /§|\d+|[^\W\d_]+|\?/gu;
/** Letters in a row that are compared: long enough to tell a word, short enough to survive an ending or a slip. */
const LETTERS = 4;

/** One word of a message and everything about it that may tell what kind of answer is wanted. */
export interface WordFeatures {
  word: string;
  /** The word itself, its runs of four letters, and the word with the one before it. */
  features: readonly string[];
}

/**
 * What a message is weighed by: its words, pairs of neighbours, and runs of four letters inside words, so that another
 * ending, a compound or a slip of the finger still counts for something. Letters are folded (æ and ae are one).
 */
export function featuresOf(text: string): WordFeatures[] {
  const words = foldLetters(foldCase(text)).match(PIECE) ?? [];
  let before = '<';
  const found = words.map((word) => {
    const pair = `b ${before} ${word}`;
    before = word;
    return { word, features: [`u ${word}`, pair, ...runsOf(word)] };
  });
  return [...found, { word: '>', features: [`b ${before} >`] }];
}

function runsOf(word: string): string[] {
  const bounded = `^${word}$`;
  const runs: string[] = [];
  for (let at = 0; at + LETTERS <= bounded.length; at++) runs.push(`c ${bounded.slice(at, at + LETTERS)}`);
  return runs;
}
