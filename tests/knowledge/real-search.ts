import { loadKnowledge } from '../../knowledge';
import { buildSearch } from '../../knowledge/build';

/** The four standards and the lexicon, read as the bot reads them. */
export function realField() {
  const knowledge = loadKnowledge();
  const standards = [...knowledge.standards.values()];
  const { lexicon, municipalities } = knowledge;
  const { kinds, labels, situations, matters, vocabulary, indexes } = buildSearch({ standards, lexicon });
  return { knowledge, indexes, kinds, lexicon, labels, situations, matters, vocabulary, municipalities };
}
