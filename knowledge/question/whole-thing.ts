import type { ConceptId } from '../lexicon/types';
import type { Thing } from './types';

/**
 * A thing that a message tells in no words of its own ("can the worker go with him?", a situation, an emergency): all that is
 * asked, as far as one can tell.
 * @param words what it is called in the answer
 */
export function wholeThing(
  words: string,
  concepts: readonly ConceptId[],
  { wider = [], terms = [] }: Partial<Pick<Thing, 'wider' | 'terms'>> = {},
): Thing {
  return { words, concepts, wider, terms, whole: true, weight: 1, mended: false, group: 0 };
}
