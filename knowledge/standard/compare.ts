import { joinWords, type Word } from './words';

/** A stretch where two texts differ: `missing` stands only in the source, `added` only in the standard. */
export interface Difference {
  missing: Word[];
  added: Word[];
  /** Line of the standard, and of the source, where the stretch begins. */
  line: number;
  sourceLine: number;
}

/** Beyond this many single-word edits two texts are told to differ as a whole; keeps the comparison quick. */
const MAX_EDITS = 1500;

/**
 * Compares a standard with its source word by word, in order (a moved sentence is found as one that is missing
 * and one that is added). Returns no differences exactly when the texts are the same.
 */
export function compareWords(standard: readonly Word[], source: readonly Word[]): Difference[] {
  let start = 0;
  while (start < standard.length && start < source.length && standard[start]?.text === source[start]?.text)
    start++;
  let end = 0;
  const shorter = Math.min(standard.length, source.length) - start;
  while (end < shorter && standard.at(-1 - end)?.text === source.at(-1 - end)?.text) end++;
  const left = standard.slice(start, standard.length - end);
  const right = source.slice(start, source.length - end);
  if (left.length === 0 && right.length === 0) return [];
  const differences: Difference[] = [];
  let current: Difference | undefined;
  let a = 0;
  let b = 0;
  for (const step of shortestEdits(left, right)) {
    if (step === 'same') current = undefined;
    else {
      if (current === undefined) {
        current = {
          missing: [],
          added: [],
          line: lineAt(standard, start + a),
          sourceLine: lineAt(source, start + b),
        };
        differences.push(current);
      }
      const word = step === 'added' ? left[a] : right[b];
      if (word !== undefined) current[step].push(word);
    }
    if (step !== 'missing') a++;
    if (step !== 'added') b++;
  }
  return differences;
}

/** A stretch for a message: at most twelve words. */
export function excerpt(words: readonly Word[]): string {
  return words.length > 12 ? `${joinWords(words.slice(0, 12))} …` : joinWords(words);
}

type Step = 'same' | 'added' | 'missing';

function lineAt(words: readonly Word[], index: number): number {
  return (words[index] ?? words.at(-1))?.line ?? 1;
}

/** Myers' greedy algorithm: the fewest added and missing words that turn one text into the other. */
function shortestEdits(left: readonly Word[], right: readonly Word[]): Step[] {
  const frontiers: Map<number, number>[] = [];
  let frontier = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(left.length + right.length, MAX_EDITS); edits++) {
    frontiers.push(new Map(frontier));
    const next = new Map(frontier);
    for (let k = -edits; k <= edits; k += 2) {
      let x = isDown(k, edits, frontier) ? (frontier.get(k + 1) ?? 0) : (frontier.get(k - 1) ?? 0) + 1;
      while (x < left.length && x - k < right.length && left[x]?.text === right[x - k]?.text) x++;
      next.set(k, x);
      if (x >= left.length && x - k >= right.length) return walkBack(frontiers, left.length, right.length);
    }
    frontier = next;
  }
  return [...left.map((): Step => 'added'), ...right.map((): Step => 'missing')];
}

function isDown(k: number, edits: number, frontier: ReadonlyMap<number, number>): boolean {
  return k === -edits || (k !== edits && (frontier.get(k - 1) ?? -1) < (frontier.get(k + 1) ?? -1));
}

function walkBack(
  frontiers: readonly ReadonlyMap<number, number>[],
  leftLength: number,
  rightLength: number,
): Step[] {
  const steps: Step[] = [];
  let x = leftLength;
  let y = rightLength;
  for (let edits = frontiers.length - 1; edits >= 0; edits--) {
    const frontier = frontiers[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = isDown(k, edits, frontier);
    const fromX = frontier.get(down ? k + 1 : k - 1) ?? 0;
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      steps.push('same');
      x--;
      y--;
    }
    if (edits === 0) break;
    steps.push(down ? 'missing' : 'added');
    x = fromX;
    y = fromY;
  }
  return steps.reverse();
}
