import type { ConceptId } from '../lexicon/types';
import type { Understood } from '../question/types';
import type { Role } from '../standard/types';
import { type Evidence, opensList } from './evidence';
import type { Match } from './match';
import { quotesOf } from './quotes';
import { conditionsOf, participationOf } from './scope';
import type { Quote, Tier, Verdict } from './types';
import { turnsOnUnclear } from './unclear';

/** What one standard says to a question, before it is put in words. */
export interface Found {
  verdict: Verdict;
  tier: Tier;
  quotes: Quote[];
  /** The concept the best passage names, where it is another than the one asked about. */
  stated?: ConceptId;
}

/** Under which conditions is told before the fifth example of what is in or out. */
const BEFORE_CONDITIONS = 4;
const NEAREST = 4;
/** A passage that speaks of less than this of what was asked is not near. */
const NEAR = 0.18;
/** A direct passage that speaks of less than this part of what the best one does answers something else. */
const NEAR_BEST = 0.81;
/** An exclusion must speak of this part of what the most telling one does to decide. */
const NEAR_MOST = 0.95;
/** From this degree on a match is the very thing or the next narrower one. */
const OWN = 0.8;
/** A line of a list under a heading about the thing must speak of this much of what was asked to carry a verdict. */
const ENOUGH_BY_HEADING = 0.45;

/**
 * Whether a standard covers the thing asked about, from what its passages do to it (contracts: verdict of a question).
 * Inclusion and exclusion are always told together.
 * @param all every passage found, best first
 */
export function coverage(all: readonly Evidence[], asked: Understood): Found {
  const direct = all.filter(carries);
  const best = direct[0];
  if (!best) return nearest(all);
  if (turnsOnUnclear(best, asked)) return found('unclear', direct, []);

  const close = direct.filter((evidence) => evidence.share >= best.share * NEAR_BEST);
  const givers = close.filter(({ reading }) => reading.stance === 'in');
  const takers = close.filter(({ reading }) => reading.stance === 'out');
  const conditions = conditionsOf(all, givers);
  if (givers.length === 0 && takers.length === 0) return neitherGivenNorTaken(close, all);

  const order = [...close].sort((a, b) => b.rank - a.rank);
  const sides = order.filter(({ reading }) => reading.stance === 'in' || reading.stance === 'out');
  const shown = [
    ...sides.slice(0, BEFORE_CONDITIONS),
    ...conditions,
    ...participationOf(all, givers),
    ...sides,
    ...order,
  ];
  if (asked.manner.withoutCitizen) {
    const bars = [...takers, ...conditions].filter(
      ({ reading }) => reading.participation || reading.stance === 'out',
    );
    if (bars.length > 0) return found(barredVerdict(bars), participationFirst(bars), shown);
  }
  const verdict = verdictOf(givers, takers, conditions);
  return found(verdict === 'covered' && isProcess(best) ? 'info' : verdict, shown, []);
}

function verdictOf(
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
    givers.some(({ reading }) => !reading.conditional && !reading.participation);
  return unconditional ? 'covered' : 'conditional';
}

/**
 * "Ledsagelse efter § 97" is out by its own name, though ledsagelse as such is in: what is said of the very thing, or of a
 * nearer group, outweighs what is said of a wider group only.
 */
function isOutweighed(givers: readonly Evidence[], takers: readonly Evidence[]): boolean {
  const named = givers.some(({ matches }) => [...matches.values()].some(({ how }) => NAMING.has(how)));
  if (named || takers.length === 0) return false;
  const nearest = (evidence: readonly Evidence[]) =>
    Math.max(...evidence.flatMap(({ matches }) => [...matches.values()].map(({ degree }) => degree)));
  return nearest(takers) > nearest(givers);
}

/** Ways of speaking of the thing by its own name, or a kind of it by its. */
const NAMING = new Set<Match['how']>(['same', 'word', 'narrower']);

/** "Skal der laves en handleplan?" is answered by a fact about the case, not by something the citizen is given. */
function isProcess({ matches, isProcess: test }: Evidence): boolean {
  return [...matches.keys()].every(test);
}

/** A plain demand for participation bars what is done without the citizen, whatever conditions stand elsewhere. */
function barredVerdict(bars: readonly Evidence[]): Verdict {
  const plain = bars.some(({ reading }) => reading.participation && !reading.conditional);
  return plain || !bars.some(({ reading }) => reading.conditional) ? 'not_covered' : 'conditional';
}

/** The sentence that demands participation is the reason; other exclusions come after it. */
function participationFirst(bars: readonly Evidence[]): Evidence[] {
  return [...bars].sort((a, b) => Number(b.reading.participation) - Number(a.reading.participation));
}

/** Only a kind of the thing is taken out (asked: rengøring, excluded: hovedrengøring). */
function isOnlyAPart({ matches }: Evidence): boolean {
  return [...matches.values()].every(({ how }) => how === 'narrower');
}

/** Sections whose facts say nothing of whether a thing is given: what transport costs does not say that it is covered. */
const SAYS_NOTHING = new Set(['price', 'follow-up', 'complaint', 'contact', 'law']);

/** From passages about the thing that neither give nor take it: a condition, or a fact if it is about the very thing. */
function neitherGivenNorTaken(close: readonly Evidence[], all: readonly Evidence[]): Found {
  const telling = close.filter(
    ({ annotated, matches }) =>
      !SAYS_NOTHING.has(annotated.passage.role) && [...matches.values()].some(({ degree }) => degree >= OWN),
  );
  const best = telling[0];
  if (!best) return nearest(all);
  return found(best.reading.stance === 'condition' ? 'conditional' : 'info', telling, []);
}

/**
 * Carries a verdict: speaks of the thing itself, or lists something under a heading about it. Passages of law and price
 * say nothing of coverage.
 */
function carries({ annotated, direct, matches, share, reading, isPerson }: Evidence): boolean {
  const { role, text } = annotated.passage;
  // A line that only opens a list ("Støtten kan bestå af:") says nothing by itself.
  if (role === 'law' || opensList(text)) return false;
  if (direct) return !isOnlyForWhom(matches, isPerson) && !isOnlyAimedAt(role, matches);
  if (reading.stance !== 'in' || role !== 'included') return false;
  return share >= ENOUGH_BY_HEADING && [...matches.values()].some(({ how }) => how === 'about');
}

/**
 * A purpose that names a group ("at borgeren får den nødvendige behandling") says what the help is for, not that each thing
 * in the group is given.
 */
function isOnlyAimedAt(role: Role, matches: Evidence['matches']): boolean {
  return (
    role === 'purpose' &&
    ![...matches.values()].some(({ how }) => how === 'same' || how === 'word' || how === 'narrower')
  );
}

/** A thing of no more weight says only that it is help ("støtte"). */
const GENERAL = 0.5;

/** "Betydelig nedsat psykisk funktionsevne" comprises dementia, but does not say that people with dementia are given help. */
function isOnlyForWhom(matches: Evidence['matches'], isPerson: Evidence['isPerson']): boolean {
  const told = [...matches].filter(([{ weight }]) => weight > GENERAL);
  return told.length > 0 && told.every(([thing, { how }]) => isPerson(thing) && how === 'comprised');
}

/** A firm answer that quotes these passages, the first before the others. */
export function found(verdict: Verdict, first: readonly Evidence[], then: readonly Evidence[]): Found {
  return { verdict, tier: 'firm', quotes: quotesOf([...first, ...then]), ...statedBy(first[0] ?? then[0]) };
}

/**
 * No verdict: the nearest passages, where any is near.
 * @param first passages to put before them
 */
export function nearest(all: readonly Evidence[], first: readonly Evidence[] = []): Found {
  const close = all.filter(({ share, annotated }) => share >= NEAR && annotated.passage.role !== 'law');
  const near = [...new Set([...first, ...close])].slice(0, NEAREST);
  const tier = near.length > 0 ? 'closest' : 'none';
  return { verdict: 'not_stated', tier, quotes: quotesOf(near), ...statedBy(near[0]) };
}

/** How the passage gets from what is asked to what it says ("gulvvask → rengøring"). */
function statedBy(evidence: Evidence | undefined): Pick<Found, 'stated'> {
  const best =
    evidence &&
    [...evidence.matches.values()].reduce((a, b) => (b.degree > a.degree ? b : a), { degree: 0 } as Match);
  return best?.stated === undefined ? {} : { stated: best.stated };
}
