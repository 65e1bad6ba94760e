import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Fault, KnowledgeError } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import { OWN_KNOWLEDGE } from '../folder';
import { termKey } from './term-key';
import type { Term } from './types';

/** Where the terms lie in the repository. */
export const TERMS_DIR = join(OWN_KNOWLEDGE, 'terms');

const line = z.string().refine((text) => text.trim() !== '', { error: 'the text is empty' });
const file = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id has small letters, digits and hyphens only' }),
    da: z.array(line).min(1, { error: 'there is no Danish word for it' }),
    en: z.array(line),
    text: z.strictObject({ da: line, en: line }),
    source: z.strictObject({
      name: line,
      dated: z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?|–\d{4})?$/, {
          error: 'a date is 2026, 2026-04, 2026-04-21 or 2011–2015',
        })
        .optional(),
      read: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'when it was read is a year and a month, 2026-11' }),
    }),
  }),
) satisfies z.ZodType<unknown>;

/**
 * The terms of a folder with `*.yaml`.
 * @throws KnowledgeError with every fault, each with its file, line and mend
 */
export function loadTerms(dir: string = TERMS_DIR): Term[] {
  const { terms, faults } = readTerms(dir);
  if (faults.length > 0) throw new KnowledgeError(faults);
  return terms;
}

/** The terms of a folder, and everything that is wrong with them. */
export function readTerms(dir: string): { terms: Term[]; faults: Fault[] } {
  const terms: Term[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const name of readdirSync(dir)
    .filter((each) => each.endsWith('.yaml'))
    .sort()) {
    const shown = `terms/${name}`;
    const read = readYaml(readFileSync(join(dir, name), 'utf8'), shown, file);
    faults.push(...read.faults);
    for (const [at, entry] of (read.value ?? []).entries()) {
      const { dated } = entry.source;
      terms.push({ ...entry, source: { ...entry.source, dated } });
      for (const key of [`id ${entry.id}`, ...new Set([...entry.da, ...entry.en].map(termKey))]) {
        const other = seen.get(key);
        seen.set(key, entry.id);
        if (other === undefined) continue;
        const what = `"${key}" stands on "${entry.id}" and also on "${other}"`;
        faults.push({
          file: shown,
          line: read.lineOf([at]),
          what,
          mend: 'Leave it on the one it names best.',
        });
      }
    }
  }
  return { terms, faults };
}
