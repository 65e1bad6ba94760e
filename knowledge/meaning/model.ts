import { sharesOf } from '../learning/shares';
import { Scaled } from './scaled';
import type { MeaningWeights } from './train';

type Learnt = Omit<MeaningWeights, 'weights'> & { weights: Float32Array | Int8Array };

/** What may be meant. */
export interface Guess {
  meaning: string;
  /** 0–1; all meanings together 1. */
  share: number;
}

/** Tells what a text may mean that does not name it, with weights learnt from texts that people have told (`train.ts`). */
export class MeaningModel {
  readonly #weights: Learnt;
  readonly #scaled: Scaled;
  readonly #scale: number;

  /** @param scale what a weight of 1 stands for */
  constructor(weights: Learnt, scale = 1) {
    this.#weights = weights;
    this.#scale = scale;
    this.#scaled = new Scaled(weights.features, weights.rarity);
  }

  /** Whether any text that it was learnt from had the feature. */
  knows(feature: string): boolean {
    return this.#scaled.knows(feature);
  }

  /**
   * The likeliest meanings, best first.
   * @param features each with how much it says
   * @param most how many
   */
  guess(features: ReadonlyMap<string, number>, most: number): Guess[] {
    const { meanings, starts, of, weights } = this.#weights;
    const { rows, values } = this.#scaled.of(features);
    const sums = new Float64Array(meanings.length);
    rows.forEach((row, nth) => {
      const value = (values[nth] ?? 0) * this.#scale;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const meaning = of[at] ?? 0;
        sums[meaning] = (sums[meaning] ?? 0) + (weights[at] ?? 0) * value;
      }
    });
    const best: Guess[] = [];
    sharesOf(sums).forEach((share, at) => {
      if (best.length === most && share <= (best[most - 1]?.share ?? 0)) return;
      // Nearly every share is less than the last: to move the few that are not is quicker than to sort.
      let place = best.length;
      while (place > 0 && (best[place - 1]?.share ?? 0) < share) place -= 1;
      best.splice(place, 0, { meaning: meanings[at] ?? '', share });
      if (best.length > most) best.pop();
    });
    return best;
  }
}
