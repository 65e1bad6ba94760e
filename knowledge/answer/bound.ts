import type { AnnotatedPassage } from '../search/annotate';
import type { EvidenceTools, Sought } from './evidence';
import { isDirect } from './match';

/** A thing of less weight does not tell of another connection. */
const MATTER = 0.3;

/**
 * "Behandling (ledsagelse kan i den sammenhæng indgå)" gives company to treatment: asked about company to somewhere else, it does
 * not speak of it.
 * @param annotated a passage of which a part is said in passing
 */
export function holdsElsewhere(
  { text }: AnnotatedPassage,
  sought: readonly Sought[],
  { isContext, isPerson }: Pick<EvidenceTools, 'isContext' | 'isPerson'>,
): boolean {
  // Two things that it speaks of are the connection itself.
  if (sought.filter(({ matches }) => isDirect(matches.get(text))).length > 1) return false;
  return sought.some(
    ({ thing, matches }) =>
      thing.concepts.length > 0 &&
      thing.weight >= MATTER &&
      !isContext(thing) &&
      !isPerson(thing) &&
      !matches.has(text),
  );
}
