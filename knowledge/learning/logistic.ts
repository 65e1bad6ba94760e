import { Random } from '../random/random';
import { sharesOf, sumsOf } from './shares';

/** Something seen, and the class it belongs to. */
export interface Sample {
  /** The features it has, as rows of the weights. */
  rows: readonly number[];
  /** How much of each it has, in the order of `rows`. */
  values: readonly number[];
  /** Index of its class. */
  right: number;
}

export interface Training {
  features: number;
  classes: number;
  rounds: number;
  step: number;
  /** Added to the squares of what a weight has been moved by: near 0, the first step is a whole one however small the error. */
  soft: number;
  /** An error smaller than this teaches nothing: where classes are many, nearly all of them are nearly right. */
  least: number;
  /** The same order of samples in every training, so that the same samples give the same weights. */
  seed: number;
}

/**
 * Logistic regression by stochastic gradient descent with steps that shrink for
 * features often seen (Adagrad). The same samples always give the same weights.
 * @returns `features` rows of `classes`
 */
export function learn(samples: readonly Sample[], training: Training): Float64Array {
  const { features, classes, rounds, seed } = training;
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(weights.length).fill(training.soft);
  const random = new Random(seed);
  let order = samples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    order = random.shuffled(order);
    for (const at of order) {
      const sample = samples[at];
      if (sample) learnOne(sample, weights, squares, training);
    }
  }
  return weights;
}

function learnOne(sample: Sample, weights: Float64Array, squares: Float64Array, training: Training): void {
  const { rows, values, right } = sample;
  const { classes, least, step } = training;
  const error = sharesOf(sumsOf(sample, weights, classes));
  error[right] = (error[right] ?? 0) - 1;
  const wrong: number[] = [];
  error.forEach((each, at) => {
    if (Math.abs(each) >= least) wrong.push(at);
  });
  rows.forEach((row, nth) => {
    const value = values[nth] ?? 0;
    for (const one of wrong) {
      const at = row * classes + one;
      const slope = (error[one] ?? 0) * value;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(square);
    }
  });
}
