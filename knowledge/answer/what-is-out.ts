import type { Understood } from '../question/types';
import { NAMED } from '../question/weights';
import type { InterventionFinder } from '../rules/find-interventions';
import type { RuleBook } from '../rules/types';
import { type Evidence, opensList } from './evidence';
import { type Found, found, nearest } from './found';
import { isDirect } from './match';

/**
 * All that a standard takes out, or takes out of the intervention or thing that is named: its sections on what is not included,
 * and then what is refused of the thing elsewhere.
 * @returns undefined where it takes out much, and nothing of what is named: what is said of that is another question's answer
 */
export function whatIsOut(
  all: readonly Evidence[],
  { things, question }: Understood,
  book: RuleBook | undefined,
  interventions: InterventionFinder,
): Found | undefined {
  const named = things.filter(({ weight, concepts }) => weight >= NAMED && concepts.length > 0);
  const out = all.filter((evidence) => isOut(evidence) && !opensList(evidence.annotated.passage.text));
  const listed = out.filter(({ annotated }) => annotated.passage.role === 'excluded');
  if (named.length === 0 || listed.length === 0) return list(inTurns(listed));
  const titles = (book ? interventions.find(book, question) : []).map(
    ({ intervention }) => intervention.title,
  );
  const isItsOwn = ({ annotated }: Evidence) => titles.includes(annotated.passage.intervention);
  const isOfIt = ({ matches }: Evidence) => named.every((thing) => isDirect(matches.get(thing)));
  const own = listed.filter(isItsOwn);
  // An intervention that takes nothing out is not told what others take out.
  if (titles.length > 0 && own.length === 0) return list(out.filter(isOfIt));
  const touching = listed.filter(({ matches }) => named.every((thing) => matches.has(thing)));
  const told = [...(own.length > 0 ? own : touching), ...out.filter(isOfIt)];
  return told.length > 0 ? list(told) : undefined;
}

function list(passages: readonly Evidence[]): Found {
  if (passages.length === 0) return { ...nearest([]), reason: 'nothing_out' };
  return found('info', passages, []);
}

function isOut({ reading }: Evidence): boolean {
  return reading.stance === 'out';
}

/** Of each intervention the first, then of each the second: no intervention's exclusions stand for all. */
function inTurns(passages: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, number>();
  const turns = passages.map((evidence) => {
    const { intervention } = evidence.annotated.passage;
    const turn = seen.get(intervention) ?? 0;
    seen.set(intervention, turn + 1);
    return { evidence, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ evidence }) => evidence);
}
