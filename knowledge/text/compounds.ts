/** What a word may be taken apart into. Terms are Danish search terms (stemmed, letters folded). */
export interface KnownWords {
  /** Words of the standards and the lexicon. */
  knows(term: string): boolean;
}

/** A Danish compound is right-headed: "budget|lægning" is a kind of lægning; `modifier` says which kind. */
export interface Split {
  modifier: string;
  head: string;
}

/** Endings that look like words but are suffixes, and openings that are prefixes: never parts of a compound. */
const NOT_HEADS = new Set([
  'ring',
  'ling',
  'ning',
  'else',
  'hold',
  'laeg',
  'loes',
  'skab',
  'dom',
  'hed',
  'som',
  'fuld',
  'vis',
  'bar',
]);
const NOT_MODIFIERS = new Set([
  'fore',
  'efter',
  'over',
  'under',
  'inde',
  'mell',
  'imod',
  'frem',
  'ud',
  'ind',
  'med',
  'mod',
  'til',
  'fra',
  'uden',
  'samm',
]);
const LINKS = ['', 's', 'e', 'er'];
const SHORTEST = 3;
const SHORTEST_PAIR = 8;

/**
 * Takes a compound apart into two known words, the longest head first; null when it is not a compound of known
 * words. Linking s, e and er are dropped from the modifier.
 * @param word the Danish term of the whole word
 */
export function splitCompound(word: string, known: KnownWords): Split | null {
  if (word.length < SHORTEST_PAIR - 1 || /\d/.test(word)) return null;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const head = word.slice(at);
    if (NOT_HEADS.has(head) || !known.knows(head)) continue;
    const modifier = knownModifier(word.slice(0, at), known);
    if (modifier !== null && modifier.length + head.length >= SHORTEST_PAIR - 1) return { modifier, head };
  }
  return null;
}

function knownModifier(part: string, known: KnownWords): string | null {
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const bare = link === '' ? part : part.slice(0, -link.length);
    if (bare.length < SHORTEST || NOT_MODIFIERS.has(bare)) continue;
    if (known.knows(bare)) return bare;
  }
  return null;
}
