import type { AnnotatedPassage } from '../search/annotate';
import type { Sought } from './evidence';
import { isDirect } from './match';

/** What a sentence says in passing holds only for what it was speaking of. */
const IN_THAT_CONNECTION =
  /(?<!\p{L})(?:i (?:den|denne) (?:sammenhæng|forbindelse)|i forbindelse (?:hermed|dermed)|i tilknytning hertil)(?!\p{L})/iu;
/** A thing of less weight does not tell of another connection. */
const MATTER = 0.3;

/** What a passage says does not change: each is read once. */
const read = new WeakMap<AnnotatedPassage, boolean>();

/**
 * "Behandling (ledsagelse kan i den sammenhæng indgå)" gives company to treatment: asked about company to somewhere else, it does
 * not speak of it.
 * @param isAside whether a thing says only for whom, when or how
 */
export function holdsElsewhere(
  annotated: AnnotatedPassage,
  sought: readonly Sought[],
  isAside: (thing: Sought['thing']) => boolean,
): boolean {
  let bound = read.get(annotated);
  if (bound === undefined) {
    bound = IN_THAT_CONNECTION.test(annotated.passage.text);
    read.set(annotated, bound);
  }
  if (!bound) return false;
  // Two things that it speaks of are the connection itself.
  const told = sought.filter(({ matches }) => isDirect(matches.get(annotated.text)));
  if (told.length > 1) return false;
  return sought.some(
    ({ thing, matches }) =>
      thing.concepts.length > 0 && thing.weight >= MATTER && !isAside(thing) && !matches.has(annotated.text),
  );
}
