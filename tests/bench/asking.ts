import type { Knowledge } from '../../knowledge';
import { assess } from '../../knowledge/rules/assess';
import { type Assessment, type Given, LEVELS, THEMES } from '../../knowledge/rules/types';
import { examples } from './examples';
import { knowledgeOf, ownParts } from './municipalities';
import type { Part, Row } from './report';
import { percentile, sequence, timed } from './samples';

export const SIZES = [4, 20, 100];
const P99_MS = 2;
const GROWTH = 1.3;
/** So often all examples are asked before it counts: the engine compiles what is run often. */
const WARMING = 15;

interface Timing {
  municipalities: number;
  known: number[];
  unknown: number[];
  assessments: number[];
}

/** (a) Questions and assessments inside the process, with 4, 20 and 100 municipalities loaded. */
export function asking({ rounds }: { rounds: number }): Part & { timings: Timing[] } {
  const parts = ownParts();
  // As the bot has it: nothing else is loaded. Beside a hundred others the same four take longer, for memory is shared.
  const alone = aloneInTheProcess(knowledgeOf(4, parts), rounds);
  const loaded = SIZES.map((count) => ({ count, knowledge: knowledgeOf(count, parts) }));
  for (const { knowledge } of loaded) knowledge.warm();
  const timings = loaded.map(({ count }): Timing => {
    return { municipalities: count, known: [], unknown: [], assessments: [] };
  });
  for (const { knowledge } of loaded) ask(knowledge, true);
  // Sizes take turns, so that a busy moment of the machine falls on all of them.
  for (let round = 0; round < rounds; round++) {
    loaded.forEach(({ knowledge }, at) => {
      timings[at]?.known.push(...ask(knowledge, true));
      timings[at]?.assessments.push(...assessments(knowledge, round));
    });
  }
  loaded.forEach(({ knowledge }, at) => {
    timings[at]?.unknown.push(...ask(knowledge, false));
  });
  const first = timings[0];
  const last = timings.at(-1);
  const growth = (at: number) => percentile(last?.known ?? [], at) / percentile(first?.known ?? [], at);
  return {
    title: 'Questions and assessments inside the process, milliseconds each',
    rows: [
      { ...row({ municipalities: 4, ...alone }), municipalities: '4, alone in the process' },
      ...timings.map(row),
    ],
    held: [
      {
        figure: 'question, 4 municipalities, p99',
        measured: percentile(alone.known, 0.99),
        unit: ' ms',
        target: P99_MS,
        bound: 'most',
      },
      {
        figure: '100 municipalities against 4, p50',
        measured: growth(0.5),
        unit: ' ×',
        target: GROWTH,
        bound: 'most',
      },
      {
        figure: '100 municipalities against 4, p99',
        measured: growth(0.99),
        unit: ' ×',
        target: GROWTH,
        bound: 'most',
      },
    ],
    remarks: [
      'Municipality unknown: every standard is asked, and every one that has something to say is answered for; that grows with their number by its nature.',
    ],
    timings,
  };
}

function aloneInTheProcess(knowledge: Knowledge, rounds: number): Omit<Timing, 'municipalities'> {
  knowledge.warm();
  for (let round = 0; round < WARMING; round++) ask(knowledge, true);
  const known = Array.from({ length: rounds }, () => ask(knowledge, true)).flat();
  const assessed = Array.from({ length: rounds }, (_, round) => assessments(knowledge, round)).flat();
  return { known, unknown: ask(knowledge, false), assessments: assessed };
}

/** Milliseconds of every example question. */
export function ask(knowledge: Knowledge, known: boolean): number[] {
  const list = examples();
  if (known) {
    return list.map(({ question, municipality }) => timed(() => knowledge.ask({ question, municipality })));
  }
  return [...new Set(list.map(({ question }) => question))].map((question) =>
    timed(() => knowledge.ask({ question })),
  );
}

function assessments(knowledge: Knowledge, seed: number): number[] {
  const random = sequence(seed + 1);
  const books = [...knowledge.rules.values()];
  return Array.from({ length: 200 }, () => {
    const book = books[Math.floor(random() * books.length)];
    const severities = Object.fromEntries(THEMES.map((theme) => [theme, LEVELS[Math.floor(random() * 5)]]));
    const given: Given = { severities, facts: {} };
    return timed((): Assessment | undefined => book && assess(book, given, ''));
  });
}

function row({ municipalities, known, unknown, assessments }: Timing): Row {
  return {
    municipalities,
    'known p50': percentile(known, 0.5),
    'known p99': percentile(known, 0.99),
    'unknown p50': percentile(unknown, 0.5),
    'unknown p99': percentile(unknown, 0.99),
    'assessment p50': percentile(assessments, 0.5),
    'assessment p99': percentile(assessments, 0.99),
  };
}
