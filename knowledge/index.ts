import { buildKnowledge } from './build';
import { OWN_KNOWLEDGE } from './folder';
import type { Knowledge } from './knowledge';
import { buildLexicon } from './lexicon/build';
import { readSnapshot } from './snapshot/read';
import { useDictionary } from './text/dictionary';

export { OWN_KNOWLEDGE } from './folder';
export type { Knowledge } from './knowledge';

/**
 * Loads standards and lexicon and builds one index per municipality; from the snapshot that `npm run build` has made
 * of just these files, where there is one.
 * @param dir folder with `standards/` and `sources/` (KNOWLEDGE_DIR may name one); the lexicon is always Vejviser's own
 * @throws KnowledgeError naming every fault of every file
 */
export function loadKnowledge(dir: string = OWN_KNOWLEDGE): Knowledge {
  const snapshot = dir === OWN_KNOWLEDGE ? readSnapshot(dir) : undefined;
  if (snapshot) {
    for (const language of ['da', 'en'] as const) useDictionary(language, snapshot.dictionaries[language]);
  }
  const { standards, rules, lexicon } = snapshot?.written ?? written(dir);
  return buildKnowledge({ standards, rules, lexicon: buildLexicon(lexicon) }, snapshot?.tables);
}

/** The readers of YAML and Markdown take long to load, and a snapshot does without them. */
function written(dir: string) {
  const { readWritten } = require('./written') as typeof import('./written');
  return readWritten(dir, OWN_KNOWLEDGE);
}
