import type { Lexicon } from '../lexicon/types';
import type { Language } from '../standard/types';
import type { Ambiguity } from './types';

/** Words of the question that mean more than one thing in the field ("SPS"), with their meanings: shown, not guessed. */
export function ambiguitiesIn(question: string, { ambiguities }: Lexicon, language: Language): Ambiguity[] {
  const written = new Set(question.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  return ambiguities
    .filter(({ shown }) => shown)
    .flatMap(({ words, meanings }) => {
      const word = words.find((candidate) => written.has(candidate.toLowerCase()));
      return word === undefined ? [] : [{ word, meanings: meanings.map(({ text }) => text[language]) }];
    });
}
