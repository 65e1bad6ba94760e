import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { Speech } from '../search/annotate';
import type { Spoken } from '../search/spoken';
import type { Vocabulary } from '../search/vocabulary';
import { roots } from '../text/stem';
import { as, type Match, type Matches } from './match';

/** A group holds of all below it; the nearer one is only the better quote. */
const NEARER = 0.99;
/** A compound of which all parts stand in the text, but not as the compound, is told as two steps away. */
const IN_PARTS = 2;

/** Finds the texts of a standard that speak of a thing. */
export class Matcher {
  readonly #lexicon: Lexicon;
  readonly #vocabulary: Vocabulary;
  readonly #special = new Map<ConceptId, boolean>();

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#lexicon = lexicon;
    this.#vocabulary = vocabulary;
  }

  /** Every text of a standard that speaks of the thing, each in the best way it does. */
  matches(thing: Thing, spoken: Spoken): Matches {
    const matches = new Map<Speech, Match>();
    for (const speech of this.#candidates(thing, spoken)) {
      const match = this.#best(thing, speech);
      if (match) matches.set(speech, match);
    }
    return matches;
  }

  /** Texts that may speak of the thing: no other can match in any way. */
  #candidates(thing: Thing, spoken: Spoken): Set<Speech> {
    const found = new Set<Speech>();
    const take = (speeches: readonly Speech[]) => {
      for (const speech of speeches) found.add(speech);
    };
    for (const concept of [...thing.concepts, ...thing.wider]) {
      take(spoken.naming(concept));
      take(spoken.below(concept));
      for (const above of this.#lexicon.ancestors(concept).keys()) take(spoken.naming(above));
      for (const other of this.#lexicon.concepts.get(concept)?.related ?? []) take(spoken.naming(other));
    }
    // All of its words, or all of their parts, must stand there: so the first must.
    const [term] = thing.terms;
    const [part] = this.#partsOf(thing);
    if (term !== undefined) for (const form of [term, ...roots(term)]) take(spoken.with(form));
    if (part !== undefined) take(spoken.with(part));
    return found;
  }

  #best(thing: Thing, speech: Speech): Match | null {
    if (thing.number !== undefined && !isNumbered(thing.terms, speech)) return null;
    const ways = thing.concepts.map((concept) => this.#concept(concept, speech));
    ways.push(this.#words(thing, speech));
    for (const concept of thing.wider) ways.push(this.#widerOnly(concept, speech));
    return ways.reduce((best, way) => (way && (!best || way.degree > best.degree) ? way : best), null);
  }

  #concept(id: ConceptId, speech: Speech): Match | null {
    if (speech.concepts.has(id)) return as('same');
    if (speech.heads.has(id)) return as('narrower');
    const below = nearest(this.#lexicon.descendants(id), speech);
    if (below) return { ...as('narrower', below.steps), stated: below.concept };
    const above = this.#lexicon.ancestors(id);
    const special = this.#isSpecial(id);
    for (const [wider, steps] of this.#lexicon.comprising(id)) {
      // "Medicinsk behandling" speaks of a kind of treatment, not of treatment as such.
      const asSuch = speech.concepts.has(wider) && !speech.inner.has(wider);
      const comprises = !special || !this.#lexicon.concepts.get(wider)?.collective;
      if (asSuch && comprises) return { ...as('comprised', steps, NEARER), stated: wider };
    }
    const wider = nearest(above, speech);
    if (wider) return { ...as('wider', wider.steps), stated: wider.concept };
    const related = this.#lexicon.concepts.get(id)?.related ?? [];
    return related.some((other) => speech.concepts.has(other)) ? as('related') : null;
  }

  /**
   * A special kind of an ordinary thing ("hovedrengøring" is a rengøring): a group that comprises the ordinary thing
   * ("praktisk hjælp") says nothing firm of it, neither in nor out.
   */
  #isSpecial(id: ConceptId): boolean {
    let special = this.#special.get(id);
    if (special === undefined) {
      special = this.#hasOrdinaryParent(id);
      this.#special.set(id, special);
    }
    return special;
  }

  #hasOrdinaryParent(id: ConceptId): boolean {
    const concept = this.#lexicon.concepts.get(id);
    const name = concept?.da[0] ?? '';
    return (concept?.broader ?? []).some((above) => {
      const parent = this.#lexicon.concepts.get(above);
      const ordinary = parent?.da[0] ?? '';
      return (
        parent !== undefined &&
        !parent.collective &&
        ordinary.length > 3 &&
        name !== ordinary &&
        name.includes(ordinary)
      );
    });
  }

  #widerOnly(concept: ConceptId, speech: Speech): Match | null {
    const found = this.#concept(concept, speech);
    if (!found) return null;
    return found.how === 'comprised' ? found : as('wider');
  }

  /** A word counts when it stands there whole, or as a compound of which *all* parts stand there. */
  #words(thing: Thing, speech: Speech): Match | null {
    if (thing.terms.length === 0) return null;
    const whole = thing.terms.every((term) => speech.terms.has(term));
    if (whole) return thing.concepts.length === 0 ? as('word') : as('same');
    if (thing.terms.every((term) => isNear(term, speech))) return as('narrower');
    const parts = this.#partsOf(thing);
    const all = parts.length > 1 && parts.every((part) => speech.terms.has(part) || speech.parts.has(part));
    return all ? as('narrower', IN_PARTS) : null;
  }

  #partsOf({ terms }: Thing): readonly string[] {
    return terms.flatMap((term) => {
      const split = this.#vocabulary.split(term);
      return split ? [split.modifier, split.head] : [term];
    });
  }
}

/** Another form of the word (flytte/flytning), or a compound of which it is the head. */
function isNear(term: string, { terms, near }: Speech): boolean {
  return terms.has(term) || near.has(term) || roots(term).some((root) => terms.has(root) || near.has(root));
}

/** The number stands right behind the word it numbers ("Pakke 2"), not anywhere in the text. */
function isNumbered(terms: readonly string[], { tokens }: Speech): boolean {
  const [word, number] = terms.slice(-2);
  return tokens.some(({ da }, at) => da === word && tokens[at + 1]?.word === number);
}

/** @param concepts in the order of their steps; of two equally near, the first */
function nearest(
  concepts: ReadonlyMap<ConceptId, number>,
  speech: Speech,
): { concept: ConceptId; steps: number } | null {
  if (concepts.size === 0) return null;
  // A passage names a handful of concepts, and there may be hundreds below one: ask from the passage's side first.
  if (!isAnyOf(speech.concepts, concepts) && !isAnyOf(speech.heads, concepts)) return null;
  for (const [concept, steps] of concepts)
    if (speech.concepts.has(concept) || speech.heads.has(concept)) return { concept, steps };
  return null;
}

function isAnyOf(named: ReadonlySet<ConceptId>, concepts: ReadonlyMap<ConceptId, number>): boolean {
  for (const concept of named) if (concepts.has(concept)) return true;
  return false;
}
