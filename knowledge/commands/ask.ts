import { parseArgs } from 'node:util';
import * as z from 'zod';
import { answerLine } from '../answer/line';
import { type Knowledge, loadKnowledge } from '../index';
import { explanationText } from './explanation';
import { reportFaults } from './faults';
import { answerLines } from './lines';
import { answerText } from './text';

const USAGE = `Usage: npm run --silent ask -- [--municipality gladsaxe] [--json] "dækker § 85 rengøring?"
       npm run --silent ask -- --explain [--municipality gladsaxe] "…"
       npm run --silent ask -- --jsonl < questions.jsonl`;

const LINE = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string('"question" is missing: write what is asked as text.'),
  municipality: z.string().nullish(),
});

function knownMunicipality(knowledge: Knowledge, id: string | null | undefined): string | null {
  if (id === null || id === undefined || id === '') return null;
  if (knowledge.standards.has(id)) return id;
  throw new Error(`Unknown municipality "${id}". Use one of: ${[...knowledge.standards.keys()].join(', ')}.`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      municipality: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const knowledge = loadKnowledge(process.env['KNOWLEDGE_DIR']);
  if (values.jsonl) {
    await answerLines((line) => {
      const parsed = LINE.safeParse(line);
      if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(' '));
      const { id, question, municipality } = parsed.data;
      return answerLine(
        knowledge.ask({ question, municipality: knownMunicipality(knowledge, municipality) }),
        id ?? null,
      );
    });
    return;
  }
  const question = positionals.join(' ').trim();
  if (question === '') throw new Error(`No question.\n${USAGE}`);
  if (values.explain) {
    const wanted = knownMunicipality(knowledge, values.municipality);
    const ids = wanted === null ? [...knowledge.standards.keys()] : [wanted];
    for (const id of ids) process.stdout.write(explanationText(id, knowledge.explain(question, id)));
    return;
  }
  const answer = knowledge.ask({ question, municipality: knownMunicipality(knowledge, values.municipality) });
  process.stdout.write(
    values.json ? `${JSON.stringify(answerLine(answer), null, 2)}\n` : answerText(answer, knowledge),
  );
}

main().catch(reportFaults);
