import { asBytes, base64, bytesOf } from '../learning/bytes';
import { MeaningModel } from './model';
import type { MeaningWeights } from './train';

/** What has been learnt, as it is kept in a file (`situation-model.json`, `matter-model.json`). */
export interface CompiledMeanings {
  /** sha256 of what it was learnt from. */
  hash: string;
  meanings: readonly string[];
  /** What a weight of 1 stands for. */
  scale: number;
  /** Base64 of numbers, little endian: 32-bit hashes, … */
  features: string;
  /** … a 32-bit float for each, … */
  rarity: string;
  /** … 32 bits for each, and one more; … */
  starts: string;
  /** … 16 bits for each weight, … */
  of: string;
  /** … and one byte for each weight, from -127 to 127. */
  weights: string;
}

export function compileMeanings(learnt: MeaningWeights, hash: string): CompiledMeanings {
  const { meanings, features, rarity, starts, of, weights } = learnt;
  const { scale, bytes } = asBytes(weights);
  return {
    hash,
    meanings,
    scale,
    features: base64(features),
    rarity: base64(rarity),
    starts: base64(starts),
    of: base64(of),
    weights: base64(bytes),
  };
}

export function loadMeanings(compiled: CompiledMeanings): MeaningModel {
  const { meanings, scale } = compiled;
  const features = new Int32Array(bytesOf(compiled.features));
  const rarity = new Float32Array(bytesOf(compiled.rarity));
  const starts = new Int32Array(bytesOf(compiled.starts));
  const of = new Uint16Array(bytesOf(compiled.of));
  const weights = new Int8Array(bytesOf(compiled.weights));
  return new MeaningModel({ meanings, features, rarity, starts, of, weights }, scale);
}
