import { asBytes, base64, bytesOf } from '../learning/bytes';
import { KindModel } from './model';
import type { Weights } from './train';

/** `kind-model.json`, written by `npm run kinds`: what has been learnt from the wordings. */
export interface CompiledKinds {
  /** sha256 of the wordings it was learnt from. */
  hash: string;
  kinds: readonly string[];
  /** What a weight of 1 stands for. */
  scale: number;
  /** Base64 of 32-bit hashes, little endian. */
  features: string;
  /** Base64 of one byte for each weight, from -127 to 127. */
  weights: string;
}

export function compileKinds({ kinds, features, weights }: Weights, hash: string): CompiledKinds {
  const { scale, bytes } = asBytes(weights);
  return { hash, kinds, scale, features: base64(features), weights: base64(bytes) };
}

export function loadKinds({ kinds, scale, features, weights }: CompiledKinds): KindModel {
  const learnt = {
    kinds,
    features: new Int32Array(bytesOf(features)),
    weights: new Int8Array(bytesOf(weights)),
  };
  return new KindModel(learnt, scale);
}
