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

const MOST = 127;

/** Weights as bytes: a two-hundredth of the largest is nothing. */
export function compileKinds({ kinds, features, weights }: Weights, hash: string): CompiledKinds {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / MOST;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { hash, kinds, scale, features: base64(features), weights: base64(bytes) };
}

export function loadKinds({ kinds, scale, features, weights }: CompiledKinds): KindModel {
  const hashes = Buffer.from(features, 'base64');
  const bytes = Buffer.from(weights, 'base64');
  const read = Int32Array.from({ length: hashes.length / 4 }, (_, at) => hashes.readInt32LE(at * 4));
  return new KindModel({ kinds, features: read, weights: new Int8Array(bytes) }, scale);
}

function base64(numbers: Int32Array | Int8Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}
