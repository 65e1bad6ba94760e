import type { Lexicon } from '../lexicon/types';
import type { Standard } from '../standard/types';
import { foldLetters } from '../text/fold';
import { stem } from '../text/stem';
import { isStopWord } from '../text/stop-words';
import { tokenise } from '../text/tokens';

/** What a vocabulary knows: plain data, so that it can be kept between two starts. */
export interface VocabularyWords {
  /** Letters folded → as it is really spelt. */
  spelt: ReadonlyMap<string, string>;
  /** Letters folded → how often it stands in the standards. */
  uses: ReadonlyMap<string, number>;
  /** Danish terms of the standards and the lexicon, of the standards alone, and of everyday words. */
  danishTerms: ReadonlySet<string>;
  standardTerms: ReadonlySet<string>;
  everydayTerms: ReadonlySet<string>;
}

/** @param everyday function words and everyday words of both languages: known, but no words of the field */
export function readWords(
  standards: Iterable<Standard>,
  lexicon: Lexicon,
  everyday: Iterable<string>,
): VocabularyWords {
  const spelt = new Map<string, string>();
  const uses = new Map<string, number>();
  const danishTerms = new Set<string>();
  const standardTerms = new Set<string>();
  const everydayTerms = new Set<string>();
  const add = (word: string, count: number, danishTerm: string | undefined) => {
    if (word.length < 2 || /\d/.test(word)) return;
    const folded = foldLetters(word);
    if (!spelt.has(folded)) spelt.set(folded, word);
    uses.set(folded, (uses.get(folded) ?? 0) + count);
    if (danishTerm !== undefined && !isStopWord(word)) danishTerms.add(danishTerm);
  };
  for (const word of everyday) {
    add(word, 0, undefined);
    everydayTerms.add(stem(word, 'da'));
  }
  for (const standard of standards) {
    for (const passage of standard.passages) {
      for (const { word, da } of tokenise(`${passage.intervention} ${passage.section} ${passage.text}`)) {
        add(word, 1, da);
        standardTerms.add(da);
      }
    }
  }
  for (const label of lexicon.labels) {
    for (const { word, da } of tokenise(label.text)) add(word, 0, label.language === 'da' ? da : undefined);
  }
  return { spelt, uses, danishTerms, standardTerms, everydayTerms };
}
