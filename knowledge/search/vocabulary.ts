import type { Lexicon } from '../lexicon/types';
import type { Standard } from '../standard/types';
import { type Split, splitCompound } from '../text/compounds';
import { isWord } from '../text/dictionary';
import { foldCase, foldLetters } from '../text/fold';
import { SpellingIndex } from '../text/spelling';
import { isStopWord } from '../text/stop-words';
import { type Token, token, tokenise } from '../text/tokens';

/** Shorter abbreviations could be anything. */
const SHORTEST_CUT = 5;

/**
 * Every word that the standards and the lexicon use: what a question's words are measured against. Knows how a
 * word without æ, ø and å is really spelt, what a slip of the finger was meant to be, and what a compound is made of.
 */
export class Vocabulary {
  /** Letters folded → as it is really spelt. */
  readonly #spelt = new Map<string, string>();
  readonly #uses = new Map<string, number>();
  readonly #danishTerms = new Set<string>();
  readonly #standardTerms = new Set<string>();
  readonly #everydayTerms = new Set<string>();
  readonly #splits = new Map<string, Split | null>();
  #spelling: SpellingIndex | undefined;

  /** @param everyday function words and everyday words of both languages: known, but no words of the field */
  constructor(standards: Iterable<Standard>, lexicon: Lexicon, everyday: Iterable<string>) {
    for (const word of everyday) {
      this.#add(word, 0, undefined);
      this.#everydayTerms.add(token(word).da);
    }
    for (const standard of standards) {
      for (const passage of standard.passages) {
        for (const { word, da } of tokenise(`${passage.intervention} ${passage.section} ${passage.text}`)) {
          this.#add(word, 1, da);
          this.#standardTerms.add(da);
        }
      }
    }
    for (const label of lexicon.labels) {
      for (const t of tokenise(label.text)) this.#add(t.word, 0, label.language === 'da' ? t.da : undefined);
    }
  }

  /** The token as it is really spelt, and whether it had to be changed by more than the letters æ, ø and å. */
  mend(written: Token): { token: Token; mended: boolean } {
    const { word } = written;
    if (/[\d§]/.test(word) || isStopWord(word)) return { token: written, mended: false };
    const folded = foldLetters(word);
    const spelt = this.#spelt.get(folded);
    if (spelt !== undefined) return { token: spelt === word ? written : token(spelt), mended: false };
    const restored = this.#withDanishLetters(word);
    if (restored !== null) return { token: restored, mended: false };
    if (this.#danishTerms.has(written.da) || this.split(written.da) !== null)
      return { token: written, mended: false };
    this.#spelling ??= new SpellingIndex(this.#uses);
    const nearest = this.#spelling.nearest(folded);
    if (nearest === null || isWord(word, 'da') || isWord(word, 'en'))
      return { token: written, mended: false };
    return { token: token(this.#spelt.get(nearest) ?? nearest), mended: true };
  }

  /** Two ways of writing one word, with æ, ø, å or without. */
  isSameSpelling(a: string, b: string): boolean {
    return foldLetters(a) === foldLetters(b);
  }

  /** A whole text as it is really spelt: "hvornaar" is "hvornår", "ledsaglse" is "ledsagelse". */
  mendText(text: string): string {
    return text.replace(/(\p{L}+)(\.(?=\s|\p{P}|$))?/gu, (whole, word: string, dot: string | undefined) => {
      const completed = dot === undefined ? null : this.#complete(foldCase(word));
      if (completed !== null) return completed;
      const written = token(foldCase(word));
      const mended = this.mend(written).token.word;
      return mended === written.word ? whole : mended + (dot ?? '');
    });
  }

  /** Whether any standard or label uses the word, in this or another inflection. */
  knows(term: string): boolean {
    return this.#danishTerms.has(term);
  }

  /** Whether a standard uses the word, in this or another inflection. */
  isInStandards(term: string): boolean {
    return this.#standardTerms.has(term);
  }

  /** The parts of a compound that are words of the field; null when it is not such a compound. */
  split(term: string): Split | null {
    let split = this.#splits.get(term);
    if (split === undefined) {
      split = splitCompound(term, this);
      if (this.#splits.size > 20_000) this.#splits.clear();
      this.#splits.set(term, split);
    }
    return split;
  }

  /** "vaskeordn." is "vaskeordning": the shortest known word that begins so, where a word is cut short with a dot. */
  #complete(word: string): string | null {
    const folded = foldLetters(word);
    if (folded.length < SHORTEST_CUT || isStopWord(word) || this.#spelt.has(folded)) return null;
    let best: string | null = null;
    for (const [known, spelt] of this.#spelt) {
      if (known.startsWith(folded) && (best === null || spelt.length < best.length)) best = spelt;
    }
    return best;
  }

  /** "taeller" is "tæller" when a form of "tælle" is known. */
  #withDanishLetters(word: string): Token | null {
    const letters = word.replace(/ae/g, 'æ').replace(/oe/g, 'ø').replace(/aa/g, 'å');
    // "toj" and "stotte": the letter that the keyboard lacks is left out altogether.
    const bare =
      isWord(word, 'da') || isWord(word, 'en')
        ? []
        : [word.replace(/o/, 'ø'), word.replace(/a/, 'å'), word.replace(/a/, 'æ'), word.replace(/o/g, 'ø')];
    const guesses = [letters, ...bare];
    for (const guess of guesses) {
      if (guess === word) continue;
      const candidate = token(guess);
      if (this.#danishTerms.has(candidate.da) || this.#everydayTerms.has(candidate.da)) return candidate;
    }
    return null;
  }

  #add(word: string, uses: number, danishTerm: string | undefined): void {
    if (word.length < 2 || /\d/.test(word)) return;
    const folded = foldLetters(word);
    if (!this.#spelt.has(folded)) this.#spelt.set(folded, word);
    this.#uses.set(folded, (this.#uses.get(folded) ?? 0) + uses);
    if (danishTerm !== undefined && !isStopWord(word)) this.#danishTerms.add(danishTerm);
  }
}
