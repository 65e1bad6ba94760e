import { hashOf } from '../learning/hash';
import { learn } from '../learning/logistic';
import { countsOf } from '../learning/rows';
import type { ConceptId, Lexicon } from '../lexicon/types';
import type { LabelFinder } from '../search/labels';
import { tokenise } from '../text/tokens';
import { isPair, situationFeatures } from './features';
import { Scaled } from './scaled';
import type { Situation } from './told';

/** What has been learnt: for each feature the weights of the concepts it speaks for or against. */
export interface SituationWeights {
  concepts: readonly ConceptId[];
  /** Hashes of the features, in ascending order. */
  features: Int32Array;
  /** How telling each feature is: what is rare tells more. */
  rarity: Float32Array;
  /** `features.length + 1` places in the two below: where each feature's weights begin and end. */
  starts: Int32Array;
  /** Indexes of concepts. */
  of: Uint16Array;
  weights: Float32Array;
}

/** A pair of neighbours that stands in one situation only will hardly be met again. */
const FEWEST_PAIRS = 2;
/** A weight smaller than this is not kept. */
const LEAST_WEIGHT = 0.4;
const TRAINING = { rounds: 5, step: 0.5, soft: 1, least: 0.0001, seed: 20261129 };

/** Learns from situations to tell which concept is meant. The same situations and lexicon always give the same weights. */
export function trainSituations(
  told: readonly Situation[],
  lexicon: Lexicon,
  labels: LabelFinder,
): SituationWeights {
  const concepts = [...new Set(told.map(({ concept }) => concept))].sort();
  const indexOf = new Map(concepts.map((concept, at) => [concept, at]));
  const messages = told.map(({ concept, language, text }) => {
    const tokens = tokenise(text);
    const features = situationFeatures(tokens, labels.find(tokens, language), language, lexicon);
    return { right: indexOf.get(concept) ?? 0, features };
  });
  const counts = countsOf<string>(messages.map(({ features }) => features.keys()));
  const kept = [...counts].filter(([name, count]) => !isPair(name) || count >= FEWEST_PAIRS);
  const features = Int32Array.from(kept, ([name]) => hashOf(name)).sort();
  const found = new Map(kept.map(([name, count]) => [hashOf(name), count]));
  const rarity = Float32Array.from(features, (hash) => Math.log(told.length / (found.get(hash) ?? 1)));
  const scaled = new Scaled(features, rarity);
  const samples = messages.map(({ right, features }) => ({ ...scaled.of(features), right }));
  const weights = learn(samples, { ...TRAINING, features: features.length, classes: concepts.length });
  return { concepts, features, rarity, ...sparse(weights, concepts.length) };
}

function sparse(weights: Float64Array, width: number): Pick<SituationWeights, 'starts' | 'of' | 'weights'> {
  const starts = [0];
  const of: number[] = [];
  const kept: number[] = [];
  for (let from = 0; from < weights.length; from += width) {
    for (let concept = 0; concept < width; concept++) {
      const weight = weights[from + concept] ?? 0;
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      of.push(concept);
      kept.push(weight);
    }
    starts.push(of.length);
  }
  return { starts: Int32Array.from(starts), of: Uint16Array.from(of), weights: Float32Array.from(kept) };
}
