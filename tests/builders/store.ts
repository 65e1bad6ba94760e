import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LmdbStore } from '../../bot/storage/lmdb-store';
import type { Store } from '../../bot/storage/store';
import { emptied } from './emptied';

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-'));
  afterAll(() => emptied(folder));
  return folder;
}

/** Embedded stores with a clock, each in a folder of its own: for tests that need one each. Call it once in a file. */
export function storesWithClock(): (now: () => number) => LmdbStore {
  const folder = temporaryFolder();
  const stores: LmdbStore[] = [];
  afterAll(() => Promise.all(stores.map((store) => store.close())));
  return (now) => {
    const store = new LmdbStore(join(folder, String(stores.length)), now);
    stores.push(store);
    return store;
  };
}

/** The embedded store in a folder of its own, closed after the tests of the file. */
export function temporaryStore(): LmdbStore {
  const store = new LmdbStore(temporaryFolder());
  afterAll(() => store.close());
  return store;
}

/** A storage that is down. */
export const BROKEN_STORE: Store = {
  read: () => Promise.reject(new Error('down')),
  write: () => Promise.reject(new Error('down')),
  delete: () => Promise.reject(new Error('down')),
  keys: () => Promise.reject(new Error('down')),
  deleteOlder: () => Promise.reject(new Error('down')),
  close: () => Promise.resolve(),
};
