import type { Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { SearchTerm } from '../search/engine';
import type { Vocabulary } from '../search/vocabulary';
import { roots } from '../text/stem';

/**
 * What a thing is looked for by, and how much each way counts. Measured in `docs/quality.md`: words first; concepts at
 * about .6 of that (the thing itself, then narrower things, hardly at all the wider one); parts of compounds at .4.
 */
const WEIGHT = {
  word: 1,
  lead: 0.4,
  heading: 0.35,
  part: 0.4,
  root: 0.25,
  concept: 0.6,
  narrower: 0.36,
  about: 0.3,
  wider: 0.15,
};

/** All terms by which these things are looked for, each once, with the best weight it has. */
export function searchTerms(
  things: readonly Thing[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): SearchTerm[] {
  const found = new Map<string, SearchTerm>();
  const add = (term: string, field: SearchTerm['field'], weight: number) => {
    const key = `${field} ${term}`;
    const known = found.get(key);
    if (!known || known.weight < weight) found.set(key, { term, field, weight });
  };
  for (const { terms, concepts, wider, weight } of things) {
    for (const term of terms) {
      add(term, 'words', WEIGHT.word * weight);
      add(term, 'lead', WEIGHT.lead * weight);
      add(term, 'headings', WEIGHT.heading * weight);
      add(term, 'parts', WEIGHT.part * weight);
      for (const coarse of roots(term)) add(coarse, 'parts', WEIGHT.root * weight);
      const split = vocabulary.split(term);
      if (split) {
        for (const part of [split.modifier, split.head]) {
          add(part, 'words', WEIGHT.part * weight);
          add(part, 'parts', WEIGHT.part * weight);
        }
      }
    }
    for (const concept of concepts) {
      add(concept, 'concepts', WEIGHT.concept * weight);
      add(concept, 'above', WEIGHT.narrower * weight);
      add(concept, 'about', WEIGHT.about * weight);
      for (const above of lexicon.concepts.get(concept)?.broader ?? [])
        add(above, 'concepts', WEIGHT.wider * weight);
      for (const above of lexicon.comprising(concept).keys())
        add(above, 'concepts', WEIGHT.narrower * weight);
    }
    for (const concept of wider) add(concept, 'concepts', WEIGHT.wider * weight);
  }
  return [...found.values()];
}
