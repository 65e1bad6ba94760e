import { join } from 'node:path';
import { askedFiles } from '../asked/asked';
import { type Fault, KnowledgeError } from '../fault/fault';
import { OWN_KNOWLEDGE } from '../folder';
import { filesHash, readTold, type Told, writersIn, yamlFiles } from '../learning/told';
import { COMPILED_FILE } from '../lexicon/compiled';
import { LEXICON_DIR } from '../lexicon/load';
import type { ConceptId, Lexicon } from '../lexicon/types';
import { OUTSIDE } from './outside';

/** Where the situations lie in the repository: a folder for each writer. */
const OWN_SITUATIONS = join(OWN_KNOWLEDGE, 'situation', 'told');

/** What someone said who meant the concept `of`, mostly without its name. */
export type Situation = Told;

/** The folders of the writers, in a fixed order; none in a build, which has only what was learnt from them. */
export function writers(dir: string = OWN_SITUATIONS): string[] {
  return writersIn(dir);
}

/** What one writer told, and every fault of every file. */
export function readSituations(folder: string): { situations: Situation[]; faults: Fault[] } {
  const read = yamlFiles(folder).map(readTold);
  return {
    situations: read.flatMap(({ told }) => told),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** What one writer told. @throws KnowledgeError with every fault of every file */
export function situationsOf(folder: string): Situation[] {
  const { situations, faults } = readSituations(folder);
  if (faults.length > 0) throw new KnowledgeError(faults);
  return situations;
}

/** Concepts that have situations and do not stand in the lexicon. */
export function strangers(told: readonly Situation[], lexicon: Lexicon): ConceptId[] {
  return [...new Set(told.map(({ of }) => of))].filter(
    (concept) => concept !== OUTSIDE && !lexicon.concepts.has(concept),
  );
}

/**
 * sha256 of all situations, of the questions asked and of the lexicon, whose concepts are found in them, hex: tells whether what was learnt was learnt
 * from these.
 */
export function situationsHash(dir: string = OWN_SITUATIONS): string {
  return filesHash([join(LEXICON_DIR, COMPILED_FILE), ...writers(dir).flatMap(yamlFiles), ...askedFiles()]);
}
