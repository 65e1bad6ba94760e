import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dictionaryFile } from '../text/dictionary';
import { SNAPSHOT_FILE } from './format';

/** The code of a built command. The build writes what it is a checksum of beside it: megabytes need not be read for it. */
export const CODE_FILE = '-code.js';
/** What is learnt, as the code reads it: part of the code, and of the checksum beside it. */
export const MODEL_FILE = '-model.json';
/** What that checksum stands for, beside the snapshot itself. */
const NOT_READ = [CODE_FILE, MODEL_FILE, SNAPSHOT_FILE];

/** Libraries whose next version may stem otherwise. */
const LIBRARIES = ['@orama/stemmers/danish', '@orama/stemmers/english'];

/**
 * What a snapshot depends on, as one sha256 in hex: every file of the folder (standards, sources, lexicon, texts and the
 * code itself), the libraries that words go through, and the engine that the snapshot is written by.
 * @param dir the folder of knowledge, compiled
 */
export function snapshotKey(dir: string): string {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const language of ['da', 'en'] as const) {
    // The version says which words: reading four megabytes at every start would cost more than it tells.
    hash.update(readFileSync(join(dirname(dictionaryFile(language)), 'package.json')));
  }
  for (const library of LIBRARIES) hash.update(readFileSync(require.resolve(library)));
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_READ.some((end) => entry.name.endsWith(end)))
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .sort();
  for (const file of files) {
    hash.update(file.slice(dir.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
