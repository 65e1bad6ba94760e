import { join } from 'node:path';
import { buildKnowledge } from './build';
import type { Knowledge } from './knowledge';
import { loadLexicon } from './lexicon/load';
import { loadRules } from './rules/load-rules';
import { loadStandards } from './standard/load-standards';

export type { Knowledge } from './knowledge';

/** The knowledge that comes with Vejviser; KNOWLEDGE_DIR may point to another folder of the same make. */
export const OWN_KNOWLEDGE = __dirname;

/**
 * Loads standards and lexicon and builds one index per municipality.
 * @param dir folder with `standards/` and `sources/`; the lexicon is always Vejviser's own
 * @throws KnowledgeError naming every fault of every file
 */
export function loadKnowledge(dir: string = OWN_KNOWLEDGE): Knowledge {
  const lexicon = loadLexicon(join(OWN_KNOWLEDGE, 'lexicon'));
  const standards = loadStandards(dir);
  return buildKnowledge({ standards, rules: loadRules(dir, standards), lexicon });
}
