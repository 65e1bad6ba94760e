import type { MunicipalityId, Passage, Standard } from '../standard/types';
import { foldCase } from '../text/fold';
import { foldParagraphs } from '../text/tokens';
import { termKey } from './term-key';
import type { Term } from './types';

/** Where the standards write a term, a municipality at a time. */
export interface TermPlace {
  municipality: MunicipalityId;
  passages: Passage[];
}

/** Finds terms by the words people ask with, and the places where the standards write them. */
export class Glossary {
  readonly #byKey = new Map<string, Term>();

  constructor(readonly terms: readonly Term[]) {
    for (const term of terms) {
      for (const label of [...term.da, ...term.en]) this.#byKey.set(termKey(label), term);
    }
  }

  /** The term that these words name, as a whole; undefined when they name none. */
  find(words: string): Term | undefined {
    return this.#byKey.get(termKey(words));
  }

  byId(id: string): Term | undefined {
    return this.terms.find((term) => term.id === id);
  }

  /** The passages that write the term in one of its Danish words, by standard; standards without any are left out. */
  places(term: Term, standards: readonly Standard[]): TermPlace[] {
    const words = new RegExp(
      `(?<![\\p{L}\\d])(?:${term.da.map((label) => escaped(written(label))).join('|')})(?![\\p{L}\\d])`,
      'u',
    );
    return standards
      .map(({ municipality, passages }) => ({
        municipality: municipality.id,
        passages: passages.filter(({ text }) => words.test(written(text))),
      }))
      .filter(({ passages }) => passages.length > 0);
  }
}

function written(text: string): string {
  return foldParagraphs(foldCase(text)).replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
