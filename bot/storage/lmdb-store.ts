import { randomUUID } from 'node:crypto';
import { open, type RootDatabase } from 'lmdb';
import { prepareFolder, tryRoom } from './folder';
import { type Store, StoreConflict, type StoreItem, type StoreItems } from './store';

interface Stored {
  eTag: string;
  /** Milliseconds since 1970. */
  written: number;
  fields: Record<string, unknown>;
}

/**
 * The embedded store: a folder on disk. Several processes may share it; a write is compared and done in one
 * transaction. It is opened when first used, and again after a failure, so that a disk that comes back is found.
 */
export class LmdbStore implements Store {
  #database: RootDatabase<Stored, string> | undefined;

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly folder: string,
    private readonly now: () => number = Date.now,
  ) {}

  async read(keys: string[]): Promise<StoreItems> {
    const database = this.#open();
    const items: StoreItems = {};
    for (const key of keys) {
      const stored = database.get(key);
      if (stored) items[key] = { ...stored.fields, eTag: stored.eTag };
    }
    return items;
  }

  async write(changes: StoreItems): Promise<void> {
    const database = this.#open();
    const entries = Object.entries(changes);
    const written = this.now();
    const conflict = await settled(
      database.transaction(() => {
        // All are compared before any is put: a transaction that only returns has changed nothing.
        for (const [key, item] of entries) if (!fits(database.get(key), item)) return key;
        for (const [key, { eTag: _, ...fields }] of entries) {
          database.put(key, { eTag: randomUUID(), written, fields });
        }
        return undefined;
      }),
    );
    if (conflict !== undefined) throw new StoreConflict(conflict);
  }

  async delete(keys: string[]): Promise<void> {
    const database = this.#open();
    await settled(
      database.transaction(() => {
        for (const key of keys) database.remove(key);
      }),
    );
  }

  async keys(prefix: string): Promise<string[]> {
    return [...this.#open().getKeys(under(prefix))];
  }

  async deleteOlder(prefix: string, time: number): Promise<number> {
    const database = this.#open();
    return settled(
      database.transaction(() => {
        const old = [...database.getRange(under(prefix))].filter(({ value }) => value.written < time);
        for (const { key } of old) database.remove(key);
        return old.length;
      }),
    );
  }

  async close(): Promise<void> {
    await this.#database?.close();
    this.#database = undefined;
  }

  #open(): RootDatabase<Stored, string> {
    if (!this.#database) {
      prepareFolder(this.folder);
      tryRoom(this.folder);
      this.#database = open<Stored, string>({
        path: this.folder,
        encoding: 'json',
        // A name with a dot in it is a folder's as well.
        noSubdir: false,
        // Batches of its own fail with the disk full, where nobody can hear of it: that would end the process.
        eventTurnBatching: false,
      });
    }
    return this.#database;
  }
}

/** The range of all keys that begin with `prefix`: no key has a character beyond the last one named here. */
function under(prefix: string): { start: string; end: string } {
  return { start: prefix, end: `${prefix}\uffff` };
}

function fits(stored: Stored | undefined, { eTag }: StoreItem): boolean {
  return eTag === '*' || eTag === stored?.eTag;
}

/**
 * What a transaction gives. One that fails because the disk is full throws an error with a promise in it that says why;
 * it must be taken hold of, or it ends the process as a failure that nobody has heard of.
 */
async function settled<T>(transaction: Promise<T>): Promise<T> {
  try {
    return await transaction;
  } catch (error) {
    const { commitError } = error as { commitError?: Promise<never> };
    if (!commitError) throw error;
    throw await commitError.catch((why: unknown) => why);
  }
}
