import { LmdbStore } from '../../../bot/storage/lmdb-store';
import { temporaryFolder } from '../../builders/store';
import { keepsTheContract } from './contract';

describe('The embedded store', () => {
  const folder = temporaryFolder();
  const place = temporaryFolder();
  keepsTheContract(() => new LmdbStore(folder));

  test('knows the time of a write by its clock', async () => {
    let now = Date.UTC(2026, 0, 1);
    const store = new LmdbStore(place, () => now);
    await store.write({ 'kind/old': {} });
    now = Date.UTC(2026, 5, 1);
    await store.write({ 'kind/new': {} });
    expect(await store.deleteOlder('kind/', Date.UTC(2026, 3, 1))).toBe(1);
    expect(await store.keys('kind/')).toEqual(['kind/new']);
    await store.close();
  });
});
