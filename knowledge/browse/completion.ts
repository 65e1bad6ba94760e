import type { Lexicon } from '../lexicon/types';
import { foldLetters } from '../text/fold';
import { tokenise } from '../text/tokens';

interface Candidate {
  /** Letters folded, words parted by one space. */
  folded: string;
  text: string;
  preferred: boolean;
}

/** Most labels with one beginning that are weighed against each other. */
const MOST = 200;

/** What a half-written word of the field may become: "rengør" → "rengøring", "personlig hyg" → "personlig hygiejne". */
export class Completion {
  readonly #candidates: readonly Candidate[];

  constructor(lexicon: Lexicon) {
    const preferred = new Set(
      [...lexicon.concepts.values()].flatMap(({ da, en }) => [da[0] ?? '', en[0] ?? '']),
    );
    this.#candidates = lexicon.labels
      .map(({ text }) => ({ text, folded: foldedWords(text).join(' '), preferred: preferred.has(text) }))
      .sort((a, b) => (a.folded < b.folded ? -1 : 1));
  }

  /** Whether the words, as they stand, are a label of the field. */
  isWhole(words: readonly string[]): boolean {
    const written = words.join(' ');
    return this.#candidates[this.#firstFrom(written)]?.folded === written;
  }

  /**
   * Labels that begin with the words, the likeliest first: what a concept is really called before its other names,
   * short before long.
   * @param words letters folded
   */
  of(words: readonly string[]): string[] {
    const beginning = words.join(' ');
    const from = this.#firstFrom(beginning);
    const fitting: Candidate[] = [];
    for (const candidate of this.#candidates.slice(from, from + MOST)) {
      if (!candidate.folded.startsWith(beginning)) break;
      fitting.push(candidate);
    }
    fitting.sort((a, b) => Number(b.preferred) - Number(a.preferred) || a.folded.length - b.folded.length);
    return [...new Set(fitting.map(({ text }) => text))];
  }

  #firstFrom(beginning: string): number {
    let low = 0;
    let high = this.#candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#candidates[middle]?.folded ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The words of a text with æ, ø, å as they are typed without them: "Støtte til § 85" → "stoette", "til", "§85". */
export function foldedWords(text: string): string[] {
  return tokenise(text).map(({ word }) => foldLetters(word));
}
