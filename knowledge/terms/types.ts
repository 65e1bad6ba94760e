import type { Language } from '../standard/types';

/** A word of the field, or a paragraph next door: what it means in a line or three. A pointer, never a decision. */
export interface Term {
  id: string;
  /** What it is asked by, the preferred word first. English may be empty: a paragraph is called the same. */
  da: string[];
  en: string[];
  text: Record<Language, string>;
  source: TermSource;
}

export interface TermSource {
  name: string;
  /** The source's own date, where it has one: "2026-04-21", "2024", "2011–2015". */
  dated: string | undefined;
  /** Year and month in which it was read: "2026-11". */
  read: string;
}
