import { TOLD } from '../question/weights';
import type { Role } from '../standard/types';
import { wholeWords } from '../text/whole-words';
import { isByName } from './carries';
import type { Evidence } from './evidence';
import type { Verdict } from './types';

/** An exclusion must speak of this part of what the most telling one does to decide. */
const NEAR_MOST = 0.95;
/** Whether a thing is covered, from what gives it, what takes it and under which conditions. @param takers not empty where `givers` is */
export function verdictOf(
  givers: readonly Evidence[],
  takers: readonly Evidence[],
  conditions: readonly Evidence[],
): Verdict {
  if (givers.length === 0) {
    // What is said of the very thing outweighs what is said of a group it belongs to.
    const most = Math.max(...takers.map(({ share }) => share));
    const nearest = takers.filter(({ share }) => share >= most * NEAR_MOST);
    const partly = nearest.every((taker) => isOnlyAPart(taker) || taker.reading.participation);
    return partly || nearest.some(({ reading }) => reading.conditional) ? 'conditional' : 'not_covered';
  }
  if (isOutweighed(givers, takers)) return verdictOf([], takers, conditions);
  const unconditional =
    takers.length === 0 &&
    conditions.length === 0 &&
    tellingMost(givers).some(({ reading }) => !reading.conditional && !reading.participation);
  return unconditional ? 'covered' : 'conditional';
}

/** Given then, and otherwise not. */
const ONLY_THEN = wholeWords('i det omfang|kun (?:hvis|når)|(?:særlige|enkelte|sjældne) tilfælde');

/**
 * What says that the thing is given only in special cases outweighs what lists it without more; where a purpose says so, other
 * purposes that name it in passing make no plain yes of it.
 */
function tellingMost(givers: readonly Evidence[]): readonly Evidence[] {
  const limiting = givers.filter(({ reading }) => reading.conditional);
  if (limiting.some(({ annotated, matches }) => isByName(matches) && ONLY_THEN.test(annotated.passage.text)))
    return limiting;
  const isPurpose = ({ annotated }: Evidence) => annotated.passage.role === 'purpose';
  return limiting.some(isPurpose)
    ? givers.filter((giver) => !isPurpose(giver) || giver.reading.conditional)
    : givers;
}

/**
 * "Ledsagelse efter § 97" is out by its own name, though ledsagelse as such is in: what is said of the very thing, or of a
 * nearer group, outweighs what is said of a wider group only.
 */
function isOutweighed(givers: readonly Evidence[], takers: readonly Evidence[]): boolean {
  const named = givers.some(({ matches }) => isByName(matches));
  if (named || takers.length === 0) return false;
  const nearest = (evidence: readonly Evidence[]) =>
    Math.max(
      ...evidence.flatMap(({ matches }) =>
        [...matches].flatMap(([{ weight }, { degree }]) => (weight >= TOLD ? [degree] : [])),
      ),
    );
  return nearest(takers) > nearest(givers);
}

/** Only a kind of the thing is taken out (asked: rengøring, excluded: hovedrengøring). */
function isOnlyAPart({ matches }: Evidence): boolean {
  return [...matches.values()].every(({ how }) => how === 'narrower');
}

/** When help ends, and how it is followed up, are steps of the case, whatever they depend on. */
const STEPS = new Set<Role>(['extent', 'follow-up']);

/** "Skal der laves en handleplan?" is answered by a fact about the case, not by something the citizen is given. */
export function isFact({ matches, isProcess, annotated }: Evidence, verdict: Verdict): boolean {
  if (![...matches.keys()].every(isProcess)) return false;
  return verdict === 'covered' || (verdict === 'conditional' && STEPS.has(annotated.passage.role));
}
