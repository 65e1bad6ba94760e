import { parseArgs } from 'node:util';
import { percentile } from '../bench/samples';
import { BUILT_BOT, ServerProcess } from '../bench/server-process';
import { TURN_KINDS } from './mixed-turns';
import { runLoad } from './run-load';

const MOST = { conversations: 1_000, turns: 100_000, seconds: 300 };
const HELP = `npm run load -- [--conversations 200] [--turns 5000] [--seconds 60]
Real HTTP against a built bot that is started for it on this machine: questions, presses and searches, mixed.
At most ${MOST.conversations} conversations, ${MOST.turns} turns and ${MOST.seconds} seconds.`;

/** `npm run load`: ends with 1 when a turn went wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      conversations: { type: 'string', default: '200' },
      turns: { type: 'string', default: '5000' },
      seconds: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const bounds = {
    conversations: within('conversations', values.conversations),
    turns: within('turns', values.turns),
    seconds: within('seconds', values.seconds),
  };
  const bot = await ServerProcess.start(BUILT_BOT);
  try {
    await runLoad(bot.url, { conversations: 8, turns: 200, seconds: 30 }); // until it is warm
    const before = bot.memory();
    const { turns, seconds, samples, errors } = await runLoad(bot.url, bounds);
    const after = bot.memory();
    const all = Object.values(samples).flat();
    const row = (times: number[]) => ({
      turns: times.length,
      'p50 ms': Math.round(percentile(times, 0.5)),
      'p99 ms': Math.round(percentile(times, 0.99)),
      'most ms': Math.round(percentile(times, 1)),
    });
    console.log(`${bounds.conversations} conversations at once, ${turns} turns in ${seconds.toFixed(1)} s`);
    console.table({
      ...Object.fromEntries(TURN_KINDS.map((kind) => [kind, row(samples[kind])])),
      all: row(all),
    });
    console.log(`Throughput: ${Math.round(turns / seconds)} turns/s`);
    console.log(`Memory, resident: ${Math.round(before)} MB before, ${Math.round(after)} MB after`);
    console.log(`Errors: ${[...errors.values()].reduce((sum, times) => sum + times, 0)}`);
    for (const [what, times] of errors) console.log(`  ${times} × ${what}`);
    process.exitCode = errors.size > 0 ? 1 : 0;
  } finally {
    await bot.stop();
  }
}

function within(name: keyof typeof MOST, given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= MOST[name]) return number;
  throw new Error(`--${name} takes a whole number from 1 to ${MOST[name]}.\n${HELP}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
