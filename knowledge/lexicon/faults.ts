import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault/fault';
import { COMPILED_FILE, compile, sourceHash } from './compiled';
import { readLexiconSource } from './source';
import { stemClashes } from './stem-clashes';

/** Everything that is wrong with the lexicon in this folder, for `npm run check`; empty when it is in order. */
export function lexiconFaults(dir: string): Fault[] {
  const { data, faults } = readLexiconSource(dir);
  if (faults.length > 0) return faults;
  const clashes = stemClashes(data);
  const path = join(dir, COMPILED_FILE);
  if (existsSync(path) && readFileSync(path, 'utf8') === compile(data, sourceHash(dir))) return clashes;
  return [
    ...clashes,
    {
      file: `lexicon/${COMPILED_FILE}`,
      line: 0,
      what: 'the compiled lexicon is not in step with the YAML, so that starting is slow',
      mend: 'Run npm run lexicon and commit the file.',
    },
  ];
}
