import { questions } from './activities';
import { load } from './load-generator';
import type { Held, Part } from './report';
import { BUILT_BOT, ServerProcess } from './server-process';

const MOST_MB = 150;
/** Growth below this is the collector's own breathing, not a leak. */
const GROWTH_MB = 5;

/** (e) Resident memory of the built bot after so many turns; `marks` ascend. */
export async function memory({ marks }: { marks: readonly number[] }): Promise<Part> {
  const bot = await ServerProcess.start(BUILT_BOT);
  const measured: { turns: number; MB: number }[] = [];
  let done = 0;
  try {
    for (const turns of marks) {
      await load(bot.url, questions(turns - done, done), 4);
      done = turns;
      measured.push({ turns, MB: bot.memory() });
    }
  } finally {
    await bot.stop();
  }
  const last = measured.at(-1);
  const before = measured.at(-2);
  const held: Held[] = [
    {
      figure: `resident after ${last?.turns} turns`,
      measured: last?.MB ?? Number.NaN,
      unit: ' MB',
      target: MOST_MB,
      bound: 'most',
    },
    {
      figure: `growth since turn ${before?.turns}`,
      measured: (last?.MB ?? 0) - (before?.MB ?? 0),
      unit: ' MB',
      target: GROWTH_MB,
      bound: 'most',
    },
  ];
  return { title: 'Resident memory of the bot, four standards', rows: measured, held, remarks: [] };
}
