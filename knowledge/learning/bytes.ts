const MOST = 127;

/** Numbers as base64, little endian. */
export function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** What `base64` wrote, in a buffer of its own, so that numbers of any width may be read from its start. */
export function bytesOf(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer;
}

/**
 * Weights as bytes: a two-hundredth of the largest is nothing.
 * @returns `scale` is what a weight of 1 stands for
 */
export function asBytes(weights: Float32Array): { scale: number; bytes: Int8Array } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST;
  return { scale, bytes: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}
