import { Random } from '../random/random';
import { featuresOf, hashOf } from './features';
import { sharesOf, sumsOf } from './shares';

/** One message with the kind of answer it wants. */
export interface Wording {
  kind: string;
  text: string;
}

/** What has been learnt: for each feature one weight for each kind, side by side. */
export interface Weights {
  kinds: readonly string[];
  /** Hashes of the features, in ascending order. */
  features: Int32Array;
  /** `features.length + 1` rows of `kinds.length`; the last row holds for every message. */
  weights: Float32Array;
}

/** A feature that fewer messages have is chance. */
const FEWEST = 3;
const ROUNDS = 12;
const STEP = 0.3;
const SHRINK = 1e-6;
/** The same order of messages in every training, so that the same wordings give the same weights. */
const SEED = 20261124;

/**
 * Learns from wordings to tell the kind of a message: logistic regression over its features, by stochastic gradient
 * descent with steps that shrink for features often seen (Adagrad). The same wordings always give the same weights.
 */
export function train(wordings: readonly Wording[]): Weights {
  const kinds = [...new Set(wordings.map(({ kind }) => kind))].sort();
  const messages = wordings.map(({ kind, text }) => ({
    kind: kinds.indexOf(kind),
    hashes: [...new Set(featuresOf(text).flatMap(({ features }) => features.map(hashOf)))],
  }));
  const features = frequent(messages.map(({ hashes }) => hashes));
  const rowOf = new Map([...features].map((hash, row) => [hash, row]));
  const width = kinds.length;
  const weights = new Float64Array((features.length + 1) * width);
  const squares = new Float64Array(weights.length).fill(SHRINK);
  const rows = messages.map(({ hashes }) => [
    ...hashes.flatMap((hash) => rowOf.get(hash) ?? []),
    features.length,
  ]);
  const random = new Random(SEED);
  let order = messages.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    order = random.shuffled(order);
    for (const at of order) {
      const own = rows[at] ?? [];
      const scale = 1 / Math.sqrt(own.length);
      const error = sharesOf(sumsOf(own, weights, width, scale));
      const right = messages[at]?.kind ?? 0;
      error[right] = (error[right] ?? 0) - 1;
      for (const row of own) learn(weights, squares, row * width, error, scale);
    }
  }
  return { kinds, features, weights: Float32Array.from(weights) };
}

function learn(
  weights: Float64Array,
  squares: Float64Array,
  from: number,
  error: Float64Array,
  scale: number,
): void {
  for (let kind = 0; kind < error.length; kind++) {
    const at = from + kind;
    const slope = (error[kind] ?? 0) * scale;
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
  }
}

function frequent(messages: readonly (readonly number[])[]): Int32Array {
  const counts = new Map<number, number>();
  for (const hashes of messages) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
  return Int32Array.from(kept).sort();
}
