import { createHash } from 'node:crypto';

/**
 * Every kind of thing that is kept about a person, under the person's id alone. What is kept about people is added
 * here, and is then shown to them and deleted with the rest.
 */
export const PERSONAL_KINDS = ['settings'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/**
 * Every kind of thing that is kept under such a key. A `claim` says which replica answers what was delivered, and
 * `replica` what that replica has in hand: see claims.ts.
 */
export type StoreKind = PersonalKind | 'conversation' | 'welcomed' | 'claim' | 'replica';

/** A key that any store takes, of bounded length, in which no id of a person or a chat can be read. */
export function storeKey(kind: StoreKind, ...ids: string[]): string {
  return `${kind}/${hashOf(ids)}`;
}

/** Of bounded length, and nothing in it can be read. */
export function hashOf(ids: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(ids)).digest('hex');
}
