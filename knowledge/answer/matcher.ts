import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { Speech } from '../search/annotate';
import { LONGEST_GAP } from '../search/labels';
import type { Spoken } from '../search/spoken';
import type { Vocabulary } from '../search/vocabulary';
import { amountsIn } from '../text/amounts';
import { roots } from '../text/stem';
import { as, type Match, type Matches } from './match';
import { type Comprising, Family, type Relatives } from './relatives';

/** A group holds of all below it; the nearer one is only the better quote. */
const NEARER = 0.99;
/** A compound of which all parts stand in the text, but not as the compound, is told as two steps away. */
const IN_PARTS = 2;

/** What of a thing is the same for every text. */
interface Sought {
  thing: Thing;
  concepts: readonly Relatives[];
  wider: readonly Relatives[];
  /** Of its terms, the parts of each compound and every other one whole. */
  parts: readonly string[];
  /** How much or how often it says; empty for what is no measure. */
  amounts: ReadonlySet<string>;
}

/** Finds the texts of a standard that speak of a thing. */
export class Matcher {
  readonly #family: Family;
  readonly #vocabulary: Vocabulary;

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#family = new Family(lexicon);
    this.#vocabulary = vocabulary;
  }

  /** Every text of a standard that speaks of the thing, each in the best way it does. */
  matches(thing: Thing, spoken: Spoken): Matches {
    const concepts = thing.concepts.map((concept) => this.#family.of(concept));
    const sought: Sought = {
      thing,
      concepts,
      wider: thing.wider.map((concept) => this.#family.of(concept)),
      parts: this.#partsOf(thing),
      amounts: concepts.some(({ isMeasure }) => isMeasure) ? amountsIn(thing.words.split(' ')) : new Set(),
    };
    const matches = new Map<Speech, Match>();
    for (const speech of candidates(sought, spoken)) {
      const match = best(sought, speech);
      if (match) matches.set(speech, match);
    }
    return matches;
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

function best({ thing, concepts, wider, parts, amounts }: Sought, speech: Speech): Match | null {
  if (thing.number !== undefined && !isNumbered(thing.terms, speech)) return null;
  if (amounts.size > 0 && !tellsAnyOf(amounts, speech)) return as('related');
  if (concepts.some((relatives) => isKinOfAnotherThing(relatives, speech))) return as('wider');
  let most: Match | null = null;
  for (const relatives of concepts) most = better(most, byConcept(relatives, speech));
  most = better(most, byWords(thing, parts, speech));
  for (const relatives of wider) most = better(most, byWider(relatives, speech));
  return most;
}

/** "Kontakt til familie" is about contact: a mother who is named for another reason is no matter of it. */
function isKinOfAnotherThing({ id, isKin }: Relatives, { inner, complements }: Speech): boolean {
  return isKin && (inner.has(id) || complements.has(id));
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
  for (const wider of comprising) {
    const { group, steps, isGroup } = wider;
    // "Medicinsk behandling" speaks of a kind of treatment, "ledsagelse til behandling" of going there: not of treatment as such.
    if (isNamedAsSuch(wider, speech))
      return { ...as('comprised', steps, NEARER), stated: group, ...(isGroup ? { inGroup: true } : {}) };
  }
  const wider = nearest(above, speech);
  if (wider) return { ...as('wider', wider.steps), stated: wider.concept };
  return related.some((other) => speech.concepts.has(other)) ? as('related') : null;
}

const LAW = /^§|lov|paragraf|bestemmelse|^andre$/u;

/**
 * "Udgifter til rengøringsartikler" tells of one kind of expense, "oprydning efter gæster" of one kind of tidying: not of all that
 * the group comprises.
 */
function isNamedAsSuch({ group, members }: Comprising, speech: Speech): boolean {
  const { concepts, inner, complements, places, tokens } = speech;
  if (!concepts.has(group) || inner.has(group) || complements.has(group)) return false;
  for (const complement of complements) if (members.has(complement)) return false;
  const at = places.get(group);
  if (at !== undefined && isAimedAt(tokens, at)) return false;
  if (at === undefined || tokens[at + 1]?.word !== 'efter') return true;
  // By which law it is given narrows nothing.
  return LAW.test(tokens[at + 2]?.word ?? '');
}

/** "Motivation til aktiviteter med henblik på øget sundhed" speaks of activities: what they are for is not given. */
function isAimedAt(tokens: Speech['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - AIM), at).some(({ word }) => word === 'henblik');
}

/** So many words before what is aimed at may "henblik" stand. */
const AIM = 3;

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
  // "Tage livet af sig" is not said by "tage styring i eget liv".
  if (stands && concepts.length > 0 && !standTogether(terms, speech)) return as('wider');
  if (stands) return concepts.length === 0 ? as('word') : as('same');
  if (terms.every((term) => isNear(term, speech))) return as('narrower');
  const all = parts.length > 1 && parts.every((part) => speech.terms.has(part) || speech.parts.has(part));
  return all ? as('narrower', IN_PARTS) : null;
}

function standTogether(terms: readonly string[], { tokens }: Speech): boolean {
  if (terms.length === 1) return true;
  const room = terms.length + LONGEST_GAP;
  return tokens.some(({ da }, at) => {
    if (!terms.includes(da)) return false;
    const near = tokens.slice(at, at + room);
    return terms.every((term) => near.some((token) => token.da === term));
  });
}

/** Another form of the word (flytte/flytning), or a compound of which it is the head. */
function isNear(term: string, { terms, near }: Speech): boolean {
  return terms.has(term) || near.has(term) || roots(term).some((root) => terms.has(root) || near.has(root));
}

/** "Hver 14. dag" is not said by "hver uge", though both say how often. */
function tellsAnyOf(amounts: ReadonlySet<string>, { tokens }: Speech): boolean {
  const told = amountsIn(tokens.map(({ word }) => word));
  return [...amounts].some((amount) => told.has(amount));
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
