import { join } from 'node:path';
import { askedAs, askedFiles } from '../asked/asked';
import { KnowledgeError } from '../fault/fault';
import { OWN_KNOWLEDGE } from '../folder';
import { filesHash, readTold, type Told, yamlFiles } from '../learning/told';
import type { Wording } from './train';

/** Where the wordings lie in the repository. */
export const OWN_WORDINGS = join(OWN_KNOWLEDGE, 'kind', 'wordings');

/** The files of wordings in a folder, one for each writer, in a fixed order. */
export function wordingFiles(dir: string): string[] {
  return yamlFiles(dir);
}

/** @throws KnowledgeError naming every fault of the file */
export function readWordings(file: string): Wording[] {
  const { told, faults } = readTold(file);
  if (faults.length > 0) throw new KnowledgeError([...faults]);
  return asWordings(told);
}

/** Questions that were asked, each under its kind. @throws KnowledgeError naming every fault of every file */
export function askedKinds(): Wording[] {
  return asWordings(askedAs('kind'));
}

function asWordings(told: readonly Told[]): Wording[] {
  return told.map(({ of: kind, text }) => ({ kind, text }));
}

/** sha256 of all wordings and of the questions that were asked, hex: tells whether what was learnt was learnt from these. */
export function wordingsHash(dir: string): string {
  return filesHash([...wordingFiles(dir), ...askedFiles()]);
}
