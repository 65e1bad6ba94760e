import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Fault, KnowledgeError } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import { OWN_KNOWLEDGE } from '../folder';
import { COMPILED_FILE } from '../lexicon/compiled';
import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Language } from '../standard/types';

/** Where the situations lie in the repository: a folder for each writer. */
export const OWN_SITUATIONS = join(OWN_KNOWLEDGE, 'situation', 'told');

/** No concept: what people say that is not about help to anyone. */
export const OUTSIDE: ConceptId = 'uden-for-feltet';

/** What someone said who meant a concept, mostly without its name. */
export interface Situation {
  concept: ConceptId;
  language: Language;
  text: string;
}

const line = z.string().refine((text) => text.trim() !== '', { error: 'the situation is empty' });
const fileSchema = z.record(z.string(), z.strictObject({ da: z.array(line), en: z.array(line) }));

/** The folders of the writers, in a fixed order; none in a build, which has only what was learnt from them. */
export function writers(dir: string = OWN_SITUATIONS): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(dir, name))
    .sort();
}

/** What one writer told. @throws KnowledgeError with every fault of every file */
export function readSituations(folder: string): Situation[] {
  const faults: Fault[] = [];
  const told: Situation[] = [];
  for (const file of files(folder)) {
    const read = readYaml(readFileSync(file, 'utf8'), file, fileSchema);
    faults.push(...read.faults);
    for (const [concept, { da, en }] of Object.entries(read.value ?? {})) {
      told.push(...da.map((text) => ({ concept, language: 'da' as const, text })));
      told.push(...en.map((text) => ({ concept, language: 'en' as const, text })));
    }
  }
  if (faults.length > 0) throw new KnowledgeError(faults);
  return told;
}

/** Concepts that have situations and do not stand in the lexicon. */
export function strangers(told: readonly Situation[], lexicon: Lexicon): ConceptId[] {
  return [...new Set(told.map(({ concept }) => concept))].filter(
    (concept) => concept !== OUTSIDE && !lexicon.concepts.has(concept),
  );
}

/**
 * sha256 of all situations and of the lexicon, whose concepts are found in them, hex: tells whether what was learnt was learnt
 * from these.
 */
export function situationsHash(dir: string = OWN_SITUATIONS): string {
  const hash = createHash('sha256').update(readFileSync(join(OWN_KNOWLEDGE, 'lexicon', COMPILED_FILE)));
  for (const folder of writers(dir)) for (const file of files(folder)) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function files(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
