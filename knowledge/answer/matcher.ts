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

/** What of a concept is the same for every text. */
interface Relatives {
  id: ConceptId;
  above: ReadonlyMap<ConceptId, number>;
  below: ReadonlyMap<ConceptId, number>;
  related: readonly ConceptId[];
  /** Groups that say something firm of it, with the steps up to each. */
  comprising: readonly (readonly [group: ConceptId, steps: number])[];
}

/** What of a thing is the same for every text. */
interface Sought {
  thing: Thing;
  concepts: readonly Relatives[];
  wider: readonly Relatives[];
  /** Of its terms, the parts of each compound and every other one whole. */
  parts: readonly string[];
}

/** Finds the texts of a standard that speak of a thing. */
export class Matcher {
  readonly #lexicon: Lexicon;
  readonly #vocabulary: Vocabulary;
  readonly #relatives = new Map<ConceptId, Relatives>();

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#lexicon = lexicon;
    this.#vocabulary = vocabulary;
  }

  /** Every text of a standard that speaks of the thing, each in the best way it does. */
  matches(thing: Thing, spoken: Spoken): Matches {
    const sought: Sought = {
      thing,
      concepts: thing.concepts.map((concept) => this.#relativesOf(concept)),
      wider: thing.wider.map((concept) => this.#relativesOf(concept)),
      parts: this.#partsOf(thing),
    };
    const matches = new Map<Speech, Match>();
    for (const speech of candidates(sought, spoken)) {
      const match = best(sought, speech);
      if (match) matches.set(speech, match);
    }
    return matches;
  }

  #relativesOf(id: ConceptId): Relatives {
    let known = this.#relatives.get(id);
    if (known === undefined) {
      const above = this.#lexicon.ancestors(id);
      const isGroup = (wider: ConceptId) => this.#lexicon.concepts.get(wider)?.collective === true;
      const special = this.#isSpecial(id);
      known = {
        id,
        above,
        below: this.#lexicon.descendants(id),
        related: this.#lexicon.concepts.get(id)?.related ?? [],
        comprising: [...this.#lexicon.comprising(id)].filter(([wider]) => !special || !isGroup(wider)),
      };
      this.#relatives.set(id, known);
    }
    return known;
  }

  /**
   * A special kind of an ordinary thing ("hovedrengøring" is a rengøring): a group that comprises the ordinary thing
   * ("praktisk hjælp") says nothing firm of it, neither in nor out.
   */
  #isSpecial(id: ConceptId): boolean {
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

  #partsOf({ terms }: Thing): readonly string[] {
    return terms.flatMap((term) => {
      const split = this.#vocabulary.split(term);
      return split ? [split.modifier, split.head] : [term];
    });
  }
}

/** Texts that may speak of the thing: no other can match in any way. */
function candidates({ thing, concepts, wider, parts }: Sought, spoken: Spoken): Set<Speech> {
  const found = new Set<Speech>();
  const take = (speeches: readonly Speech[]) => {
    for (const speech of speeches) found.add(speech);
  };
  for (const { id, above, related } of [...concepts, ...wider]) {
    take(spoken.naming(id));
    take(spoken.below(id));
    for (const concept of above.keys()) take(spoken.naming(concept));
    for (const other of related) take(spoken.naming(other));
  }
  // All of its words, or all of their parts, must stand there: so the first must.
  const [term] = thing.terms;
  const [part] = parts;
  if (term !== undefined) for (const form of [term, ...roots(term)]) take(spoken.with(form));
  if (part !== undefined) take(spoken.with(part));
  return found;
}

function best({ thing, concepts, wider, parts }: Sought, speech: Speech): Match | null {
  if (thing.number !== undefined && !isNumbered(thing.terms, speech)) return null;
  let most: Match | null = null;
  for (const relatives of concepts) most = better(most, byConcept(relatives, speech));
  most = better(most, byWords(thing, parts, speech));
  for (const relatives of wider) most = better(most, byWider(relatives, speech));
  return most;
}

/** Of two alike, the first. */
function better(known: Match | null, other: Match | null): Match | null {
  return other && (!known || other.degree > known.degree) ? other : known;
}

function byConcept({ id, above, below, comprising, related }: Relatives, speech: Speech): Match | null {
  if (speech.concepts.has(id)) return as('same');
  if (speech.heads.has(id)) return as('narrower');
  const narrower = nearest(below, speech);
  if (narrower) return { ...as('narrower', narrower.steps), stated: narrower.concept };
  for (const [group, steps] of comprising) {
    // "Medicinsk behandling" speaks of a kind of treatment, not of treatment as such.
    if (speech.concepts.has(group) && !speech.inner.has(group))
      return { ...as('comprised', steps, NEARER), stated: group };
  }
  const wider = nearest(above, speech);
  if (wider) return { ...as('wider', wider.steps), stated: wider.concept };
  return related.some((other) => speech.concepts.has(other)) ? as('related') : null;
}

function byWider(relatives: Relatives, speech: Speech): Match | null {
  const found = byConcept(relatives, speech);
  if (!found) return null;
  return found.how === 'comprised' ? found : as('wider');
}

/** A word counts when it stands there whole, or as a compound of which *all* parts stand there. */
function byWords({ terms, concepts, whole }: Thing, parts: readonly string[], speech: Speech): Match | null {
  if (terms.length === 0) return null;
  const stands = terms.every((term) => speech.terms.has(term));
  if (!whole) return stands ? as('wider') : null;
  if (stands) return concepts.length === 0 ? as('word') : as('same');
  if (terms.every((term) => isNear(term, speech))) return as('narrower');
  const all = parts.length > 1 && parts.every((part) => speech.terms.has(part) || speech.parts.has(part));
  return all ? as('narrower', IN_PARTS) : null;
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
