import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askingBuilt } from './asking-built';
import { chart } from './chart';
import { barsOf } from './drawn';
import { engines } from './engines';
import { guard } from './guard';
import { machine } from './machine';
import { memory } from './memory';
import { asMarkdown, isHeld, type Part } from './report';
import { starting } from './starting';
import { turns } from './turns';

const USAGE = `Usage: npm run bench -- [--only asking,engines,turns,starting,memory] [--quick] [--write] [--guard]
  --quick   few rounds: to see that it works, not to quote
  --write   puts the tables into docs/performance.md and draws docs/performance.svg
  --guard   only what must not get slower, as ratios within this run; exit 1 when one is past its tolerance`;

const DOCS = join(__dirname, '../../docs');
const BEGIN = '<!-- npm run bench -- --write: everything from here on -->';
const END = '<!-- … to here is written by it -->';

const MARKS = [1_000, 5_000, 10_000];

type Name = 'asking' | 'engines' | 'turns' | 'starting' | 'memory';

function measurements(quick: boolean): Record<Name, () => Part | Promise<Part>> {
  return {
    asking: () => askingBuilt({ rounds: quick ? 2 : 10 }),
    engines: () => engines(),
    turns: () => turns({ rounds: quick ? 3 : 9, requests: quick ? 500 : 2_000 }),
    starting: () => starting({ rounds: quick ? 3 : 11 }),
    memory: () => memory({ marks: quick ? MARKS.map((mark) => mark / 10) : MARKS }),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      guard: { type: 'boolean', default: false },
    },
  });
  if (values.guard) {
    const part = await guard();
    process.stdout.write(asMarkdown(part));
    process.exitCode = part.held.every(isHeld) ? 0 : 1;
    return;
  }
  const all = measurements(values.quick);
  const names = (values.only?.split(',') ?? Object.keys(all)) as Name[];
  if (names.some((name) => !(name in all)) || (values.write && values.only !== undefined))
    throw new Error(USAGE);
  const head = `Machine: ${machine()}.\n`;
  process.stdout.write(`${head}\n`);
  const parts = new Map<Name, Part>();
  for (const name of names) {
    const part = await all[name]();
    parts.set(name, part);
    process.stdout.write(`${asMarkdown(part)}\n`);
  }
  if (values.write) write(head, [...parts.values()], parts);
}

function write(head: string, parts: readonly Part[], byName: ReadonlyMap<Name, Part>): void {
  const file = join(DOCS, 'performance.md');
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`${file} has lost the lines between which the tables stand: ${BEGIN} and ${END}`);
  const picture =
    '![Bars: cost of a question, quality per engine, turns a second, start, memory](performance.svg)\n';
  const tables = [head, picture, ...parts.map(asMarkdown)].join('\n');
  writeFileSync(file, `${text.slice(0, from)}${BEGIN}\n\n${tables}\n${text.slice(to)}`);
  writeFileSync(join(DOCS, 'performance.svg'), chart(barsOf(byName)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
