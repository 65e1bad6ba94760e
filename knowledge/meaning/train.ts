import { hashOf } from '../learning/hash';
import { learn } from '../learning/logistic';
import { countsOf } from '../learning/rows';
import type { Told } from '../learning/told';
import type { Lexicon } from '../lexicon/types';
import type { LabelFinder } from '../search/labels';
import { featuresOfText, isPair } from './features';
import { Scaled } from './scaled';

/** What has been learnt: for each feature the weights of the meanings it speaks for or against. */
export interface MeaningWeights {
  meanings: readonly string[];
  /** Hashes of the features, in ascending order. */
  features: Int32Array;
  /** How telling each feature is: what is rare tells more. */
  rarity: Float32Array;
  /** `features.length + 1` places in the two below: where each feature's weights begin and end. */
  starts: Int32Array;
  /** Indexes of meanings. */
  of: Uint16Array;
  weights: Float32Array;
}

/** A pair of neighbours that stands in one text only will hardly be met again. */
const FEWEST_PAIRS = 2;
/** A weight smaller than this is not kept. */
const LEAST_WEIGHT = 0.4;
const TRAINING = { rounds: 5, step: 0.5, soft: 1, least: 0.0001, seed: 20261129 };

/** Learns from texts to tell what is meant. The same texts and lexicon always give the same weights. */
export function trainMeanings(told: readonly Told[], lexicon: Lexicon, labels: LabelFinder): MeaningWeights {
  const meanings = [...new Set(told.map(({ of }) => of))].sort();
  const indexOf = new Map(meanings.map((meaning, at) => [meaning, at]));
  const messages = told.map(({ of, language, text }) => ({
    right: indexOf.get(of) ?? 0,
    features: featuresOfText(text, language, lexicon, labels),
  }));
  const counts = countsOf<string>(messages.map(({ features }) => features.keys()));
  const kept = [...counts].filter(([name, count]) => !isPair(name) || count >= FEWEST_PAIRS);
  const features = Int32Array.from(kept, ([name]) => hashOf(name)).sort();
  const found = new Map(kept.map(([name, count]) => [hashOf(name), count]));
  const rarity = Float32Array.from(features, (hash) => Math.log(told.length / (found.get(hash) ?? 1)));
  const scaled = new Scaled(features, rarity);
  const samples = messages.map(({ right, features }) => ({ ...scaled.of(features), right }));
  const weights = learn(samples, { ...TRAINING, features: features.length, classes: meanings.length });
  return { meanings, features, rarity, ...sparse(weights, meanings.length) };
}

function sparse(weights: Float64Array, width: number): Pick<MeaningWeights, 'starts' | 'of' | 'weights'> {
  const starts = [0];
  const of: number[] = [];
  const kept: number[] = [];
  for (let from = 0; from < weights.length; from += width) {
    for (let meaning = 0; meaning < width; meaning++) {
      const weight = weights[from + meaning] ?? 0;
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      of.push(meaning);
      kept.push(weight);
    }
    starts.push(of.length);
  }
  return { starts: Int32Array.from(starts), of: Uint16Array.from(of), weights: Float32Array.from(kept) };
}
