import type { AnnotatedPassage } from '../search/annotate';
import type { Language, MunicipalityId } from '../standard/types';
import type { Written } from '../written';

/** Beside the compiled code of knowledge. */
export const SNAPSHOT_FILE = 'snapshot.bin';

/** The key stands first, in hex, so that a snapshot out of step costs no reading. */
export const KEY_LENGTH = 64;

/** An annotated passage but for the passage itself, which is the standard's. */
export type Annotation = Omit<AnnotatedPassage, 'passage'>;

/**
 * What stands behind the key, as V8 writes values. Standards and rules are one whole, since they point at one another; what
 * only a question needs is written apart, and a start does not read it.
 */
export interface SnapshotContent {
  written: Written;
  /** `VocabularyWords`. */
  words: Uint8Array;
  /** An `Annotation` for each passage of the standard, in its order. */
  passages: ReadonlyMap<MunicipalityId, Uint8Array>;
  /** A `LabelTable` each. */
  labels: Record<Language, Uint8Array>;
  /** As `WordList` takes them. */
  dictionaries: Record<Language, Uint8Array>;
}
