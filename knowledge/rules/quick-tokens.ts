import { foldCase, foldLetters } from '../text/fold';
import { distance, forgiven } from '../text/spelling';
import type { Meaning } from './quick-words';
import type { Level } from './types';

/** A piece of a quick line: what it means (undefined: not understood) and how it was written. */
export interface Piece {
  text: string;
  meaning: Meaning | undefined;
  /** True when a comma, semicolon or line end stands before it. */
  breakBefore: boolean;
}

interface Word {
  text: string;
  key: string;
  breakBefore: boolean;
}

/** Longest phrase looked for, in words. */
const WINDOW = 8;

/** Phrases by the letters and digits they are written with: spaces, hyphens and §-signs between them do not matter. */
export class PhraseBook<M> {
  readonly #exact = new Map<string, M>();
  readonly #byLength = new Map<number, string[]>();

  constructor(phrases: Iterable<readonly [string, M]>) {
    for (const [phrase, meaning] of phrases) {
      const key = keyOf(phrase);
      if (this.#exact.has(key)) continue;
      this.#exact.set(key, meaning);
      const list = this.#byLength.get(key.length);
      if (list === undefined) this.#byLength.set(key.length, [key]);
      else list.push(key);
    }
  }

  exact(key: string): M | undefined {
    return this.#exact.get(key);
  }

  /** The nearest phrase within the slips forgiven for its length; none when two meanings are equally near. */
  near(key: string): { meaning: M; distance: number } | undefined {
    const limit = /\d/.test(key) ? 0 : forgiven(key.length);
    let best: { meaning: M; distance: number } | undefined;
    let tied = false;
    for (let length = key.length - limit; length <= key.length + limit; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (candidate[0] !== key[0] || forgiven(candidate.length) === 0) continue;
        const apart = distance(key, candidate, limit);
        const meaning = this.#exact.get(candidate);
        if (meaning === undefined || apart > limit || (best !== undefined && apart > best.distance)) continue;
        if (best === undefined || apart < best.distance) {
          best = { meaning, distance: apart };
          tied = false;
        } else if (JSON.stringify(best.meaning) !== JSON.stringify(meaning)) tied = true;
      }
    }
    return tied ? undefined : best;
  }
}

/** Cuts a line into the phrases of the book, numbers that are levels, and what is not understood. */
export function piecesOf(line: string, book: PhraseBook<Meaning>): Piece[] {
  const words = wordsOf(line);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at, book);
    const span = words.slice(at, at + (found?.words ?? 1));
    pieces.push({
      text: span.map((word) => word.text).join(' '),
      meaning: found?.meaning,
      breakBefore: span[0]?.breakBefore ?? false,
    });
    at += span.length;
  }
  return pieces;
}

function phraseAt(
  words: Word[],
  at: number,
  book: PhraseBook<Meaning>,
): { meaning: Meaning; words: number } | undefined {
  const windows: { key: string; words: number }[] = [];
  let key = '';
  for (let count = 1; count <= WINDOW; count++) {
    const word = words[at + count - 1];
    // A phrase does not reach over a comma: "socialt, liv" is two things.
    if (word === undefined || (count > 1 && word.breakBefore)) break;
    key += word.key;
    windows.unshift({ key, words: count });
  }
  for (const window of windows) {
    const meaning = book.exact(window.key);
    if (meaning !== undefined) return { meaning, words: window.words };
  }
  const level = levelOf(words[at]?.key ?? '');
  if (level !== undefined) return { meaning: { level }, words: 1 };
  let best: { meaning: Meaning; words: number; distance: number } | undefined;
  for (const window of windows) {
    const near = book.near(window.key);
    if (near !== undefined && (best === undefined || near.distance < best.distance))
      best = { ...near, words: window.words };
  }
  return best;
}

function levelOf(key: string): Level | undefined {
  return /^[0-4]$/.test(key) ? (Number(key) as Level) : undefined;
}

function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  let breakBefore = false;
  // A number keeps its decimals and its range ("2,5", "2-3"), which are not levels; letters and digits part.
  for (const [text] of line.normalize('NFC').matchAll(/\d+(?:[.,/–-]\d+)*\+?|[\p{L}\p{M}']+|[,;\n\r.|•]/gu)) {
    if (/^[,;\n\r.|•]$/.test(text)) breakBefore = true;
    else {
      words.push({ text, key: keyOf(text), breakBefore });
      breakBefore = false;
    }
  }
  return words;
}

function keyOf(phrase: string): string {
  return foldLetters(foldCase(phrase)).replace(/[^\p{L}\p{N}/+]/gu, '');
}
