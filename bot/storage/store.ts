/** One stored object: its own fields, and the eTag it was read with. */
export interface StoreItem {
  eTag?: string;
  [field: string]: unknown;
}

export interface StoreItems {
  [key: string]: StoreItem;
}

/**
 * Keeps small JSON objects by key, for one process or for several. The eTags are honoured:
 * - an item written with an eTag is written only if what is stored still has that eTag;
 * - an item written without one is written only if nothing is stored under its key;
 * - `'*'` writes whatever is there.
 */
export interface Store {
  /** Items that exist, each with its eTag. */
  read(keys: string[]): Promise<StoreItems>;
  /**
   * Writes `changes`. Each item is written or not by itself: what must hold together is kept in one item.
   * @throws StoreConflict when someone else has written since
   */
  write(changes: StoreItems): Promise<void>;
  delete(keys: string[]): Promise<void>;
  /** Keys that begin with `prefix`, in no promised order. */
  keys(prefix: string): Promise<string[]>;
  /**
   * Deletes what was last written before `time` (milliseconds since 1970) under `prefix`. What is written meanwhile
   * stays.
   * @returns how many items were deleted
   */
  deleteOlder(prefix: string, time: number): Promise<number>;
  close(): Promise<void>;
}

/** Someone else wrote first: read again, and decide again. */
export class StoreConflict extends Error {
  constructor(readonly key: string) {
    super('The stored item has changed since it was read.');
    this.name = 'StoreConflict';
  }
}
