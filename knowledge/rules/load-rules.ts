import type { MunicipalityId, Standard } from '../standard/types';
import { type RuleFault, RulesError } from './fault';
import { readRules } from './read-rules';
import type { RuleBook } from './types';

/**
 * The rules of all standards, by municipality.
 *
 * @param dir the folder of standards, with `<municipality>/rules.yaml` in it.
 * @throws RulesError with every fault in every file, each with file, line, fault and mend.
 */
export function loadRules(dir: string, standards: readonly Standard[]): Map<MunicipalityId, RuleBook> {
  const faults: RuleFault[] = [];
  const books = new Map(
    standards.map((standard) => [standard.municipality.id, readRules(dir, standard, faults)]),
  );
  if (faults.length > 0) throw new RulesError(faults);
  return books;
}

/** Every fault in the rule files, for `npm run check`; empty when they are in order. */
export function ruleFaults(dir: string, standards: readonly Standard[]): RuleFault[] {
  const faults: RuleFault[] = [];
  for (const standard of standards) readRules(dir, standard, faults);
  return faults;
}
