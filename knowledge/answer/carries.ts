import type { Thing } from '../question/types';
import type { Role } from '../standard/types';
import { type Evidence, opensList } from './evidence';
import { isDirect, type Match } from './match';

/** A line of a list under a heading about the thing must speak of this much of what was asked to carry a verdict. */
const ENOUGH_BY_HEADING = 0.45;

/**
 * Carries a verdict: speaks of the thing itself, or lists something under a heading about it. Passages of law and price
 * say nothing of coverage.
 */
export function carries(evidence: Evidence): boolean {
  const { annotated, direct, matches, share, reading } = evidence;
  const { role, text } = annotated.passage;
  // A line that only opens a list ("Støtten kan bestå af:") says nothing by itself.
  if (role === 'law' || opensList(text)) return false;
  // Where else to look for help with food says nothing of the dishes.
  if (reading.pointsElsewhere && !telling(matches).every(([, match]) => isName(match))) return false;
  if (direct) return !isOnlyForWhom(evidence) && !isOnlyWithin(role, matches) && !isOnlyUnlessThey(evidence);
  if (reading.stance !== 'in' || role !== 'included') return false;
  return share >= ENOUGH_BY_HEADING && [...matches.values()].some(({ how }) => how === 'about');
}

/** Sections that name a group without saying that each thing in it is given: "praktiske opgaver" is a theme, and cleaning windows no help. */
const OF_GROUPS: ReadonlySet<Role> = new Set<Role>(['purpose', 'criteria']);

/** A purpose ("at borgeren får den nødvendige behandling") says what the help is for, a criterion of which theme a problem is. */
function isOnlyWithin(role: Role, matches: Evidence['matches']): boolean {
  return OF_GROUPS.has(role) && !isByName(matches);
}

/** "Hvis du ikke er førtidspensionist, vil …" says what others get, and nothing of a pension. */
function isOnlyUnlessThey({ annotated: { text }, matches, reading }: Evidence): boolean {
  const [first, ...words] = text.tokens;
  if (
    first?.word !== 'hvis' ||
    reading.stance !== 'in' ||
    !words.slice(0, 2).some(({ word }) => word === 'ikke')
  )
    return false;
  const end = text.tokens.findIndex(({ apart }) => apart);
  const places = [...matches].flatMap(([{ concepts }, { stated }]) =>
    [...concepts, ...(stated ? [stated] : [])].flatMap((id) => text.places.get(id) ?? []),
  );
  return places.length > 0 && places.every((place) => place < end);
}

/** "Betydelig nedsat psykisk funktionsevne" comprises dementia, but does not say that people with dementia are given help. */
export function isOnlyForWhom({ matches, isPerson }: Evidence): boolean {
  const told = telling(matches).filter(([, match]) => isDirect(match));
  return told.length > 0 && told.every(([thing, { how }]) => isPerson(thing) && how === 'comprised');
}

/** A thing of no more weight says only that it is help ("støtte"). */
const GENERAL = 0.5;

/** How the passage speaks of what is asked about, what is only help left aside where there is more. */
export function telling(matches: Evidence['matches']): [thing: Thing, match: Match][] {
  const said = [...matches].filter(([{ weight }]) => weight > GENERAL);
  return said.length > 0 ? said : [...matches];
}

/** Ways of speaking of the thing by its own name, or of a kind of it by its. */
const NAMING = new Set<Match['how']>(['same', 'word', 'narrower']);

/** Whether what is asked about is named, rather than a group it belongs to. */
export function isByName(matches: Evidence['matches']): boolean {
  return telling(matches).some(([, match]) => isName(match));
}

/** It speaks of the thing by its own name, or of a kind of it by its. */
export function isName(match: Match | undefined): boolean {
  return match !== undefined && NAMING.has(match.how);
}
