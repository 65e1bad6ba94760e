import { type Store, StoreConflict } from '../../../bot/storage/store';

/** What every store promises. `open` gives a store over the same place each time. */
export function keepsTheContract(open: () => Store): void {
  let store: Store;
  beforeAll(() => {
    store = open();
  });
  afterAll(() => store.close());
  const eTagOf = async (key: string) => String((await store.read([key]))[key]?.eTag);

  test('gives back what was written, and nothing for what was not', async () => {
    await store.write({ 'kind/a': { x: 1 } });
    expect(await store.read(['kind/a', 'kind/never'])).toEqual({
      'kind/a': { x: 1, eTag: expect.any(String) },
    });
  });

  test('keeps every letter', async () => {
    const text = 'Blåbærgrød på Ærø, ½ 👵🏽 — "citat" \\ \n\u2028'.repeat(50);
    await store.write({ 'kind/letters': { text } });
    expect((await store.read(['kind/letters']))['kind/letters']?.['text']).toBe(text);
  });

  test('a second writer with the same eTag is told, and the first write stands', async () => {
    await store.write({ b: { x: 0 } });
    const eTag = await eTagOf('b');
    await store.write({ b: { x: 1, eTag } });
    await expect(store.write({ b: { x: 2, eTag } })).rejects.toEqual(new StoreConflict('b'));
    expect((await store.read(['b']))['b']).toMatchObject({ x: 1 });
  });

  test('of five who write at once, in two processes’ worth of stores, one wins', async () => {
    await store.write({ c: { x: 0 } });
    const eTag = await eTagOf('c');
    const other = open();
    const writers = [1, 2, 3, 4, 5].map((x) => (x % 2 ? store : other).write({ c: { x, eTag } }));
    const outcomes = await Promise.allSettled(writers);
    const winners = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [index + 1] : []));
    expect(winners).toHaveLength(1);
    expect((await store.read(['c']))['c']).toMatchObject({ x: winners[0] });
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toEqual(new StoreConflict('c'));
    await other.close();
  });

  test('of five who write the first at once, one wins', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((x) => store.write({ first: { x } })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('without an eTag nothing may be there yet', async () => {
    await store.write({ d: { x: 0 } });
    await expect(store.write({ d: { x: 1 } })).rejects.toThrow(StoreConflict);
    expect((await store.read(['d']))['d']).toMatchObject({ x: 0 });
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

  test('what is not there can be deleted, and a deleted item written anew', async () => {
    await store.delete(['g', 'never']);
    await store.write({ g: { x: 0 } });
    await store.delete(['g']);
    expect(await store.read(['g'])).toEqual({});
    await store.write({ g: { x: 1 } });
    expect((await store.read(['g']))['g']).toMatchObject({ x: 1 });
  });

  test('finds the keys of one kind, and no others', async () => {
    await store.write({ 'list/a': {}, 'list/b': {}, 'list-more/c': {}, lis: {} });
    expect((await store.keys('list/')).sort()).toEqual(['list/a', 'list/b']);
    expect(await store.keys('nothing/')).toEqual([]);
  });

  test('deletes what is older than a time, of one kind only', async () => {
    await store.write({ 'old/a': {}, 'old/b': {}, 'other/a': {} });
    expect(await store.deleteOlder('old/', Date.now() - 60_000)).toBe(0);
    expect(await store.deleteOlder('old/', Date.now() + 60_000)).toBe(2);
    expect(await store.read(['old/a', 'old/b', 'other/a'])).toEqual({
      'other/a': { eTag: expect.any(String) },
    });
  });

  test('what was written is there for a store that is opened later', async () => {
    await store.write({ h: { x: 'æøå' } });
    const after = open();
    expect((await after.read(['h']))['h']).toMatchObject({ x: 'æøå' });
    await after.close();
  });
}
