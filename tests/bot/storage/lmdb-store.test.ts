import { LmdbStore } from '../../../bot/storage/lmdb-store';
import { StoreConflict } from '../../../bot/storage/store';
import { temporaryFolder } from '../../builders/store';

describe('The embedded store', () => {
  const folder = temporaryFolder();
  const place = temporaryFolder();
  const store = new LmdbStore(folder);
  afterAll(() => store.close());
  const eTagOf = async (key: string) => (await store.read([key]))[key]?.eTag as string;

  test('gives back what was written, and nothing for what was not', async () => {
    await store.write({ a: { x: 1 } });
    expect(await store.read(['a', 'never'])).toEqual({ a: { x: 1, eTag: expect.any(String) } });
  });

  test('a second writer with the same eTag is told, and the first write stands', async () => {
    await store.write({ b: { x: 0 } });
    const eTag = await eTagOf('b');
    await store.write({ b: { x: 1, eTag } });
    await expect(store.write({ b: { x: 2, eTag } })).rejects.toEqual(new StoreConflict('b'));
    expect((await store.read(['b']))['b']).toMatchObject({ x: 1 });
  });

  test('of two who write at once, one wins', async () => {
    await store.write({ c: { x: 0 } });
    const eTag = await eTagOf('c');
    const outcomes = await Promise.allSettled([1, 2, 3].map((x) => store.write({ c: { x, eTag } })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('without an eTag nothing may be there yet', async () => {
    await store.write({ d: { x: 0 } });
    await expect(store.write({ d: { x: 1 } })).rejects.toThrow(StoreConflict);
  });

  test('with a star it does not matter what is there', async () => {
    await store.write({ e: { x: 0, eTag: '*' } });
    await store.write({ e: { x: 1, eTag: '*' } });
    expect((await store.read(['e']))['e']).toMatchObject({ x: 1 });
  });

  test('an eTag of an item that was deleted is a conflict', async () => {
    await store.write({ f: { x: 0 } });
    const eTag = await eTagOf('f');
    await store.delete(['f']);
    await expect(store.write({ f: { x: 1, eTag } })).rejects.toThrow(StoreConflict);
  });

  test('writes all or nothing', async () => {
    await store.write({ g: { x: 0 } });
    await expect(store.write({ fresh: { x: 1 }, g: { x: 1 } })).rejects.toThrow(StoreConflict);
    expect(await store.read(['fresh'])).toEqual({});
  });

  test('what was written is there after a restart', async () => {
    const before = new LmdbStore(place);
    await before.write({ h: { x: 'æøå' } });
    await before.close();
    const after = new LmdbStore(place);
    expect((await after.read(['h']))['h']).toMatchObject({ x: 'æøå' });
    await after.close();
  });
});
