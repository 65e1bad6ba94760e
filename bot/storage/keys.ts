import { createHash } from 'node:crypto';

/** A key that any store takes, of bounded length, in which no id of a person or a chat can be read. */
export function storeKey(kind: 'settings' | 'welcomed', ...ids: string[]): string {
  return `${kind}/${createHash('sha256').update(JSON.stringify(ids)).digest('hex')}`;
}
