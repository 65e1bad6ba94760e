import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../../knowledge/evaluation/score';

/** From where the commands are run: built, this file lies elsewhere. */
const FILE = join(process.cwd(), 'tests/questions/questions-dev.jsonl');

/** The example questions with their right quotes. */
export function examples(): Example[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Example);
}
