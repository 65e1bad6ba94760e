import { asBytes, base64, bytesOf } from '../learning/bytes';
import { SituationModel } from './model';
import type { SituationWeights } from './train';

/** `situation-model.json`, written by `npm run situations`: what has been learnt from the situations. */
export interface CompiledSituations {
  /** sha256 of the situations it was learnt from. */
  hash: string;
  concepts: readonly string[];
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

export function compileSituations(learnt: SituationWeights, hash: string): CompiledSituations {
  const { concepts, features, rarity, starts, of, weights } = learnt;
  const { scale, bytes } = asBytes(weights);
  return {
    hash,
    concepts,
    scale,
    features: base64(features),
    rarity: base64(rarity),
    starts: base64(starts),
    of: base64(of),
    weights: base64(bytes),
  };
}

export function loadSituations(compiled: CompiledSituations): SituationModel {
  const { concepts, scale } = compiled;
  const features = new Int32Array(bytesOf(compiled.features));
  const rarity = new Float32Array(bytesOf(compiled.rarity));
  const starts = new Int32Array(bytesOf(compiled.starts));
  const of = new Uint16Array(bytesOf(compiled.of));
  const weights = new Int8Array(bytesOf(compiled.weights));
  return new SituationModel({ concepts, features, rarity, starts, of, weights }, scale);
}
