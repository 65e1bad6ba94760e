import { createHash } from 'node:crypto';
import { Asker } from './answer/ask';
import { Finder } from './answer/find';
import { Browser } from './browse/browse';
import type { KindModel } from './kind/model';
import type { Knowledge } from './knowledge';
import type { Lexicon } from './lexicon/types';
import { Matters } from './matter/matters';
import type { MeaningModel } from './meaning/model';
import { InterventionFinder } from './rules/find-interventions';
import type { RuleBook } from './rules/types';
import { MunicipalityIndex } from './search/engine';
import { LabelFinder } from './search/labels';
import { readTables, type SearchTables } from './search/tables';
import { Vocabulary } from './search/vocabulary';
import type { MunicipalityId, Standard } from './standard/types';
import { warmDictionaries } from './text/dictionary';
import { once } from './text/once';

/**
 * Asked of all municipalities by the bot itself, one for help and one for a fact, so that every index is filled and every passage
 * read before a user asks.
 */
const FIRST_QUESTIONS = ['hjælp til rengøring', 'hvem følger op?'];

/** Everything that knowledge is made of, read and checked. */
export interface KnowledgeParts {
  standards: readonly Standard[];
  /** By municipality. */
  rules: ReadonlyMap<MunicipalityId, RuleBook>;
  lexicon: Lexicon;
}

/** What a question is read and looked up with. */
export interface Search {
  labels: LabelFinder;
  vocabulary: Vocabulary;
  indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;
  kinds: () => KindModel;
  situations: () => MeaningModel;
  matters: () => Matters;
}

/**
 * The searching half of knowledge: vocabulary, labels and one index per municipality.
 * @param tables what has been worked out before; undefined works it out
 */
export function buildSearch(
  { standards, lexicon }: Pick<KnowledgeParts, 'standards' | 'lexicon'>,
  tables: SearchTables = readTables(standards, lexicon),
): Search {
  const indexes = new Map(
    standards.map((standard) => {
      const { id } = standard.municipality;
      return [id, new MunicipalityIndex(standard, () => tables.passages(standard), lexicon)];
    }),
  );
  const labels = new LabelFinder(lexicon, tables.labels);
  return {
    labels,
    vocabulary: new Vocabulary(tables.words),
    indexes,
    kinds: once(readKinds),
    situations: once(readSituations),
    matters: once(() => readMatters(labels, lexicon)),
  };
}

/** Builds one index per municipality over parts that have been read already; touches no file. */
export function buildKnowledge(parts: KnowledgeParts, tables?: SearchTables): Knowledge {
  const { standards: all, rules, lexicon } = parts;
  const standards = new Map(all.map((standard) => [standard.municipality.id, standard]));
  const municipalities = all.map(({ municipality }) => municipality);
  const { labels, vocabulary, indexes, kinds, situations, matters } = buildSearch(parts, tables);
  const field = { lexicon, labels, vocabulary, municipalities, kinds, situations, matters };
  const asker = new Asker(field, indexes, new Finder(field, indexes, rules));
  const browser = new Browser(standards, lexicon, (input) => asker.ask(input));
  const finder = new InterventionFinder(labels, lexicon);
  const passages = new Map(
    all.flatMap((standard) => standard.passages.map((passage) => [passage.id, passage])),
  );
  const warmings = [
    () => labels.table('da'),
    () => labels.table('en'),
    warmDictionaries,
    situations,
    matters,
    ...FIRST_QUESTIONS.map((question) => () => asker.ask({ question })),
    () => browser.warm(),
  ];
  return {
    municipalities,
    standards,
    rules,
    interventionsNamed: (words, municipality) => {
      const book = rules.get(municipality);
      return book ? finder.find(book, words) : [];
    },
    lexicon,
    version: createHash('sha256')
      .update(all.map(({ version }) => version).join())
      .digest('hex')
      .slice(0, 12),
    ask: (input) => asker.ask(input),
    browse: (input) => browser.browse(input),
    explain: (question, municipality) => asker.explain(question, municipality),
    understand: (question) => asker.understand(question),
    passage: (id) => passages.get(id),
    section: (id) => {
      const passage = passages.get(id);
      if (!passage) return [];
      const standard = standards.get(passage.municipality);
      const sections = standard?.interventions.flatMap((intervention) => intervention.sections) ?? [];
      return sections.find((section) => section.passages.includes(passage))?.passages ?? [];
    },
    warmings,
    warm: () => {
      for (const step of warmings) step();
    },
  };
}

/** Read with the first question: a start has no use for it. */
function readKinds(): KindModel {
  const { learntKinds } = require('./kind/learnt') as typeof import('./kind/learnt');
  return learntKinds;
}

function readSituations(): MeaningModel {
  const { learntSituations } = require('./situation/learnt') as typeof import('./situation/learnt');
  return learntSituations;
}

function readMatters(labels: LabelFinder, lexicon: Lexicon): Matters {
  const { learntMatters } = require('./matter/learnt') as typeof import('./matter/learnt');
  return new Matters(learntMatters, labels, lexicon);
}
