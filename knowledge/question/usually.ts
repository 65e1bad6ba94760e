import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from './types';

const WHEN: readonly ConceptId[] = ['tid', 'tidspunkt-paa-dagen', 'ydertimer'];

/** Whether the thing says when: "om natten", "i weekenden". */
export function isWhen(thing: Pick<Thing, 'concepts'>, lexicon: Lexicon): boolean {
  return isUsually(thing, WHEN, lexicon);
}

/** Whether the thing is, by its usual meaning, one of these or a kind of one. */
export function isUsually(
  { concepts: [usual] }: Pick<Thing, 'concepts'>,
  tops: readonly ConceptId[],
  lexicon: Lexicon,
): boolean {
  return usual !== undefined && tops.some((top) => lexicon.isA(usual, top));
}
