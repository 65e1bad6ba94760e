import type { Lexicon } from '../lexicon/types';
import type { LabelFinder, Mention } from '../search/labels';
import type { Language } from '../standard/types';
import { type Token, tokenise } from '../text/tokens';
import { asks } from './asking';

/** What is above a concept says less than the concept. */
const ABOVE = 0.5;

/**
 * What a message is weighed by: its words, of function words only those that ask, pairs of neighbours among the others, and the
 * concepts that the lexicon finds in it with all that is above them: one who says "sandaler" and one who says "gummistøvler" speak of
 * footwear.
 * @param mentions of the language, in the same tokens
 * @returns each with how much it says, above 0, at most 1
 */
export function meaningFeatures(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  language: Language,
  lexicon: Lexicon,
): Map<string, number> {
  const features = new Map<string, number>();
  const say = (feature: string, much: number) =>
    features.set(feature, Math.max(much, features.get(feature) ?? 0));
  let before: string | undefined;
  for (const token of tokens) {
    if (token.stop) {
      if (asks(token.word)) say(`q ${token.word}`, 1);
      continue;
    }
    const word = token[language];
    say(wordFeature(word), 1);
    if (before !== undefined) say(`p ${before} ${word}`, 1);
    before = word;
  }
  for (const { concepts } of mentions) {
    for (const concept of concepts) {
      say(`c ${concept}`, 1 / concepts.length);
      for (const above of lexicon.ancestors(concept).keys()) say(`a ${above}`, ABOVE / concepts.length);
    }
  }
  return features;
}

/** What a text is weighed by whose words nothing else is asked of. */
export function featuresOfText(
  text: string,
  language: Language,
  lexicon: Lexicon,
  labels: LabelFinder,
): Map<string, number> {
  const tokens = tokenise(text);
  return meaningFeatures(tokens, labels.find(tokens, language), language, lexicon);
}

/** Whether a feature is a pair of neighbours. */
export function isPair(feature: string): boolean {
  return feature.startsWith('p ');
}

/** @param word as the index knows it in the message's language */
export function wordFeature(word: string): string {
  return `w ${word}`;
}
