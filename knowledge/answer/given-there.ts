import type { WhereGiven } from '../question/where-given';
import type { Role } from '../standard/types';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';

const AT_HOME = /(?<!\p{L})(?:(?:eget|dit|borgerens) hjem|egen bolig|i hjemmet)(?!\p{L})/iu;
const ANYWHERE = /forskellige steder|hvor borgeren ønsker/iu;
const TAKES_PLACE = /(?<!\p{L})(?:foregå\p{L}*(?! med)|forskellige steder|leveres hvor)(?!\p{L})/iu;
/** What the citizen must see to there, and what is not done there, does not say that it is given there. */
const TELLING_OF_PLACE: ReadonlySet<Role> = new Set<Role>(['place', 'included', 'extent', 'provider']);

/**
 * Asked whether the help is given at a place, only what a standard says of where it is given answers: that it trains the use of
 * libraries does not say that one meets there.
 * @param all every passage, weighed, best first
 */
export function givenThere(all: readonly Evidence[], where: WhereGiven): Found {
  const ofPlace = all.filter(({ annotated: { passage } }) => tellsWhere(passage.role, passage.text));
  const told = ofPlace.filter((evidence) => {
    const { text } = evidence.annotated.passage;
    if (where === 'anywhere') return ANYWHERE.test(text);
    return where === 'home' ? AT_HOME.test(text) : evidence.direct;
  });
  if (told.length === 0) return nearest(all, ofPlace);
  return found(told.some(({ reading }) => reading.conditional) ? 'conditional' : 'covered', told, []);
}

function tellsWhere(role: Role, text: string): boolean {
  return role === 'place' || (TELLING_OF_PLACE.has(role) && TAKES_PLACE.test(text));
}
