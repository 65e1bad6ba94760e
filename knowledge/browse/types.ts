import type { Answer } from '../answer/types';
import type { Language, MunicipalityId, Passage } from '../standard/types';

/** Something a person may want to show others while they write: an answer, an intervention or a section. */
export type Entry =
  /** What one municipality's standard says to the words; `answer.answers` has that one. */
  | { kind: 'answer'; municipality: MunicipalityId; answer: Answer }
  /** A whole intervention; `passage` is its first, or the one that says what it is for. */
  | { kind: 'intervention'; municipality: MunicipalityId; title: string; passage: Passage }
  /** A section; `passage` is the one that has the words, or its first. */
  | { kind: 'section'; municipality: MunicipalityId; title: string; passage: Passage };

export interface BrowseInput {
  /** What has been written so far, perhaps half a word; empty gives what is useful most often. */
  query: string;
  /** The municipality to look in when the words name none; null is all of them. */
  municipality?: MunicipalityId | null | undefined;
  language: Language;
}

/** Most entries a search gives: a list in Teams takes no more. */
export const MOST_ENTRIES = 25;
