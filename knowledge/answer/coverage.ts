import type { Understood } from '../question/types';
import type { Passage } from '../standard/types';
import { readOnce } from '../text/read-once';
import { isRegular } from '../text/regular';
import { carries, isByName, telling } from './carries';
import type { Evidence } from './evidence';
import { type Found, found, nearest, refused } from './found';
import { conditionsOf, participationOf } from './scope';
import type { Verdict } from './types';
import { shareUndrawnBorder, turnsOnUnclear } from './unclear';

/** Under which conditions is told before the fifth example of what is in or out. */
const BEFORE_CONDITIONS = 4;
/** A direct passage that speaks of less than this part of what the best one does answers something else. */
const NEAR_BEST = 0.81;
/** An exclusion must speak of this part of what the most telling one does to decide. */
const NEAR_MOST = 0.95;
/** From this degree on a match is the very thing or the next narrower one. */
const OWN = 0.8;

/**
 * Whether a standard covers the thing asked about, from what its passages do to it (contracts: verdict of a question).
 * Inclusion and exclusion are always told together.
 * @param all every passage found, best first
 */
export function coverage(all: readonly Evidence[], asked: Understood): Found {
  const direct = all.filter((evidence) => carries(evidence) && (!asked.ofWhom || tellsForWhom(evidence)));
  const best = direct[0];
  if (!best) return nearest(all);
  if (turnsOnUnclear(best, asked)) return found('unclear', direct, []);

  const close = direct.filter((evidence) => evidence.share >= best.share * NEAR_BEST);
  const givers = close.filter(({ reading }) => reading.stance === 'in');
  const takers = close.filter(({ reading }) => reading.stance === 'out');
  const regularly = takersOfRegular(takers, asked);
  if (regularly.length > 0) return refused('regularly', regularly, close);
  const conditions = [...conditionsOf(all, givers), ...boundsOf(direct, close)];
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
    if (bars.length > 0) return barred(bars, shown);
    // Guidance and training are given with the citizen: they say nothing of doing it in the citizen's place.
    if (givers.every(({ reading }) => reading.guidance))
      return { ...nearest(all, sides), reason: 'only_guidance' };
  }
  if (isBorderUndrawn(givers, takers)) return found('unclear', shown, []);
  const verdict = verdictOf(givers, takers, conditions);
  return found(verdict === 'covered' && isProcess(best) ? 'info' : verdict, shown, []);
}

/**
 * "Fast ledsagelse til behandling" takes out only what comes again and again: who asks for "følge til tandlægen hver gang" asks
 * for just that, whatever is given now and then.
 */
function takersOfRegular(takers: readonly Evidence[], { question }: Understood): Evidence[] {
  if (!isRegular(question)) return [];
  return takers.filter(
    ({ annotated: { passage }, reading }) => !reading.conditional && isRegularInText(passage),
  );
}

const isRegularInText = readOnce(({ text }: Passage) => isRegular(text));

/**
 * All that gives the thing and something that takes it stand in one note: the source does not say where the line between them
 * is. Where what is given is training, that is the line.
 */
function isBorderUndrawn(givers: readonly Evidence[], takers: readonly Evidence[]): boolean {
  if (givers.length === 0 || givers.some(({ reading }) => reading.guidanceByName)) return false;
  return takers.some((taker) => shareUndrawnBorder([...givers, taker]));
}

/** What the help comprises does not say who gets it: "støtte til fællesskaber" is for nobody in particular. */
function tellsForWhom({ annotated: { passage } }: Evidence): boolean {
  return passage.role !== 'included' && passage.role !== 'place' && passage.role !== 'extent';
}

/** What takes the whole group out, but for a case, sets a condition on what is listed of it: "praktisk hjælp, medmindre …". */
function boundsOf(direct: readonly Evidence[], close: readonly Evidence[]): Evidence[] {
  return direct.filter(
    (evidence) =>
      !close.includes(evidence) &&
      evidence.annotated.passage.role === 'excluded' &&
      evidence.reading.stance === 'out' &&
      evidence.reading.conditional &&
      telling(evidence.matches).some(([, { inGroup }]) => inGroup),
  );
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
  const named = givers.some(({ matches }) => isByName(matches));
  if (named || takers.length === 0) return false;
  const nearest = (evidence: readonly Evidence[]) =>
    Math.max(...evidence.flatMap(({ matches }) => [...matches.values()].map(({ degree }) => degree)));
  return nearest(takers) > nearest(givers);
}

/** "Skal der laves en handleplan?" is answered by a fact about the case, not by something the citizen is given. */
function isProcess({ matches, isProcess: test }: Evidence): boolean {
  return [...matches.keys()].every(test);
}

/** Done in the citizen's place. The sentence that demands participation is the reason; other exclusions come after it. */
function barred(bars: readonly Evidence[], shown: readonly Evidence[]): Found {
  const order = [...bars].sort((a, b) => Number(b.reading.participation) - Number(a.reading.participation));
  const verdict = barredVerdict(bars);
  return verdict === 'not_covered' && order[0]?.reading.participation
    ? refused('without', order, shown)
    : found(verdict, order, shown);
}

/** A plain demand for participation bars what is done without the citizen, whatever conditions stand elsewhere. */
function barredVerdict(bars: readonly Evidence[]): Verdict {
  const plain = bars.some(({ reading }) => reading.participation && !reading.conditional);
  return plain || !bars.some(({ reading }) => reading.conditional) ? 'not_covered' : 'conditional';
}

/** Only a kind of the thing is taken out (asked: rengøring, excluded: hovedrengøring). */
function isOnlyAPart({ matches }: Evidence): boolean {
  return [...matches.values()].every(({ how }) => how === 'narrower');
}

/** Sections whose facts say nothing of whether a thing is given: what transport costs does not say that it is covered. */
const SAYS_NOTHING = new Set(['price', 'follow-up', 'complaint', 'contact', 'law']);

/** A fact about the very thing. Who gives the help says something only of who gives it: the staff's education is no help. */
function saysSomething({ annotated: { passage }, matches, isProcess }: Evidence): boolean {
  if (SAYS_NOTHING.has(passage.role)) return false;
  if (passage.role === 'provider' && ![...matches.keys()].some(isProcess)) return false;
  return [...matches.values()].some(({ degree }) => degree >= OWN);
}

/** From passages about the thing that neither give nor take it: a condition, or a fact if it is about the very thing. */
function neitherGivenNorTaken(close: readonly Evidence[], all: readonly Evidence[]): Found {
  const saying = close.filter(saysSomething);
  const best = saying[0];
  if (!best) return nearest(all);
  return found(best.reading.stance === 'condition' ? 'conditional' : 'info', saying, []);
}
