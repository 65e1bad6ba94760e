import { questions } from './activities';
import { type Load, load } from './load-generator';
import type { Part } from './report';
import { median, percentile } from './samples';
import { BUILT_BOT, ECHO_BOT, ServerProcess } from './server-process';

const RATE = 0.8;
const TAIL = 1.5;
const ABREAST = 8;

/**
 * (c) A full turn over HTTP, answered in the response, against a bare echo bot on the same botbuilder and restify. The
 * two take turns, so that a busy moment of the machine falls on both; ratios are medians over the pairs.
 */
export async function turns({ rounds, requests }: { rounds: number; requests: number }): Promise<Part> {
  const bot = await ServerProcess.start(BUILT_BOT);
  const echo = await ServerProcess.start(ECHO_BOT);
  const pairs: { echo: Load; bot: Load }[] = [];
  try {
    for (const { url } of [echo, bot]) await load(url, questions(1_000), ABREAST);
    for (let round = 0; round < rounds; round++) {
      const bodies = questions(requests, (round + 1) * 100_000);
      pairs.push({ echo: await load(echo.url, bodies, ABREAST), bot: await load(bot.url, bodies, ABREAST) });
    }
  } finally {
    await Promise.all([echo.stop(), bot.stop()]);
  }
  const p99 = ({ samples }: Load) => percentile(samples, 0.99);
  const row = (name: string, loads: readonly Load[]) => ({
    bot: name,
    'requests/s': median(loads.map(({ requestsPerSecond }) => requestsPerSecond)),
    'p50 ms': median(loads.map(({ samples }) => percentile(samples, 0.5))),
    'p99 ms': median(loads.map(p99)),
  });
  return {
    title: `A full turn over HTTP, ${ABREAST} at a time, ${rounds} alternating runs of ${requests}`,
    rows: [
      row(
        'echo',
        pairs.map((pair) => pair.echo),
      ),
      row(
        'Vejviser',
        pairs.map((pair) => pair.bot),
      ),
    ],
    held: [
      {
        figure: 'requests/s against echo',
        measured: median(pairs.map((pair) => pair.bot.requestsPerSecond / pair.echo.requestsPerSecond)),
        unit: ' ×',
        target: RATE,
        bound: 'least',
      },
      {
        figure: 'p99 against echo',
        measured: median(pairs.map((pair) => p99(pair.bot) / p99(pair.echo))),
        unit: ' ×',
        target: TAIL,
        bound: 'most',
      },
    ],
    remarks: [
      'The echo bot sends back one line; Vejviser reads settings, answers, and sends an Adaptive Card of some 7 KB.',
    ],
  };
}
