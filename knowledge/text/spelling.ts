/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours), or `limit + 1` as soon as it is
 * certain to be above `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** How many slips are forgiven in a word of this length: none under 4 letters, one, and two from 8. */
export function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Words that a misspelt word can be mended to, arranged so that looking one up does not walk them all. */
export class SpellingIndex {
  readonly #byLength = new Map<number, string[]>();
  readonly #uses: ReadonlyMap<string, number>;

  /** @param uses how often each known word (lower case, letters folded) stands in the standards; labels count as 1 */
  constructor(uses: ReadonlyMap<string, number>) {
    this.#uses = uses;
    for (const word of uses.keys()) {
      const list = this.#byLength.get(word.length);
      if (list) list.push(word);
      else this.#byLength.set(word.length, [word]);
    }
  }

  /**
   * The nearest known word, or null when none is near enough or two are equally near and equally used: a guess
   * that could go two ways is not made.
   */
  nearest(word: string): string | null {
    const limit = forgiven(word.length);
    let best: { word: string; distance: number; uses: number } | null = null;
    let tied = false;
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        // People rarely miss the first letter, and a word with another first letter is usually another word.
        if (candidate[0] !== word[0] && candidate[1] !== word[0]) continue;
        const d = distance(word, candidate, Math.min(limit, best?.distance ?? limit));
        if (d > limit || (best !== null && d > best.distance)) continue;
        const uses = this.#uses.get(candidate) ?? 0;
        if (best === null || d < best.distance || uses > best.uses) {
          best = { word: candidate, distance: d, uses };
          tied = false;
        } else if (uses === best.uses) tied = true;
      }
    }
    return best === null || tied ? null : best.word;
  }
}
