import { sharesOf } from '../learning/shares';
import type { ConceptId } from '../lexicon/types';
import { Scaled } from './scaled';
import type { SituationWeights } from './train';

type Learnt = Omit<SituationWeights, 'weights'> & { weights: Float32Array | Int8Array };

/** A concept that may be meant. */
export interface Guess {
  concept: ConceptId;
  /** 0–1; all concepts together 1. */
  share: number;
}

/** Tells which concept a message may mean that does not name it, with weights learnt from situations (`train.ts`). */
export class SituationModel {
  readonly #weights: Learnt;
  readonly #scaled: Scaled;
  readonly #scale: number;

  /** @param scale what a weight of 1 stands for */
  constructor(weights: Learnt, scale = 1) {
    this.#weights = weights;
    this.#scale = scale;
    this.#scaled = new Scaled(weights.features, weights.rarity);
  }

  /** Whether any situation had the feature. */
  knows(feature: string): boolean {
    return this.#scaled.knows(feature);
  }

  /**
   * The likeliest concepts, best first.
   * @param features each with how much it says
   * @param most how many
   */
  guess(features: ReadonlyMap<string, number>, most: number): Guess[] {
    const { concepts, starts, of, weights } = this.#weights;
    const { rows, values } = this.#scaled.of(features);
    const sums = new Float64Array(concepts.length);
    rows.forEach((row, nth) => {
      const value = (values[nth] ?? 0) * this.#scale;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const concept = of[at] ?? 0;
        sums[concept] = (sums[concept] ?? 0) + (weights[at] ?? 0) * value;
      }
    });
    const best: Guess[] = [];
    sharesOf(sums).forEach((share, at) => {
      if (best.length === most && share <= (best[most - 1]?.share ?? 0)) return;
      best.push({ concept: concepts[at] ?? '', share });
      best.sort((a, b) => b.share - a.share);
      best.length = Math.min(best.length, most);
    });
    return best;
  }
}
