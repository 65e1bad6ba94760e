import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Fault, KnowledgeError } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import { OWN_KNOWLEDGE } from '../folder';
import { type Told, yamlFiles } from '../learning/told';
import type { Language } from '../standard/types';

/** Where the questions lie in the repository. */
const OWN_QUESTIONS = join(OWN_KNOWLEDGE, 'asked', 'questions');

const text = z.string().refine((line) => line.trim() !== '', { error: 'the question is empty' });
const label = z.string().regex(/^[a-z0-9-]+$/);
const question = z
  .strictObject({
    da: text.optional(),
    en: text.optional(),
    kind: label.optional(),
    matter: label.optional(),
    concept: label.optional(),
  })
  .refine(({ da, en }) => (da === undefined) !== (en === undefined), {
    error: 'a question stands in one language: give it either `da` or `en`',
  });
const fileSchema = z.array(question);

/** What can be told of a question: the kind of answer that it wants, the fact it asks for, and what it is about. */
export type Label = 'kind' | 'matter' | 'concept';

/**
 * A question as it is asked. `matter` and `concept` are what people say who read it, `kind` what its right answers say, where they are
 * known; nothing where nothing is known or fits.
 */
export interface Asked extends Record<Label, string | undefined> {
  language: Language;
  text: string;
  /** Where it stands in its file, from 1. */
  line: number;
}

/** The files of questions, in a fixed order; none in a build, which has only what was learnt from them. */
export function askedFiles(dir: string = OWN_QUESTIONS): string[] {
  return existsSync(dir) ? yamlFiles(dir) : [];
}

/** The questions of one file, and its faults. */
export function readAsked(file: string): { asked: Asked[]; faults: readonly Fault[] } {
  const { value, faults, lineOf } = readYaml(readFileSync(file, 'utf8'), file, fileSchema);
  const asked = (value ?? []).map(({ da, en, kind, matter, concept }, at) => ({
    language: da === undefined ? ('en' as const) : ('da' as const),
    text: da ?? en ?? '',
    kind,
    matter,
    concept,
    line: lineOf([at]),
  }));
  return { asked, faults };
}

/**
 * All questions of which one thing is told, as examples of it.
 * @throws KnowledgeError naming every fault of every file
 */
export function askedAs(what: Label, files: readonly string[] = askedFiles()): Told[] {
  const read = files.map(readAsked);
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) throw new KnowledgeError(faults);
  return read.flatMap(({ asked }) =>
    asked.flatMap(({ language, text, [what]: of }) => (of === undefined ? [] : [{ of, language, text }])),
  );
}
