import MiniSearch from 'minisearch';
import { searchTerms } from '../answer/search-terms';
import type { Search } from '../build';
import type { Knowledge } from '../knowledge';
import { FIELDS, type Field, type MunicipalityIndex } from '../search/engine';
import { foldLetters } from '../text/fold';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';
import { type Example, type Figure, isAnswerable, placeOfRight } from './score';

/** One way of finding passages for a question, from MiniSearch as it comes to the whole of Vejviser. */
export interface Step {
  name: string;
  'hit@1': Figure;
  'hit@3': Figure;
}

type Find = (example: Example) => string[];

/**
 * What each step of the pipeline adds: every line has all that the lines above it have. Only questions that the
 * standard answers count.
 */
export function ablation(knowledge: Knowledge, search: Search, examples: readonly Example[]): Step[] {
  const answerable = examples.filter(isAnswerable);
  const standards = [...search.indexes.values()];
  const plain = (name: string, words: (text: string) => string[], mend = false): [string, Find] => [
    name,
    perMunicipality(standards, (index) =>
      plainSearch(index, words, mend ? search.vocabulary.mendText.bind(search.vocabulary) : undefined),
    ),
  ];
  const terms = (name: string, fields: readonly Field[]): [string, Find] => [
    name,
    perMunicipality(standards, (index) => termSearch(index, fields, knowledge, search)),
  ];
  const steps: [string, Find][] = [
    ['MiniSearch as it comes', perMunicipality(standards, (index) => plainSearch(index))],
    plain('+ §-forms, joined words, stop words', (text) => searched(text).map(({ word }) => word)),
    plain('+ Danish stemmer', (text) => searched(text).map(({ word }) => stem(word, 'da'))),
    plain('+ æ, ø, å and ae, oe, aa are one', (text) =>
      searched(text).map(({ word }) => stem(foldLetters(word), 'da')),
    ),
    plain('+ spelling mended', (text) => searched(text).map(({ da }) => da), true),
    terms('+ the things asked about, lead and headings apart', ['words', 'lead', 'headings']),
    terms('+ parts of compounds, coarser roots', ['words', 'lead', 'headings', 'parts']),
    terms('+ concepts', ['words', 'lead', 'headings', 'parts', 'concepts', 'about']),
    terms('+ what is narrower', FIELDS),
    [
      '+ passages weighed as evidence',
      (example) =>
        knowledge
          .explain(example.question, example.municipality)
          .evidence.map(({ annotated }) => annotated.passage.text),
    ],
    [
      '+ quotes chosen by the verdict (all of it)',
      (example) => {
        const { question, municipality } = example;
        return (
          knowledge.ask({ question, municipality }).answers[0]?.quotes.map(({ passage }) => passage.text) ??
          []
        );
      },
    ],
  ];
  return steps.map(([name, find]) => {
    const places = answerable.map((example) => placeOfRight(find(example).slice(0, 3), example));
    const count = (most: number): Figure => ({
      right: places.filter((place) => place !== null && place <= most).length,
      of: places.length,
    });
    return { name, 'hit@1': count(1), 'hit@3': count(3) };
  });
}

function searched(text: string) {
  return tokenise(text).filter(({ stop }) => !stop);
}

function perMunicipality(
  indexes: readonly MunicipalityIndex[],
  make: (index: MunicipalityIndex) => (question: string) => string[],
): Find {
  const finders = new Map(indexes.map((index) => [index.standard.municipality.id, make(index)]));
  return ({ question, municipality }) => finders.get(municipality)?.(question) ?? [];
}

/** One field that has the passage and everything above it, as one would begin. */
function plainSearch(
  { passages }: MunicipalityIndex,
  words?: (text: string) => string[],
  mend: (text: string) => string = (text) => text,
): (question: string) => string[] {
  const engine = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    ...(words ? { tokenize: words, processTerm: (term: string) => term } : {}),
  });
  engine.addAll(
    passages.map(({ passage }, id) => ({
      id,
      text: [passage.intervention, passage.section, passage.lead ?? '', passage.text].join(' '),
    })),
  );
  return (question) =>
    engine.search(mend(question)).flatMap(({ id }) => passages[id as number]?.passage.text ?? []);
}

/** The index of the house, searched in some of its fields only. */
function termSearch(
  index: MunicipalityIndex,
  fields: readonly Field[],
  knowledge: Knowledge,
  { vocabulary }: Search,
): (question: string) => string[] {
  return (question) => {
    const { things } = knowledge.understand(question);
    const wanted = searchTerms(things, knowledge.lexicon, vocabulary);
    return index
      .search(wanted.filter(({ field }) => fields.includes(field)))
      .map(({ annotated }) => annotated.passage.text);
  };
}
