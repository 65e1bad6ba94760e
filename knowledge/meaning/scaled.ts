import { hashOf } from '../learning/hash';
import { rowsOf } from '../learning/rows';

/** A message's features as numbers whose squares together are `LENGTH²`: long messages say no more than short ones. */
const LENGTH = 4;

/** Turns features into rows of the weights, each with how much it says there. */
export class Scaled {
  readonly #rowOf: ReadonlyMap<number, number>;
  readonly #rarity: Float32Array;

  /**
   * @param features hashes
   * @param rarity how telling each is
   */
  constructor(features: Int32Array, rarity: Float32Array) {
    this.#rowOf = rowsOf(features);
    this.#rarity = rarity;
  }

  knows(feature: string): boolean {
    return this.#rowOf.has(hashOf(feature));
  }

  /** @param features each with how much it says; unknown ones are left out */
  of(features: ReadonlyMap<string, number>): { rows: number[]; values: number[] } {
    const rows: number[] = [];
    const plain: number[] = [];
    let squares = 0;
    for (const [feature, much] of features) {
      const row = this.#rowOf.get(hashOf(feature));
      if (row === undefined) continue;
      rows.push(row);
      const value = much * (this.#rarity[row] ?? 0);
      plain.push(value);
      squares += value * value;
    }
    const scale = squares === 0 ? 0 : LENGTH / Math.sqrt(squares);
    return { rows, values: plain.map((value) => scale * value) };
  }
}
