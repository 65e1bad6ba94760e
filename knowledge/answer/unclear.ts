import type { Understood } from '../question/types';
import { foldCase } from '../text/fold';
import type { Evidence } from './evidence';

/** Asks for a level, a number or who exactly: what an unclear criterion cannot answer. */
const ASKS_LEVEL =
  /(?<!\p{L})(?:niveau\p{L}*|level\p{L}*|\d|svær\p{L}*|moderat\p{L}*|fuldstændig\p{L}*|severe|moderate|complete|hvor mange|how many|tema\p{L}*|theme\p{L}*)(?!\p{L})/iu;

/**
 * Does the answer turn on words of the source that can be read in more than one way? Only when the question asks about
 * just that: the level or themes of a doubtful criterion, or the doubtful words themselves.
 */
export function turnsOnUnclear({ annotated, matches }: Evidence, asked: Understood): boolean {
  const { passage } = annotated;
  const unclear = passage.notes.filter(({ kind, readings }) => kind === 'unclear' && readings.length > 1);
  if (unclear.length === 0) return false;
  const own = [...matches].some(([, { how }]) => how === 'same' || how === 'word');
  if (passage.role === 'criteria')
    return (asked.kind === 'criteria' || ASKS_LEVEL.test(foldCase(asked.question))) && own;
  return own && [...matches.keys()].every((thing) => thing.concepts.length === 0);
}
