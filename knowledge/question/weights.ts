import type { Thing } from './types';

/** A thing of less weight is no matter by itself. */
export const MATTER = 0.6;
/** Where nothing weighs more, a thing of this weight is what is asked about; of less, it is none beside one that does. */
export const NAMED = 0.5;
/** What only tells of whom it is asked, or was told before the question, says so much of what it would as the matter. */
export const TOLD = 0.3;

/** The thing as one that is only told, and not asked about. */
export function asTold(thing: Thing): Thing {
  return { ...thing, weight: TOLD * thing.weight };
}
