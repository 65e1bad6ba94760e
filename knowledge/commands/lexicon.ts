import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../fault/fault';
import { COMPILED_FILE, compile, sourceHash } from '../lexicon/compiled';
import { LEXICON_DIR } from '../lexicon/load';
import { readLexiconSource } from '../lexicon/source';

/** `npm run lexicon`: checks the lexicon and writes its quick-to-read form. Exit 1 and one line a fault otherwise. */
const { data, faults } = readLexiconSource(LEXICON_DIR);
if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault));
  process.exitCode = 1;
} else {
  writeFileSync(join(LEXICON_DIR, COMPILED_FILE), compile(data, sourceHash(LEXICON_DIR)));
  console.log(`${data.concepts.length} concepts written to ${COMPILED_FILE}.`);
}
