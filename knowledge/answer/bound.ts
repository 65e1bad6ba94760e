import type { Thing } from '../question/types';
import type { AnnotatedPassage, Speech } from '../search/annotate';
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
  const direct = sought.filter(({ matches }) => isDirect(matches.get(text)));
  if (direct.some(({ thing }) => goesElsewhere(thing, text))) return true;
  // Two things that it speaks of are the connection itself.
  if (direct.length > 1) return false;
  return sought.some(
    ({ thing, matches }) =>
      thing.concepts.length > 0 &&
      thing.weight >= MATTER &&
      !isContext(thing) &&
      !isPerson(thing) &&
      !matches.has(text),
  );
}

/** "Følge ham til fodbold": company whose goal the passage does not speak of. */
function goesElsewhere({ goals }: Thing, { concepts }: Speech): boolean {
  return goals !== undefined && ![...concepts].some((concept) => goals.has(concept));
}
