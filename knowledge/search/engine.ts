import MiniSearch from 'minisearch';
import type { Lexicon } from '../lexicon/types';
import type { Standard } from '../standard/types';
import { once } from '../text/once';
import { roots } from '../text/stem';
import type { AnnotatedPassage, Speech } from './annotate';
import { Spoken } from './spoken';

/** One thing to look for, already a term of the index; `weight` is its part in the score. */
export interface SearchTerm {
  term: string;
  field: Field;
  weight: number;
}

/**
 * `words`: what the passage says · `parts`: parts of its compounds and coarser roots · `lead`: the line above its list ·
 * `headings`: its intervention and section · `concepts`: things it names · `above`: everything wider than those ·
 * `about`: things its headings name.
 */
export type Field = 'words' | 'parts' | 'lead' | 'headings' | 'concepts' | 'above' | 'about';
export const FIELDS: readonly Field[] = ['words', 'parts', 'lead', 'headings', 'concepts', 'above', 'about'];

type IndexedPassage = { id: number } & Record<Field, readonly string[]>;

/** The score of one term of one field in each passage that has it. */
type Worth = readonly { at: number; score: number }[];
const NOWHERE: Worth = [];

export interface Hit {
  annotated: AnnotatedPassage;
  score: number;
}

/**
 * The index of one municipality: MiniSearch over terms that are ready made (`text/`, `annotate.ts`), so that its own
 * tokenising, fuzzy and prefix matching stay off. Searched alone, so that a question costs the same whatever the
 * number of municipalities. Filled at the first search.
 */
export class MunicipalityIndex {
  readonly standard: Standard;
  readonly #passages: () => readonly AnnotatedPassage[];
  readonly #lexicon: Lexicon;
  #filled: Filled | undefined;
  /** Concepts and terms, each with the number of passages that name it. */
  #named: ReadonlyMap<string, number> | undefined;
  #spoken: Spoken | undefined;

  /** @param passages those of the standard; asked for when the first is needed */
  constructor(standard: Standard, passages: () => readonly AnnotatedPassage[], lexicon: Lexicon) {
    this.standard = standard;
    this.#passages = once(passages);
    this.#lexicon = lexicon;
  }

  get passages(): readonly AnnotatedPassage[] {
    return this.#passages();
  }

  /** How many passages name any of these concepts or terms, a passage counting once for each; needs no search. */
  mentions(names: Iterable<string>): number {
    this.#named ??= countNamed(this.passages);
    let count = 0;
    for (const name of names) count += this.#named.get(name) ?? 0;
    return count;
  }

  /** Which passages, leads and headings speak of what; made when first asked for. */
  get spoken(): Spoken {
    this.#spoken ??= new Spoken(this.passages, this.#lexicon);
    return this.#spoken;
  }

  /**
   * Passages that any of the terms stands in, best first. A passage's score is the sum over the terms, times the number
   * of different terms, as MiniSearch has it; scores compare within one search only.
   */
  search(terms: readonly SearchTerm[]): Hit[] {
    const found = new Map<number, { score: number; terms: string[] }>();
    for (const { term, field, weight } of terms) {
      for (const { at, score } of this.#worthOf(term, field)) {
        const known = found.get(at);
        if (known === undefined) found.set(at, { score: weight * score, terms: [term] });
        else {
          known.score += weight * score;
          if (!known.terms.includes(term)) known.terms.push(term);
        }
      }
    }
    const hits: Hit[] = [];
    for (const [at, { score, terms }] of found) {
      const annotated = this.passages[at];
      if (annotated) hits.push({ annotated, score: score * terms.length });
    }
    return hits.sort((a, b) => b.score - a.score);
  }

  #worthOf(term: string, field: Field): Worth {
    this.#filled ??= fill(this.passages, this.#lexicon);
    const { engine, worth } = this.#filled;
    const terms = worth.get(field);
    // Most terms of a question stand nowhere.
    if (!terms?.has(term)) return NOWHERE;
    let known = terms.get(term);
    if (known === undefined) {
      // A query is one ready-made term.
      const results = engine.search(term, {
        fields: [field],
        tokenize: (query) => [query],
        processTerm: (one) => one,
      });
      known = results.map(({ id, score }) => ({ at: id as number, score }));
      terms.set(term, known);
    }
    return known;
  }
}

interface Filled {
  engine: MiniSearch<IndexedPassage>;
  /** The terms of each field, and what each is worth in the passages: asked of the engine once, when first needed. */
  worth: ReadonlyMap<Field, Map<string, Worth | undefined>>;
}

function fill(passages: readonly AnnotatedPassage[], lexicon: Lexicon): Filled {
  const engine = new MiniSearch<IndexedPassage>({
    fields: [...FIELDS],
    // The terms come as lists: nothing is left to split, fold or stem.
    extractField: (document, name) => document[name as keyof IndexedPassage] as unknown as string,
    stringifyField: (value) => value as string,
    tokenize: (list) => list as unknown as string[],
    processTerm: (term) => term,
  });
  const worth = new Map(FIELDS.map((field) => [field, new Map<string, Worth | undefined>()]));
  for (const [id, annotated] of passages.entries()) {
    const terms = termsByField(annotated, lexicon);
    engine.add({ id, ...terms });
    for (const [field, known] of worth) for (const term of terms[field]) known.set(term, undefined);
  }
  return { engine, worth };
}

function countNamed(passages: readonly AnnotatedPassage[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { text } of passages) {
    for (const name of new Set([...text.concepts, ...text.heads, ...text.terms]))
      named.set(name, (named.get(name) ?? 0) + 1);
  }
  return named;
}

/** The terms under which a passage is found, by field. */
export function termsByField(
  annotated: AnnotatedPassage,
  lexicon: Lexicon,
): Record<Field, readonly string[]> {
  const { text, lead, intervention, section } = annotated;
  return {
    words: termsOf(text),
    parts: [...text.parts, ...rootsOf(text)],
    lead: termsOf(lead),
    headings: [...termsOf(intervention), ...termsOf(section)],
    concepts: [...text.concepts, ...text.heads],
    above: [...text.concepts, ...text.heads].flatMap((concept) => [...lexicon.ancestors(concept).keys()]),
    about: [...intervention.concepts, ...intervention.heads, ...lead.concepts],
  };
}

function rootsOf(speech: Speech): string[] {
  return [...speech.terms].flatMap(roots);
}

function termsOf(speech: Speech): string[] {
  return speech.tokens.filter((token) => !token.stop).map((token) => token.da);
}
