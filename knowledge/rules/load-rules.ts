import { type Fault, KnowledgeError } from '../fault/fault';
import type { MunicipalityId, Standard } from '../standard/types';
import { readRules } from './read-rules';
import type { RuleBook } from './types';

/**
 * The rules of all standards, by municipality.
 *
 * @param dir the knowledge folder, with `standards/<municipality>/rules.yaml` in it.
 * @throws KnowledgeError with every fault in every file, each with file, line, what is wrong and how to mend it.
 */
export function loadRules(dir: string, standards: readonly Standard[]): Map<MunicipalityId, RuleBook> {
  const faults: Fault[] = [];
  const books = new Map(
    standards.map((standard) => [standard.municipality.id, readRules(dir, standard, faults)]),
  );
  if (faults.length > 0) throw new KnowledgeError(faults);
  return books;
}

/** Every fault in the rule files, for `npm run check`; empty when they are in order. */
export function ruleFaults(dir: string, standards: readonly Standard[]): Fault[] {
  const faults: Fault[] = [];
  for (const standard of standards) readRules(dir, standard, faults);
  return faults;
}
