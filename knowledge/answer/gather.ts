import type { Thing, Understood } from '../question/types';
import type { AnnotatedPassage } from '../search/annotate';
import type { Hit, MunicipalityIndex } from '../search/engine';
import { type Evidence, type EvidenceTools, type Search, type Sought, toldBy, weigh } from './evidence';
import { asksWhatIf } from './fit';
import type { Order, Unasked } from './unasked';

/** A passage that the question touches, weighed. */
interface Touched {
  evidence: Evidence;
  /** Its place in the standard. */
  at: number;
  found: boolean;
}

/**
 * Every passage of one municipality weighed for these things, best first; of two alike, one that the search found, then
 * the one that stands first. Only passages that the question touches are weighed for it; the others are in the order
 * that the kind of question gives them, whatever it is about.
 */
export function gather(
  index: MunicipalityIndex,
  hits: readonly Hit[],
  things: readonly Thing[],
  asked: Understood,
  unasked: Unasked,
  tools: EvidenceTools,
): Evidence[] {
  const top = hits[0]?.score ?? 1;
  const scores = new Map(hits.map(({ annotated, score }) => [annotated, score / top]));
  const telling = tools.telling(things);
  const sought = things.map((thing, at) => ({
    thing,
    telling: telling[at] ?? 0,
    matches: tools.matches(thing, index.spoken),
  }));
  const search: Search = { sought, told: toldBy(telling), whatIf: asksWhatIf(asked), asked };
  const others = unasked.of(index, search);
  const touched: Touched[] = [];
  const places = new Set<number>();
  index.passages.forEach((annotated, at) => {
    const score = scores.get(annotated);
    if (score === undefined && !isSpokenOf(annotated, sought) && !dependsOn(search, others, at)) return;
    touched.push({
      evidence: weigh(annotated, score ?? 0, search, tools),
      at,
      found: score !== undefined,
    });
    places.add(at);
  });
  touched.sort(
    (a, b) => b.evidence.rank - a.evidence.rank || Number(b.found) - Number(a.found) || a.at - b.at,
  );
  return merged(touched, places, others);
}

/** What the question tells besides what it is about may change how a passage is read or where it stands. */
function dependsOn({ asked, whatIf }: Search, { exclusions, aged, ifs }: Order, at: number): boolean {
  return exclusions.has(at) || (asked.age !== undefined && aged.has(at)) || (whatIf && ifs.has(at));
}

function isSpokenOf({ text, lead, intervention }: AnnotatedPassage, sought: readonly Sought[]): boolean {
  return sought.some(({ matches }) => matches.has(text) || matches.has(lead) || matches.has(intervention));
}

/** Both in one order; of the others, those that were not touched. */
function merged(touched: readonly Touched[], places: ReadonlySet<number>, others: Order): Evidence[] {
  const all: Evidence[] = [];
  let next = 0;
  for (const { evidence, at } of others.passages) {
    if (places.has(at)) continue;
    for (let first = touched[next]; first && isBefore(first, evidence, at); first = touched[next]) {
      all.push(first.evidence);
      next += 1;
    }
    all.push(evidence);
  }
  for (const { evidence } of touched.slice(next)) all.push(evidence);
  return all;
}

function isBefore({ evidence, at, found }: Touched, { rank }: Evidence, place: number): boolean {
  return evidence.rank > rank || (evidence.rank === rank && (found || at < place));
}
