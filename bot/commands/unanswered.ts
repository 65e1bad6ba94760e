import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../knowledge';
import { ruleText } from '../../knowledge/rules/rule-text';
import { readConfig } from '../config/config';
import { readEnvFile } from '../config/env-file';
import { openStore } from '../storage/open-store';
import { UnansweredBook } from '../unanswered/book';
import { unansweredCsv } from '../unanswered/csv';
import type { UnansweredEntry } from '../unanswered/entry';
import { summarise } from '../unanswered/themes';
import { explain } from './explain';

/** `npm run --silent unanswered [-- --csv]`: what was asked and not answered, themes and counts, or all as a table. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { csv: { type: 'boolean', default: false } } });
  readEnvFile();
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] || 'silent' });
  const store = openStore(config.storage);
  try {
    const book = new UnansweredBook(store, config.unansweredDays, Date.now, explain);
    const entries = await book.entries();
    process.stdout.write(values.csv ? unansweredCsv(entries) : summaryText(entries, config.knowledgeFolder));
  } finally {
    await store.close();
  }
}

/** The counts, and each theme with its questions, the most frequent first. */
function summaryText(entries: readonly UnansweredEntry[], knowledgeFolder: string | undefined): string {
  const { lexicon } = loadKnowledge(knowledgeFolder);
  const words = ruleText('da');
  const { counts, themes } = summarise(entries, ({ theme, concept }) => {
    if (theme !== null) return words(`theme.${theme}`);
    return concept === null ? null : lexicon.name(concept, 'da');
  });
  const lines = [
    `not stated: ${counts.notStated} · not helpful: ${counts.notHelpful} · helpful: ${counts.helpful}`,
    ...themes.flatMap(({ name, count, examples }) => [
      '',
      `${name ?? '-'} (${count})`,
      ...examples.map(({ question, municipality }) => `  ${question} [${municipality ?? '*'}]`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

main().catch(explain);
