import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED_FILE, compile, sourceHash } from './compiled';
import type { LexiconFault } from './fault';
import { readLexiconSource } from './source';

/** Everything that is wrong with the lexicon in this folder, for `npm run check`; empty when it is in order. */
export function lexiconFaults(dir: string): LexiconFault[] {
  const { data, faults } = readLexiconSource(dir);
  if (faults.length > 0) return faults;
  const path = join(dir, COMPILED_FILE);
  if (existsSync(path) && readFileSync(path, 'utf8') === compile(data, sourceHash(dir))) return [];
  return [
    {
      file: COMPILED_FILE,
      line: 1,
      fault: 'The compiled lexicon is not in step with the YAML, so that starting is slow.',
      mend: 'Run npm run lexicon and commit the file.',
    },
  ];
}
