import { hashOf } from '../learning/hash';
import { rowsOf } from '../learning/rows';
import { sharesOf, sumsOf } from '../learning/shares';
import { featuresOf } from './features';
import type { Weights } from './train';

/** What kind of answer a message wants, as far as its wording tells. */
export interface KindGuess {
  /** The likeliest kind of fact. */
  fact: string;
  /** 0–1: that it asks for a fact at all, rather than whether something is given. */
  certainty: number;
  /** How much each word speaks for that kind and against asking what is given, for words that do. */
  words: ReadonlyMap<string, number>;
}

/** The kind of a message that asks whether something is given: no fact. */
export const COVERAGE = 'coverage';

const NONE: ReadonlySet<string> = new Set();
/** In logits: how much a known phrase speaks for a kind. */
const PHRASE = 2.5;

/** Tells from its wording what kind of answer a message wants, with weights learnt from wordings (`train.ts`). */
export class KindModel {
  readonly #kinds: readonly string[];
  readonly #weights: Float32Array | Int8Array;
  readonly #scale: number;
  readonly #rowOf: ReadonlyMap<number, number>;
  readonly #coverage: number;

  /** @param scale what a weight of 1 stands for */
  constructor(
    { kinds, features, weights }: Omit<Weights, 'weights'> & { weights: Float32Array | Int8Array },
    scale = 1,
  ) {
    this.#kinds = kinds;
    this.#weights = weights;
    this.#scale = scale;
    this.#rowOf = rowsOf(features);
    this.#coverage = kinds.indexOf(COVERAGE);
  }

  /**
   * Weighs a message; one without any known word gets what is likely without knowing it.
   * @param phrased kinds for which a phrase of the field stands in it: that speaks for them as well
   */
  guess(message: string, phrased: ReadonlySet<string> = NONE): KindGuess {
    const width = this.#kinds.length;
    const seen = new Set<number>();
    const words: { word: string; rows: number[] }[] = [];
    for (const { word, features } of featuresOf(message)) {
      const rows = features.flatMap((feature) => this.#rowOf.get(hashOf(feature)) ?? []);
      words.push({ word, rows });
      for (const row of rows) seen.add(row);
    }
    seen.add(this.#rowOf.size);
    const scale = this.#scale / Math.sqrt(seen.size);
    const rows = [...seen];
    const sums = sumsOf({ rows, values: rows.map(() => scale) }, this.#weights, width);
    this.#kinds.forEach((kind, at) => {
      if (phrased.has(kind)) sums[at] = (sums[at] ?? 0) + PHRASE;
    });
    const shares = sharesOf(sums);
    const coverage = shares[this.#coverage] ?? 0;
    shares[this.#coverage] = -1;
    const best = shares.indexOf(Math.max(...shares));
    const speaks = (rows: readonly number[]) =>
      rows.reduce((sum, row) => sum + this.#speaksFor(row, best), 0) * scale;
    return {
      fact: this.#kinds[best] ?? COVERAGE,
      certainty: 1 - coverage,
      words: new Map(
        words.map(({ word, rows }) => [word, speaks(rows)] as const).filter(([, sum]) => sum > 0),
      ),
    };
  }

  #speaksFor(row: number, kind: number): number {
    const at = row * this.#kinds.length;
    return (this.#weights[at + kind] ?? 0) - (this.#weights[at + this.#coverage] ?? 0);
  }
}
