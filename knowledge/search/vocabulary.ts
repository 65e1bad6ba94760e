import { type Split, splitCompound } from '../text/compounds';
import { isWord } from '../text/dictionary';
import { foldCase, foldLetters } from '../text/fold';
import { once } from '../text/once';
import { remembered } from '../text/remembered';
import { isSmallWord, smallWordMeant } from '../text/small-words';
import { SpellingIndex } from '../text/spelling';
import { stem } from '../text/stem';
import { isStopWord } from '../text/stop-words';
import type { VocabularyWords } from './words';

/** In letters; what a stem cuts off beyond that is no ending. */
const LONGEST_ENDING = 4;
/** Shorter abbreviations could be anything. */
const SHORTEST_CUT = 5;
/** … and without a dot what is shorter may be a name. */
const SHORTEST_CUT_BARE = 7;

/**
 * Every word that the standards and the lexicon use: what a question's words are measured against. Knows how a
 * word without æ, ø and å is really spelt, what a slip of the finger was meant to be, and what a compound is made of.
 */
export class Vocabulary {
  readonly #allWords: () => VocabularyWords;
  readonly #splits = remembered((term) => splitCompound(term, this));
  readonly #mended = remembered((word) => this.#mend(word));
  readonly #completed = remembered((word) => this.#complete(word));
  #spelling: SpellingIndex | undefined;

  /** @param words asked for when the first is needed */
  constructor(words: () => VocabularyWords) {
    this.#allWords = once(words);
  }

  get #words(): VocabularyWords {
    return this.#allWords();
  }

  /** The word (lower case) as it is really spelt; itself where nothing is known to be wrong with it. */
  mend(word: string): string {
    return this.#mended(word);
  }

  /** A whole text as it is really spelt: "hvornaar" is "hvornår", "ledsaglse" is "ledsagelse". */
  mendText(text: string): string {
    return text.replace(/(\p{L}+)(\.(?=\s|\p{P}|$))?/gu, (whole, word: string, dot: string | undefined) => {
      const completed = dot === undefined ? null : this.#completed(foldCase(word));
      if (completed !== null) return completed;
      const written = foldCase(word);
      const mended = this.mend(written);
      return mended === written ? whole : mended + (dot ?? '');
    });
  }

  /**
   * Only the letters of a text mended, and the small words that its sentences are told apart by: "stoetten" is "støtten" and "akn" is
   * "kan", and a slip of the finger in any other word stays.
   */
  withDanishLetters(text: string): string {
    return text.replace(/(?<!\p{L})(?:\p{L}*(?:ae|oe|aa)\p{L}*|\p{L}{3,9}(?!\p{L}))/giu, (word) => {
      const written = foldCase(word);
      const meant = this.mend(written);
      if (meant === written) return word;
      return isSmallWord(meant) || foldLetters(meant) === foldLetters(written) ? meant : word;
    });
  }

  /** Whether any standard or label uses the word, in this or another inflection. */
  knows(term: string): boolean {
    return this.#words.danishTerms.has(term);
  }

  /** Whether a standard uses the word, in this or another inflection. */
  isInStandards(term: string): boolean {
    return this.#words.standardTerms.has(term);
  }

  /** The parts of a compound that are words of the field; null when it is not such a compound. */
  split(term: string): Split | null {
    return this.#splits(term);
  }

  #mend(word: string): string {
    if (/[\d§]/.test(word) || isStopWord(word)) return word;
    const folded = foldLetters(word);
    const spelt = this.#words.spelt.get(folded);
    if (spelt !== undefined) return spelt;
    const restored = this.#restored(word);
    if (restored !== null) return restored;
    const term = stem(word, 'da');
    // "Bevliger" is no form of the abbreviation "bev.".
    const isForm = word.length - term.length <= LONGEST_ENDING && this.#words.danishTerms.has(term);
    if (isForm || this.split(term) !== null || isValid(word)) return word;
    const small = smallWordMeant(word);
    if (small !== null) return small;
    this.#spelling ??= new SpellingIndex(this.#words.uses);
    const nearest = this.#spelling.nearest(folded);
    if (nearest !== null) return this.#words.spelt.get(nearest) ?? nearest;
    // "Jobansøgn": on a phone a long word is cut short without a dot.
    return word.length < SHORTEST_CUT_BARE ? word : (this.#completed(word) ?? word);
  }

  /** "vaskeordn." is "vaskeordning": the shortest known word that begins so, where a word is cut short with a dot. */
  #complete(word: string): string | null {
    const folded = foldLetters(word);
    if (folded.length < SHORTEST_CUT || this.#words.spelt.has(folded)) return null;
    // "It all fell apart." ends a sentence.
    if (isStopWord(word) || isValid(word)) return null;
    let best: string | null = null;
    for (const [known, spelt] of this.#words.spelt) {
      if (known.startsWith(folded) && (best === null || spelt.length < best.length)) best = spelt;
    }
    return best;
  }

  /** "taeller" is "tæller" when a form of "tælle" is known. */
  #restored(word: string): string | null {
    const letters = word.replace(/ae/g, 'æ').replace(/oe/g, 'ø').replace(/aa/g, 'å');
    // "toj" and "stotte": the letter that the keyboard lacks is left out altogether.
    const bare = isValid(word)
      ? []
      : [word.replace(/o/, 'ø'), word.replace(/a/, 'å'), word.replace(/a/, 'æ'), word.replace(/o/g, 'ø')];
    const guesses = [letters, ...bare];
    for (const guess of guesses) {
      if (guess === word) continue;
      const term = stem(guess, 'da');
      if (this.#words.danishTerms.has(term) || this.#words.everydayTerms.has(term)) return guess;
    }
    return null;
  }
}

/** A word of either language, in any inflection: nothing to mend, even where the field does not use it. */
function isValid(word: string): boolean {
  return isWord(word, 'da') || isWord(word, 'en');
}
