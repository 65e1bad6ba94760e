import { distance } from './spelling';

/** Words that a sentence is read by, of both languages; in a Danish tool the Danish ones first, and what is written most before. */
const READ_BY: readonly string[] = (
  'kan for med må skal vil får har ham hende han hun uden til når mens hvad hvem hvor hvornår hvordan hvilke hvilken ikke efter hos ' +
  'can may must the for with without him her while when where what who how'
).split(' ');
const SMALL: ReadonlySet<string> = new Set(READ_BY);

/** Whether a sentence is read by the word. @param word in lower case */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}

/** Two letters may be anything. */
const SHORTEST = 3;
const LONGEST = Math.max(...READ_BY.map(({ length }) => length)) + 1;

/** Written with its letters in another order. */
function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/**
 * The small word that one slip of the finger made of it ("skl", "hma", "wjere"); null where it is none. A swap is likelier than
 * another letter, and of several the one that is written most is meant.
 * @param word in lower case, that no list of words has
 */
export function smallWordMeant(word: string): string | null {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const near = READ_BY.filter((one) => distance(word, one, 1) <= 1);
  const swapped = near.filter((one) => isSwapped(one, word));
  return swapped[0] ?? near[0] ?? null;
}
