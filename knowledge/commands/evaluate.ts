import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { buildSearch } from '../build';
import { ablation } from '../evaluation/ablation';
import { isOpposite, type Kept, keptUnderChange } from '../evaluation/changed';
import { type Figure, figures, interval, type Scored, score } from '../evaluation/score';
import { type Knowledge, loadKnowledge } from '../index';
import { reportFaults } from './faults';

const USAGE =
  'Usage: npm run --silent evaluate -- [--misses] [--quiet] [--ablation | --changed] questions.jsonl [more.jsonl]';

const EXAMPLE = z.object({
  id: z.string(),
  municipality: z.string(),
  lang: z.enum(['da', 'en']),
  question: z.string(),
  verdict: z.enum(['covered', 'conditional', 'not_covered', 'unclear', 'not_stated', 'info']),
  quotes: z.array(z.object({ text: z.string() })),
});

function read(file: string): z.infer<typeof EXAMPLE>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = EXAMPLE.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      throw new Error(
        `${file}:${at + 1}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      );
    });
}

export function scoreAll(knowledge: Knowledge, examples: readonly z.infer<typeof EXAMPLE>[]): Scored[] {
  return examples.flatMap((example) => {
    const given = knowledge.ask({ question: example.question, municipality: example.municipality })
      .answers[0];
    return given ? [score(example, given)] : [];
  });
}

function table(title: string, scored: readonly Scored[]): string {
  const rows = Object.entries(figures(scored)).map(([name, figure]) => {
    const [low, high] = interval(figure);
    const share = figure.of === 0 ? '–' : (figure.right / figure.of).toFixed(2);
    return `  ${name.padEnd(22)} ${share.padStart(5)}  [${low.toFixed(2)}–${high.toFixed(2)}]  ${figure.right} of ${figure.of}`;
  });
  return `${title} (${scored.length})\n${rows.join('\n')}\n`;
}

function miss({ example, given, place, answerable, right }: Scored): string[] {
  const wrongQuote = answerable && place !== 1;
  if (right && !wrongQuote) return [];
  const first = given.quotes[0];
  return [
    `${example.id} «${example.question}»`,
    `   ${right ? 'verdict right' : `verdict ${given.verdict}, should be ${example.verdict}`}${wrongQuote ? `; right quote at ${place ?? 'none'}` : ''}`,
    `   given:  ${first ? first.passage.text.slice(0, 110) : '(no quote)'}`,
    ...(example.quotes[0] ? [`   wanted: ${example.quotes[0].text.slice(0, 110)}`] : []),
  ];
}

function ablationTable(knowledge: Knowledge, examples: readonly z.infer<typeof EXAMPLE>[]): string {
  const search = buildSearch({ standards: [...knowledge.standards.values()], lexicon: knowledge.lexicon });
  const share = ({ right, of }: Figure) => (of === 0 ? '–' : (right / of).toFixed(2));
  const rows = ablation(knowledge, search, examples).map(
    ({ name, ...figure }) => `  ${name.padEnd(52)} ${share(figure['hit@1'])}   ${share(figure['hit@3'])}`,
  );
  return `${'Each step with all above it'.padEnd(54)} hit@1  hit@3\n${rows.join('\n')}\n`;
}

/** How many right verdicts become others when the same is said otherwise, way by way. */
function changedTable(kept: readonly Kept[], withMisses: boolean): string {
  const sum = (count: (one: Kept) => number) => kept.reduce((total, one) => total + count(one), 0);
  const percent = (lost: number, of: number) =>
    `${((100 * lost) / Math.max(1, of)).toFixed(1)} %`.padStart(7);
  const rows = kept.map(
    ({ change, of, lost }) =>
      `${percent(lost.length, of)}  ${`${lost.length} of ${of}`.padEnd(14)} ${change}`,
  );
  const lost = sum((one) => one.lost.length);
  const opposite = sum((one) => one.lost.filter(isOpposite).length);
  const misses = kept.flatMap((one) =>
    one.lost.map(({ example, asked, verdict }) => `${example.id} «${asked}» ${example.verdict} → ${verdict}`),
  );
  return [
    'Verdicts that were right and become others when the same is said otherwise',
    ...rows,
    `${percent(
      lost,
      sum(({ of }) => of),
    )}  ${lost} of ${sum(({ of }) => of)} in all; ${opposite} of them covered for not covered, or the reverse`,
    ...(withMisses ? ['', ...misses] : []),
    '',
  ].join('\n');
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      misses: { type: 'boolean' },
      quiet: { type: 'boolean' },
      ablation: { type: 'boolean' },
      changed: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const knowledge = loadKnowledge(process.env['KNOWLEDGE_DIR']);
  const examples = positionals.flatMap(read);
  if (values.ablation) {
    process.stdout.write(ablationTable(knowledge, examples));
    return;
  }
  if (values.changed) {
    process.stdout.write(changedTable(keptUnderChange(knowledge, examples), values.misses === true));
    return;
  }
  const scored = scoreAll(knowledge, examples);
  const by = (title: string, test: (one: Scored) => boolean) => table(title, scored.filter(test));
  const lines = [table('All', scored)];
  if (!values.quiet) {
    lines.push(
      by('Danish', ({ example }) => example.lang === 'da'),
      by('English', ({ example }) => example.lang === 'en'),
    );
    for (const municipality of new Set(scored.map(({ example }) => example.municipality)))
      lines.push(by(municipality, ({ example }) => example.municipality === municipality));
  }
  if (values.misses) lines.push('Misses', scored.flatMap(miss).join('\n'), '');
  process.stdout.write(lines.join('\n'));
}

try {
  main();
} catch (error) {
  reportFaults(error);
}
