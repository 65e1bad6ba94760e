import { createHash } from 'node:crypto';
import { Asker } from './answer/ask';
import { Finder } from './answer/find';
import { Browser } from './browse/browse';
import type { Knowledge } from './knowledge';
import type { Lexicon } from './lexicon/types';
import { LIGHT_WORDS } from './question/light-words';
import { InterventionFinder } from './rules/find-interventions';
import type { RuleBook } from './rules/types';
import { Annotator } from './search/annotate';
import { MunicipalityIndex } from './search/engine';
import { LabelFinder } from './search/labels';
import { Vocabulary } from './search/vocabulary';
import type { MunicipalityId, Standard } from './standard/types';
import { warmDictionaries } from './text/dictionary';
import { STOP_WORDS } from './text/stop-words';

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
}

/** The searching half of knowledge: vocabulary, labels and one index per municipality. */
export function buildSearch({ standards, lexicon }: Pick<KnowledgeParts, 'standards' | 'lexicon'>): Search {
  const titles = standards.flatMap(({ interventions }) =>
    interventions.length > 1 ? interventions.map(({ title }) => title) : [],
  );
  const labels = new LabelFinder(lexicon, titles);
  const vocabulary = new Vocabulary(standards, lexicon, [...STOP_WORDS, ...LIGHT_WORDS]);
  const annotator = new Annotator(lexicon, labels, vocabulary);
  const indexes = new Map(
    standards.map((standard) => [
      standard.municipality.id,
      new MunicipalityIndex(standard, annotator, lexicon),
    ]),
  );
  return { labels, vocabulary, indexes };
}

/** Builds one index per municipality over parts that have been read already; touches no file. */
export function buildKnowledge({ standards: all, rules, lexicon }: KnowledgeParts): Knowledge {
  const standards = new Map(all.map((standard) => [standard.municipality.id, standard]));
  const municipalities = all.map(({ municipality }) => municipality);
  const { labels, vocabulary, indexes } = buildSearch({ standards: all, lexicon });
  const field = { lexicon, labels, vocabulary, municipalities };
  const asker = new Asker(field, indexes, new Finder(field, indexes, rules));
  const browser = new Browser(standards, lexicon, (input) => asker.ask(input));
  const finder = new InterventionFinder(labels, lexicon);
  const passages = new Map(
    all.flatMap((standard) => standard.passages.map((passage) => [passage.id, passage])),
  );
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
    passage: (id) => passages.get(id),
    section: (id) => {
      const passage = passages.get(id);
      if (!passage) return [];
      const standard = standards.get(passage.municipality);
      const sections = standard?.interventions.flatMap((intervention) => intervention.sections) ?? [];
      return sections.find((section) => section.passages.includes(passage))?.passages ?? [];
    },
    warm: () => {
      warmDictionaries();
      browser.warm();
    },
  };
}
