import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { KnowledgeError } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import type { Wording } from './train';

/** Where the wordings lie in the repository. */
export const OWN_WORDINGS = join(__dirname, 'wordings');

const line = z.string().refine((text) => text.trim() !== '', { error: 'the wording is empty' });
const fileSchema = z.record(z.string(), z.strictObject({ da: z.array(line), en: z.array(line) }));

/** The files of wordings in a folder, one for each writer, in a fixed order. */
export function wordingFiles(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(dir, name));
}

/** @throws KnowledgeError naming every fault of the file */
export function readWordings(file: string): Wording[] {
  const { value, faults } = readYaml(readFileSync(file, 'utf8'), file, fileSchema);
  if (faults.length > 0) throw new KnowledgeError([...faults]);
  return Object.entries(value ?? {}).flatMap(([kind, { da, en }]) =>
    [...da, ...en].map((text) => ({ kind, text })),
  );
}

/** sha256 of all wordings, hex: tells whether what was learnt was learnt from these. */
export function wordingsHash(dir: string): string {
  const hash = createHash('sha256');
  for (const file of wordingFiles(dir)) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
