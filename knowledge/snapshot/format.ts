import type { AnnotatedPassage } from '../search/annotate';
import type { VocabularyWords } from '../search/words';
import type { Language, MunicipalityId } from '../standard/types';
import type { Written } from '../written';

/** Beside the compiled code of knowledge. */
export const SNAPSHOT_FILE = 'snapshot.bin';

/** The key stands first, in hex, so that a snapshot out of step costs no reading. */
export const KEY_LENGTH = 64;

/** What stands behind the key, as V8 writes values: one whole, since rules and passages point at one another. */
export interface SnapshotContent {
  written: Written;
  words: VocabularyWords;
  passages: ReadonlyMap<MunicipalityId, readonly AnnotatedPassage[]>;
  /** A `LabelTable` each, written apart: the first question needs it, a start does not. */
  labels: Record<Language, Uint8Array>;
  /** As `WordList` takes them. */
  dictionaries: Record<Language, Uint8Array>;
}
