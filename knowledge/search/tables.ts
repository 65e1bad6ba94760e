import type { Lexicon } from '../lexicon/types';
import { LIGHT_WORDS } from '../question/light-words';
import type { MunicipalityId, Standard } from '../standard/types';
import { STOP_WORDS } from '../text/stop-words';
import { type AnnotatedPassage, Annotator } from './annotate';
import { LabelFinder, type LabelTables, labelTables } from './labels';
import { Vocabulary } from './vocabulary';
import { readWords, type VocabularyWords } from './words';

/** What is worked out of standards and lexicon before anything can be searched: plain data. */
export interface SearchTables {
  words: VocabularyWords;
  labels: LabelTables;
  passages: ReadonlyMap<MunicipalityId, readonly AnnotatedPassage[]>;
}

/** Reads every label and every passage: most of the work of a start. */
export function readTables(standards: readonly Standard[], lexicon: Lexicon): SearchTables {
  const titles = standards.flatMap(({ interventions }) =>
    interventions.length > 1 ? interventions.map(({ title }) => title) : [],
  );
  const finder = new LabelFinder(lexicon, labelTables(lexicon, titles));
  const words = readWords(standards, lexicon, [...STOP_WORDS, ...LIGHT_WORDS]);
  const annotator = new Annotator(lexicon, finder, new Vocabulary(words));
  const passages = new Map(
    standards.map((standard) => [
      standard.municipality.id,
      standard.passages.map((passage) => annotator.passage(passage)),
    ]),
  );
  return { words, labels: (language) => finder.table(language), passages };
}
