import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { askedFiles } from '../asked/asked';
import { type Fault, KnowledgeError } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import { OWN_KNOWLEDGE } from '../folder';
import { filesHash, readTold, type Told, writersIn, yamlFiles } from '../learning/told';
import { COMPILED_FILE } from '../lexicon/compiled';
import { LEXICON_DIR } from '../lexicon/load';
import { readSituations, writers } from '../situation/told';
import { ANOTHER, HELP } from './unlisted';

const OWN_MATTERS = join(OWN_KNOWLEDGE, 'matter');
const LIST = join(OWN_MATTERS, 'matters.yaml');

const TOLD_BY_STANDARDS = join(OWN_MATTERS, 'told-by-standards');

/** Of the situations of the last writer, every so-manieth shows what it is to ask for help. */
const EVERY = 19;

const matterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.string(),
  da: z.string(),
  en: z.string(),
  not: z.string().optional(),
  rule: z.literal(true).optional(),
  general: z.literal(true).optional(),
});

/** A kind of fact that standards tell and people ask for ("who takes part in the follow-up"). */
export type Matter = z.infer<typeof matterSchema>;

/** The list of matters, and every fault of it; nothing in a build, which has only what was learnt. */
export function readMatters(file: string = LIST): { matters: readonly Matter[]; faults: readonly Fault[] } {
  if (!existsSync(file)) return { matters: [], faults: [] };
  const { value, faults } = readYaml(readFileSync(file, 'utf8'), file, z.array(matterSchema));
  return { matters: value ?? [], faults };
}

/**
 * Those that are rules for staff and citizens or steps of the case, and never a help that is given; what no matter is about is no help
 * either.
 */
export function rules(matters: readonly Matter[]): string[] {
  return [...matters.filter(({ rule }) => rule).map(({ id }) => id), ANOTHER];
}

/** Those that ask for their kind as such: whatever is told of the kind answers them. */
export function general(matters: readonly Matter[]): string[] {
  return matters.filter((matter) => matter.general).map(({ id }) => id);
}

/** The kind of answer that each is an answer of. */
export function kinds(matters: readonly Matter[]): Record<string, string> {
  return Object.fromEntries(matters.map(({ id, kind }) => [id, kind]));
}

/** The folders of the writers, in a fixed order; none in a build, which has only what was learnt from them. */
export function writersOfMatters(dir: string = join(OWN_MATTERS, 'told')): string[] {
  return writersIn(dir);
}

/** The folder of what the standards that come with Vejviser tell, as two readers told it of each passage; none in a build. */
export function standardsThatTell(dir: string = TOLD_BY_STANDARDS): string[] {
  return existsSync(dir) ? [dir] : [];
}

/** What one writer told, and every fault of every file, matters that the list has not among them. */
export function readToldOfMatters(
  folder: string,
  matters: readonly Matter[],
): { told: Told[]; faults: Fault[] } {
  const known = new Set(matters.map(({ id }) => id));
  const read = yamlFiles(folder).map((file) => ({ file, ...readTold(file) }));
  return {
    told: read.flatMap(({ told }) => told),
    faults: read.flatMap(({ file, told, faults }) => [
      ...faults,
      ...[...new Set(told.map(({ of }) => of))]
        .filter((of) => !known.has(of))
        .map((of) => ({
          file,
          line: 0,
          what: `something is told of "${of}", and there is no such matter`,
          mend: 'Give it the id of a matter in knowledge/matter/matters.yaml, or take it out.',
        })),
    ]),
  };
}

/** What one writer told. @throws KnowledgeError with every fault of every file */
export function toldOfMatters(folder: string): Told[] {
  const list = readMatters();
  const { told, faults } = readToldOfMatters(folder, list.matters);
  if (faults.length + list.faults.length > 0) throw new KnowledgeError([...list.faults, ...faults]);
  return told;
}

/** What people say who ask for help and for no fact. */
export function helpAskedFor(): Told[] {
  const last = writers().at(-1);
  if (last === undefined) return [];
  return readSituations(last)
    .situations.filter((_, at) => at % EVERY === 0)
    .map((told) => ({ ...told, of: HELP }));
}

/**
 * sha256 of all that is learnt from, and of the lexicon, whose concepts are found in it, hex: tells whether what was learnt was
 * learnt from these.
 */
export function mattersHash(): string {
  const help = writers().slice(-1);
  const files = [...writersOfMatters(), ...standardsThatTell(), ...help]
    .flatMap(yamlFiles)
    .concat(askedFiles());
  return filesHash([join(LEXICON_DIR, COMPILED_FILE), LIST, ...files]);
}
