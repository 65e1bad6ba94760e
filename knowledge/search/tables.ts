import type { Lexicon } from '../lexicon/types';
import { LIGHT_WORDS } from '../question/light-words';
import type { Standard } from '../standard/types';
import { STOP_WORDS } from '../text/stop-words';
import { type AnnotatedPassage, Annotator } from './annotate';
import { LabelFinder, type LabelTables, labelTables } from './labels';
import { Vocabulary } from './vocabulary';
import { readWords, type VocabularyWords } from './words';

/** What is worked out of standards and lexicon before anything can be searched: plain data, each asked for when it is needed. */
export interface SearchTables {
  words: () => VocabularyWords;
  labels: LabelTables;
  /** Those of a standard, in its order. */
  passages: (standard: Standard) => readonly AnnotatedPassage[];
}

/** Reads every label: with the passages, most of the work of a start. */
export function readTables(standards: readonly Standard[], lexicon: Lexicon): SearchTables {
  const titles = standards.flatMap(({ interventions }) =>
    interventions.length > 1 ? interventions.map(({ title }) => title) : [],
  );
  const finder = new LabelFinder(lexicon, labelTables(lexicon, titles));
  const words = readWords(standards, lexicon, [...STOP_WORDS, ...LIGHT_WORDS]);
  const annotator = new Annotator(lexicon, finder, new Vocabulary(() => words));
  return {
    words: () => words,
    labels: (language) => finder.table(language),
    passages: (standard) => standard.passages.map((passage) => annotator.passage(passage)),
  };
}
