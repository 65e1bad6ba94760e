import MiniSearch from 'minisearch';
import type { Lexicon } from '../lexicon/types';
import type { Standard } from '../standard/types';
import { roots } from '../text/stem';
import type { AnnotatedPassage, Annotator, Speech } from './annotate';

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

export interface Hit {
  annotated: AnnotatedPassage;
  score: number;
}

/**
 * The index of one municipality: MiniSearch over terms that are ready made (`text/`, `annotate.ts`), so that its own
 * tokenising, fuzzy and prefix matching stay off. Searched alone, so that a question costs the same whatever the
 * number of municipalities.
 */
export class MunicipalityIndex {
  readonly standard: Standard;
  readonly passages: readonly AnnotatedPassage[];
  readonly #engine: MiniSearch<IndexedPassage>;
  /** Concepts and terms, each with the number of passages that name it. */
  readonly #named = new Map<string, number>();

  constructor(standard: Standard, annotator: Annotator, lexicon: Lexicon) {
    this.standard = standard;
    this.passages = standard.passages.map((passage) => annotator.passage(passage));
    this.#engine = new MiniSearch<IndexedPassage>({
      fields: [...FIELDS],
      // The terms come as lists: nothing is left to split, fold or stem.
      extractField: (document, name) => document[name as keyof IndexedPassage] as unknown as string,
      stringifyField: (value) => value as string,
      tokenize: (list) => list as unknown as string[],
      processTerm: (term) => term,
    });
    this.#engine.addAll(this.passages.map((annotated, id) => ({ id, ...termsByField(annotated, lexicon) })));
    for (const { text } of this.passages) {
      for (const name of new Set([...text.concepts, ...text.heads, ...text.terms]))
        this.#named.set(name, (this.#named.get(name) ?? 0) + 1);
    }
  }

  /** How many passages name any of these concepts or terms, a passage counting once for each; needs no search. */
  mentions(names: Iterable<string>): number {
    let count = 0;
    for (const name of names) count += this.#named.get(name) ?? 0;
    return count;
  }

  /** Passages that any of the terms stands in, best first. Scores compare within one search only. */
  search(terms: readonly SearchTerm[]): Hit[] {
    if (terms.length === 0) return [];
    const results = this.#engine.search(
      {
        combineWith: 'OR',
        queries: terms.map(({ term, field, weight }) => ({
          queries: [term],
          fields: [field],
          boost: { [field]: weight },
        })),
      },
      // A query is one ready-made term.
      { tokenize: (query) => [query], processTerm: (term) => term },
    );
    return results.flatMap(({ id, score }) => {
      const annotated = this.passages[id as number];
      return annotated ? [{ annotated, score }] : [];
    });
  }
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
