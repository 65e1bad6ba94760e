import { join } from 'node:path';
import { loadLexiconData } from './lexicon/load';
import type { LexiconData } from './lexicon/types';
import { loadRules } from './rules/load-rules';
import type { RuleBook } from './rules/types';
import { loadStandards } from './standard/load-standards';
import type { MunicipalityId, Standard } from './standard/types';

/** What people have written, read and checked; nothing is worked out of it yet. */
export interface Written {
  standards: Standard[];
  /** By municipality. */
  rules: ReadonlyMap<MunicipalityId, RuleBook>;
  lexicon: LexiconData;
}

/**
 * @param dir folder with `standards/` and `sources/`
 * @param own folder with Vejviser's own `lexicon/`
 * @throws KnowledgeError naming every fault of every file
 */
export function readWritten(dir: string, own: string): Written {
  const lexicon = loadLexiconData(join(own, 'lexicon'));
  const standards = loadStandards(dir);
  return { standards, rules: loadRules(dir, standards), lexicon };
}
