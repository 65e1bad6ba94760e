import { foldCase, foldLetters } from '../text/fold';
import { foldParagraphs } from '../text/tokens';

/** What two ways of writing a term have in common: "§85", "paragraf 85" and "Serviceloven § 85" without the act. */
export function termKey(words: string): string {
  const folded = foldLetters(foldParagraphs(foldCase(words)));
  return folded
    .replace(/^(?:(?:serviceloven(?:s)?|sel|the|en|et|den|det|a|an)\s+)+(?=\S)/, '')
    .replace(/[«»"'.,;:!?]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}
