import { type Store, StoreConflict, type StoreItem, type StoreItems } from '../../bot/storage/store';

/** A store in memory that honours eTags as the real ones do, for tests whose time is moved. */
export class MemoryStore implements Store {
  readonly #items = new Map<string, StoreItem>();
  #writes = 0;

  async read(keys: string[]): Promise<StoreItems> {
    const items: StoreItems = {};
    for (const key of keys) {
      const item = this.#items.get(key);
      if (item) items[key] = { ...item };
    }
    return items;
  }

  async write(changes: StoreItems): Promise<void> {
    for (const [key, { eTag, ...fields }] of Object.entries(changes)) {
      if (eTag !== '*' && eTag !== this.#items.get(key)?.eTag) throw new StoreConflict(key);
      this.#writes += 1;
      this.#items.set(key, { ...fields, eTag: String(this.#writes) });
    }
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.#items.delete(key);
  }

  async keys(prefix: string): Promise<string[]> {
    return [...this.#items.keys()].filter((key) => key.startsWith(prefix));
  }

  async deleteOlder(): Promise<number> {
    return 0;
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }
}
