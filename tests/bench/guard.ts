import type { Knowledge } from '../../knowledge';
import { ask } from './asking';
import { knowledgeOf, ownParts } from './municipalities';
import type { Part } from './report';
import { median, percentile } from './samples';
import { turns } from './turns';

/** How much worse than its target a ratio may look on a busy machine before it counts as a regression. */
const TOLERANCE = 1.5;
const GROWTH = 1.3;
const ROUNDS = 7;

/**
 * What must not get slower, as ratios within one run: absolute times say more of the machine than of the program. A
 * mistake that makes every question walk all municipalities, or a turn several times as long, is far beyond the
 * tolerance; a busy neighbour is not.
 */
export async function guard(): Promise<Part> {
  const parts = ownParts();
  const few = knowledgeOf(parts.standards.length, parts);
  const many = knowledgeOf(100, parts);
  const ratio = compare(few, many);
  const turn = await turns({ rounds: 5, requests: 500 });
  return {
    title: 'Guard: ratios within this run, with tolerance for a busy machine',
    rows: [{ municipalities: '4 and 100', rounds: ROUNDS }],
    held: [
      {
        figure: '100 municipalities against 4, municipality known, p50',
        measured: ratio,
        unit: ' ×',
        target: GROWTH * TOLERANCE,
        bound: 'most',
      },
      ...turn.held.map((one) => ({
        ...one,
        target: one.bound === 'most' ? one.target * TOLERANCE : one.target / TOLERANCE,
      })),
    ],
    remarks: [],
  };
}

/** The middle one of the rounds' ratios: a pause that hits one round does not count. */
export function compare(few: Knowledge, many: Knowledge): number {
  for (const knowledge of [few, many]) {
    knowledge.warm();
    ask(knowledge, true);
  }
  return median(
    Array.from({ length: ROUNDS }, () => percentile(ask(many, true), 0.5) / percentile(ask(few, true), 0.5)),
  );
}
