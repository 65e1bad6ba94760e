import { join } from 'node:path';
import { KnowledgeError } from '../fault/fault';
import { OWN_KNOWLEDGE } from '../folder';
import { buildLexicon } from './build';
import { readCompiled } from './compiled';
import { readLexiconSource } from './source';
import type { Lexicon, LexiconData } from './types';

/** Where the lexicon lies in the repository. */
export const LEXICON_DIR = join(OWN_KNOWLEDGE, 'lexicon');

/**
 * Loads the lexicon of the field from a folder with `concepts/*.yaml`, `ambiguities.yaml`, `general-words.yaml`
 * and `laws.yaml`. The YAML is always the truth: the compiled `lexicon.json` beside it is only used while it was
 * written from exactly these files, otherwise the YAML itself is read (slower, the same result).
 * @throws KnowledgeError with every fault, each with its file, line and mend.
 */
export function loadLexicon(dir: string): Lexicon {
  return buildLexicon(loadLexiconData(dir));
}

/** The same, as it is written down. @throws KnowledgeError as `loadLexicon` */
export function loadLexiconData(dir: string): LexiconData {
  const compiled = readCompiled(dir);
  if (compiled !== undefined) return compiled;
  const { data, faults } = readLexiconSource(dir);
  if (faults.length > 0) throw new KnowledgeError(faults);
  return data;
}
