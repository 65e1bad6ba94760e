/** One stored object: its own fields, and the eTag it was read with. */
export interface StoreItem {
  eTag?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of botbuilder's StoreItem, so that its stores fit here
  [field: string]: any;
}

export interface StoreItems {
  [key: string]: StoreItem;
}

/**
 * Keeps small JSON objects by key. The shape is botbuilder's `Storage`, so that its stores can stand behind it; the
 * promise about eTags is stricter:
 * - an item written with an eTag is written only if what is stored still has that eTag;
 * - an item written without one is written only if nothing is stored under its key;
 * - `'*'` writes whatever is there.
 */
export interface Store {
  /** Items that exist, each with its eTag. */
  read(keys: string[]): Promise<StoreItems>;
  /**
   * Writes all of `changes` or none.
   * @throws StoreConflict when someone else has written since
   */
  write(changes: StoreItems): Promise<void>;
  delete(keys: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Someone else wrote first: read again, and decide again. */
export class StoreConflict extends Error {
  constructor(readonly key: string) {
    super('The stored item has changed since it was read.');
    this.name = 'StoreConflict';
  }
}
