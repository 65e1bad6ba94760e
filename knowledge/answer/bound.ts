import type { Thing } from '../question/types';
import type { AnnotatedPassage, Speech } from '../search/annotate';
import type { Passage } from '../standard/types';
import { readOnce } from '../text/read-once';
import { tokenise } from '../text/tokens';
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
  { passage, text }: AnnotatedPassage,
  sought: readonly Sought[],
  { isContext, isPerson }: Pick<EvidenceTools, 'isContext' | 'isPerson'>,
): boolean {
  const direct = sought.filter(({ matches }) => isDirect(matches.get(text)));
  if (direct.some(({ thing }) => goesElsewhere(thing, text))) return true;
  // Asked of company as such: that it may come in with treatment gives none by itself.
  const spoken = sought.filter(({ matches }) => matches.has(text));
  if (direct.length > 0 && spoken.every((one) => isSaidInPassing(one, text, beginOfAside(passage))))
    return true;
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

/** At which word the bracket opens in which it is said: what stands before it is the connection. 0 where there is none. */
const beginOfAside = readOnce(({ text }: Passage): number => {
  const open = text.lastIndexOf('(', text.indexOf(CONNECTION));
  return open < 0 ? 0 : tokenise(text.slice(0, open)).length;
});

/** "… kan i den sammenhæng": so many words before it say what comes in then. */
const CONNECTION = 'sammenhæng';
const IN_PASSING = 8;

function isSaidInPassing({ thing, matches }: Sought, text: Speech, begin: number): boolean {
  // Where its goal is told, it is for that to say whether the passage speaks of it.
  if (thing.goals !== undefined) return false;
  const at = text.tokens.findIndex(({ word }) => word === CONNECTION);
  const stated = matches.get(text)?.stated ?? thing.concepts.find((id) => text.concepts.has(id));
  const place = stated === undefined ? undefined : text.places.get(stated);
  return at > 0 && place !== undefined && place < at && place >= Math.max(begin, at - IN_PASSING);
}

/** "Følge ham til fodbold": company whose goal the passage does not speak of. */
function goesElsewhere({ goals }: Thing, { concepts }: Speech): boolean {
  return goals !== undefined && ![...concepts].some((concept) => goals.has(concept));
}
