import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Asker } from './answer/ask';
import type { Knowledge } from './knowledge';
import { loadLexicon } from './lexicon/load';
import { LIGHT_WORDS } from './question/light-words';
import { InterventionFinder } from './rules/find-interventions';
import { loadRules } from './rules/load-rules';
import { Annotator } from './search/annotate';
import { MunicipalityIndex } from './search/engine';
import { LabelFinder } from './search/labels';
import { Vocabulary } from './search/vocabulary';
import { loadStandards } from './standard/load-standards';
import { warmDictionaries } from './text/dictionary';
import { STOP_WORDS } from './text/stop-words';

export type { Knowledge } from './knowledge';

/** The knowledge that comes with Vejviser; KNOWLEDGE_DIR may point to another folder of the same make. */
export const OWN_KNOWLEDGE = __dirname;

/**
 * Loads standards and lexicon and builds one index per municipality.
 * @param dir folder with `standards/` and `sources/`; the lexicon is Vejviser's own unless the folder brings one
 * @throws KnowledgeError naming every fault of every file
 */
export function loadKnowledge(dir: string = OWN_KNOWLEDGE): Knowledge {
  const lexicon = loadLexicon(join(OWN_KNOWLEDGE, 'lexicon'));
  const standards = new Map(loadStandards(dir).map((standard) => [standard.municipality.id, standard]));
  const rules = loadRules(dir, [...standards.values()]);
  const municipalities = [...standards.values()].map(({ municipality }) => municipality);
  const titles = [...standards.values()].flatMap(({ interventions }) =>
    interventions.length > 1 ? interventions.map(({ title }) => title) : [],
  );
  const labels = new LabelFinder(lexicon, titles);
  const vocabulary = new Vocabulary(standards.values(), lexicon, [...STOP_WORDS, ...LIGHT_WORDS]);
  const annotator = new Annotator(lexicon, labels, vocabulary);
  const indexes = new Map(
    [...standards].map(([id, standard]) => [id, new MunicipalityIndex(standard, annotator, lexicon)]),
  );
  const asker = new Asker({ lexicon, labels, vocabulary, municipalities }, indexes, rules);
  const finder = new InterventionFinder(labels, lexicon);
  const passages = new Map(
    [...standards.values()].flatMap((standard) => standard.passages.map((passage) => [passage.id, passage])),
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
      .update([...standards.values()].map(({ version }) => version).join())
      .digest('hex')
      .slice(0, 12),
    ask: (input) => asker.ask(input),
    explain: (question, municipality) => asker.explain(question, municipality),
    passage: (id) => passages.get(id),
    section: (id) => {
      const passage = passages.get(id);
      if (!passage) return [];
      const standard = standards.get(passage.municipality);
      const sections = standard?.interventions.flatMap((intervention) => intervention.sections) ?? [];
      return sections.find((section) => section.passages.includes(passage))?.passages ?? [];
    },
    warm: warmDictionaries,
  };
}
