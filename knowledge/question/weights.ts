import type { Thing } from './types';

/** A thing of less weight is no matter by itself. */
export const MATTER = 0.6;
/** Where nothing weighs more, a thing of this weight is what is asked about; of less, it is none beside one that does. */
export const NAMED = 0.5;
/** What only tells of whom it is asked, or was told before the question, says so much of what it would as the matter. */
export const TOLD = 0.3;

/** A thing of no more weight says only which fact is wanted ("hvor foregår møderne"). */
export const SAYS_WHICH = 0.5;
/** The weight of everyday words that the lexicon does not know. */
export const EVERYDAY = 0.32;

/** What is only told says less, as far as anything else is named. */
export function lessWhere(
  things: readonly Thing[],
  isTold: (thing: Thing) => boolean,
  isNamed: (thing: Thing) => boolean,
): readonly Thing[] {
  if (!things.some((thing) => !isTold(thing) && isNamed(thing))) return things;
  return things.map((thing) => (isTold(thing) ? asTold(thing) : thing));
}

/** A concept that is a matter by itself. */
export function isMatter({ concepts, weight }: Thing): boolean {
  return concepts.length > 0 && weight >= MATTER;
}

/** The thing as one that is only told, and not asked about. */
export function asTold(thing: Thing): Thing {
  return { ...thing, weight: TOLD * thing.weight };
}
