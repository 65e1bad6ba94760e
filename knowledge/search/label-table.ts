import type { ConceptId, Label } from '../lexicon/types';
import type { Language } from '../standard/types';
import { tokenise } from '../text/tokens';

/** Labels that stem alike: "bad" and "badet" name one thing, "gift" and "gifte" may name two. */
export interface LabelEntry {
  terms: readonly string[];
  variants: { words: string; concepts: readonly ConceptId[] }[];
}

/** The labels of one language by their first term, the longest first: plain data, kept between two starts. */
export type LabelTable = ReadonlyMap<string, readonly LabelEntry[]>;

export function labelTable(labels: Iterable<Label>, language: Language): LabelTable {
  const entries = new Map<string, LabelEntry[]>();
  for (const label of labels) {
    if (label.language !== language) continue;
    const tokens = tokenise(label.text);
    const first = tokens[0];
    // A label of function words only ("for os selv") would be found everywhere.
    if (first === undefined || tokens.every((token) => token.stop)) continue;
    const terms = tokens.map((token) => token[language]);
    const list = entries.get(first[language]);
    const same = list?.find((entry) => sameTerms(entry.terms, terms));
    const variant = { words: tokens.map((token) => token.word).join(' '), concepts: label.concepts };
    if (same) same.variants.push(variant);
    else if (list) list.push({ terms, variants: [variant] });
    else entries.set(first[language], [{ terms, variants: [variant] }]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  return entries;
}

function sameTerms(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, index) => term === b[index]);
}
