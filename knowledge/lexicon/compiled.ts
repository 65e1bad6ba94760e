import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconFiles } from './source';
import type { LexiconData } from './types';

/** Written by `npm run lexicon`: the same lexicon, quick to read. */
export const COMPILED_FILE = 'lexicon.json';

/** sha256 over the names and the bytes of the lexicon's files, hex: tells whether the compiled file is in step. */
export function sourceHash(dir: string): string {
  const hash = createHash('sha256');
  for (const file of lexiconFiles(dir))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(dir, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The text of the compiled file for this lexicon. */
export function compile(data: LexiconData, hash: string): string {
  return `${JSON.stringify({ hash, data })}\n`;
}

/** The compiled lexicon, or undefined when there is none or the YAML has changed since it was written. */
export function readCompiled(dir: string): LexiconData | undefined {
  const path = join(dir, COMPILED_FILE);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  // The hash stands first, so that a compiled file out of step costs no parsing.
  if (!text.startsWith(`{"hash":"${sourceHash(dir)}"`)) return undefined;
  // The program wrote this file from a lexicon that it had checked, and the hash says that it is that one.
  const { data } = JSON.parse(text) as { data: LexiconData };
  return data;
}
