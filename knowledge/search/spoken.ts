import type { ConceptId, Lexicon } from '../lexicon/types';
import type { AnnotatedPassage, Speech } from './annotate';

/**
 * The other way round: from a concept or a term to the texts of one standard (passages, leads, titles of interventions)
 * that speak of it, so that a question looks at those few and not at all.
 */
export class Spoken {
  /** Concepts named, also by the head of a compound. */
  readonly #naming = new Map<ConceptId, Speech[]>();
  /** The same, under every concept above the one that is named. */
  readonly #below = new Map<ConceptId, Speech[]>();
  /** Terms, parts of compounds and coarser roots. */
  readonly #terms = new Map<string, Speech[]>();

  constructor(passages: readonly AnnotatedPassage[], lexicon: Lexicon) {
    const speeches = new Set(passages.flatMap(({ text, lead, intervention }) => [text, lead, intervention]));
    for (const speech of speeches) {
      const named = new Set([...speech.concepts, ...speech.heads]);
      const above = new Set([...named].flatMap((concept) => [...lexicon.ancestors(concept).keys()]));
      for (const concept of named) add(this.#naming, concept, speech);
      for (const concept of above) add(this.#below, concept, speech);
      for (const term of new Set([...speech.terms, ...speech.parts, ...speech.near]))
        add(this.#terms, term, speech);
    }
  }

  /** Texts that name the concept. */
  naming(concept: ConceptId): readonly Speech[] {
    return this.#naming.get(concept) ?? [];
  }

  /** Texts that name something narrower. */
  below(concept: ConceptId): readonly Speech[] {
    return this.#below.get(concept) ?? [];
  }

  /** Texts in which the term is a word, a part of a compound or a coarser root. */
  with(term: string): readonly Speech[] {
    return this.#terms.get(term) ?? [];
  }
}

function add(lists: Map<string, Speech[]>, key: string, speech: Speech): void {
  const list = lists.get(key);
  if (list) list.push(speech);
  else lists.set(key, [speech]);
}
