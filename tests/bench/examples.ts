import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../../knowledge/evaluation/score';

/** The example questions with their right quotes. */
export function examples(): Example[] {
  return readFileSync(join(__dirname, '../questions/questions-dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Example);
}
