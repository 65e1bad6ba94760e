import type { Knowledge } from '../../knowledge';
import { ask } from './asking';
import { minisearch } from './engines/minisearch';
import { examples } from './examples';
import { knowledgeOf, ownParts } from './municipalities';
import type { Held, Part } from './report';
import { median, timed } from './samples';
import { starting } from './starting';
import { turns } from './turns';

/**
 * What must not get slower, as ratios within one run: absolute times say more of the machine than of the program. Each limit
 * is what was measured when it was set (in brackets), with room for a busy machine; it is no target, those are in
 * docs/performance.md. A mistake that makes a question walk all municipalities, a turn wait for something, or a start
 * work out what the build has worked out already, is far beyond it.
 */
const LIMITS = {
  /** (1.3) */
  municipalities: 1.8,
  /** (13.5–16.7, idle and beside two busy processes) */
  question: 22,
  /** (0.22–0.39, and 0.18 for the same code in a slow hour: the faster the machine, the less is left of the echo bot's turn) */
  turns: 0.14,
  /** (1.6) */
  start: 1.9,
};
const ROUNDS = 7;

export async function guard(): Promise<Part> {
  const parts = ownParts();
  const few = knowledgeOf(parts.standards.length, parts);
  const many = knowledgeOf(100, parts);
  const againstBare = besideBareSearch(few);
  for (const knowledge of [few, many]) {
    knowledge.warm();
    ask(knowledge, true);
  }
  againstBare();
  // They take turns, so that a busy moment of the machine falls on all of them; the middle round counts.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    few: median(ask(few, true)),
    many: median(ask(many, true)),
    againstBare: againstBare(),
  }));
  const turn = await turns({ rounds: 5, requests: 400 });
  const start = await starting({ rounds: 5 });
  return {
    title: 'Guard: ratios within this run, with room for a busy machine',
    rows: [{ questions: `${examples().length} in ${ROUNDS} rounds`, turns: '400 in 5 rounds', starts: 5 }],
    held: [
      most(
        '100 municipalities against 4, municipality known, p50',
        median(rounds.map((round) => round.many / round.few)),
        LIMITS.municipalities,
      ),
      most(
        'a question against a bare MiniSearch search, p50',
        median(rounds.map((round) => round.againstBare)),
        LIMITS.question,
      ),
      { ...first(turn), target: LIMITS.turns },
      { ...first(start), target: LIMITS.start },
    ],
    remarks: [],
  };
}

function most(figure: string, measured: number, target: number): Held {
  return { figure, measured, unit: ' ×', target, bound: 'most' };
}

function first({ held: [one] }: Part): Held {
  if (!one) throw new Error('A measurement holds itself against nothing.');
  return one;
}

/**
 * How many times what the same question takes of a MiniSearch with its own settings over the same passages. Asked one after the
 * other: over and over a bare search stays in the processor's cache, which a question does not, and how much that is worth
 * changes with the machine's hour by more than with the code.
 */
function besideBareSearch(knowledge: Knowledge): () => number {
  const shelves = new Map(
    [...knowledge.standards.values()].map(({ municipality, passages }) => [
      municipality.id,
      minisearch.build(
        passages.map(({ intervention, section, lead = '', text }, id) => ({
          id,
          text: [intervention, section, lead, text].join(' '),
        })),
        'own',
      ),
    ]),
  );
  const list = examples();
  return () => {
    const pairs = list.map(({ question, municipality }) => ({
      asked: timed(() => knowledge.ask({ question, municipality })),
      searched: timed(() => shelves.get(municipality)?.(question)),
    }));
    return median(pairs.map(({ asked }) => asked)) / median(pairs.map(({ searched }) => searched));
  };
}
