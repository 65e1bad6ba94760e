import { execFileSync } from 'node:child_process';
import { questions } from './activities';
import { post } from './load-generator';
import type { Part } from './report';
import { median } from './samples';
import { BUILT_BOT, ServerProcess } from './server-process';

const SHARE = 1.5;

/** (d) Start to ready of the built bot, against loading botbuilder and restify and nothing else; taken in turns. */
export async function starting({ rounds }: { rounds: number }): Promise<Part> {
  const frame: number[] = [];
  const ready: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    execFileSync(process.execPath, ['-e', "require('botbuilder'); require('restify')"], { cwd: __dirname });
    frame.push(performance.now() - start);
    const begun = performance.now();
    const bot = await ServerProcess.start(BUILT_BOT);
    try {
      const state = await fetch(new URL('/readyz', bot.url));
      if (!state.ok) throw new Error(`/readyz says ${state.status}: ${await state.text()}`);
      ready.push(performance.now() - begun);
      await post(bot.url, questions(1, round)[0] ?? '');
      answered.push(performance.now() - begun);
    } finally {
      await bot.stop();
    }
  }
  return {
    title: `Start, plain Node on the built bot, median of ${rounds}`,
    rows: [
      { until: 'botbuilder and restify are loaded, nothing else', ms: median(frame) },
      { until: '/readyz says 200', ms: median(ready) },
      { until: 'the first question is answered', ms: median(answered) },
    ],
    held: [
      {
        figure: 'ready against loading the two',
        measured: median(ready.map((ms, at) => ms / (frame[at] ?? Number.NaN))),
        unit: ' ×',
        target: SHARE,
        bound: 'most',
      },
    ],
    remarks: [],
  };
}
