import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Fault } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import type { Language } from '../standard/types';

/** Something a writer has told, under what it is an example of. */
export interface Told {
  of: string;
  language: Language;
  text: string;
}

const line = z.string().refine((text) => text.trim() !== '', { error: 'the line is empty' });
const fileSchema = z.record(z.string(), z.strictObject({ da: z.array(line), en: z.array(line) }));

/** The folders of the writers, in a fixed order; none in a build, which has only what was learnt from them. */
export function writersIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(dir, name))
    .sort();
}

/** The YAML files of a folder, in a fixed order. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** What stands in one file: for each thing, lists in Danish and in English. */
export function readTold(file: string): { told: Told[]; faults: readonly Fault[] } {
  const { value, faults } = readYaml(readFileSync(file, 'utf8'), file, fileSchema);
  const told = Object.entries(value ?? {}).flatMap(([of, { da, en }]) => [
    ...da.map((text) => ({ of, language: 'da' as const, text })),
    ...en.map((text) => ({ of, language: 'en' as const, text })),
  ]);
  return { told, faults };
}

/** sha256 of files, hex: tells whether what was learnt was learnt from these. */
export function filesHash(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
