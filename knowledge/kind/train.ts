import { hashOf } from '../learning/hash';
import { learn } from '../learning/logistic';
import { countsOf, rowsOf } from '../learning/rows';
import { featuresOf } from './features';

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
const TRAINING = { rounds: 12, step: 0.3, soft: 1e-6, least: 0, seed: 20261124 };

/** Learns from wordings to tell the kind of a message. The same wordings always give the same weights. */
export function train(wordings: readonly Wording[]): Weights {
  const kinds = [...new Set(wordings.map(({ kind }) => kind))].sort();
  const messages = wordings.map(({ kind, text }) => ({
    kind: kinds.indexOf(kind),
    hashes: [...new Set(featuresOf(text).flatMap(({ features }) => features.map(hashOf)))],
  }));
  const counts = countsOf(messages.map(({ hashes }) => hashes));
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
  const features = Int32Array.from(kept).sort();
  const rowOf = rowsOf(features);
  const samples = messages.map(({ kind, hashes }) => {
    const rows = [...hashes.flatMap((hash) => rowOf.get(hash) ?? []), features.length];
    return { rows, values: rows.map(() => 1 / Math.sqrt(rows.length)), right: kind };
  });
  const weights = learn(samples, { ...TRAINING, features: features.length + 1, classes: kinds.length });
  return { kinds, features, weights: Float32Array.from(weights) };
}
