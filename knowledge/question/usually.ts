import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from './types';

/** Whether the thing is, by its usual meaning, one of these or a kind of one. */
export function isUsually(
  { concepts: [usual] }: Pick<Thing, 'concepts'>,
  tops: readonly ConceptId[],
  lexicon: Lexicon,
): boolean {
  return usual !== undefined && tops.some((top) => lexicon.isA(usual, top));
}
