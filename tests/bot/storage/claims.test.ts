import { setTimeout as pause } from 'node:timers/promises';
import { Claims } from '../../../bot/storage/claims';
import { LmdbStore } from '../../../bot/storage/lmdb-store';
import { SteadyStore } from '../../../bot/storage/steady-store';
import { type Store, StoreConflict, type StoreItems } from '../../../bot/storage/store';
import { BROKEN_STORE, temporaryFolder } from '../../builders/store';

/** As in operation, thirty times as fast. */
const TIMES = { beat: 60, gone: 250, patience: 800, look: 15 };

describe('Work that several replicas could do', () => {
  const store = new LmdbStore(temporaryFolder());
  const replicas: Claims[] = [];
  const replica = (place: Store = store, times = TIMES) => {
    const claims = new Claims(place, times);
    replicas.push(claims);
    return claims;
  };
  afterAll(async () => {
    await Promise.all(replicas.map((each) => each.stop()));
    await store.close();
  });
  /** A replica that is killed: what it does after this reaches nobody. */
  const mortal = () => {
    let isDead = false;
    const never = new Promise<never>(() => {});
    const claims = new Claims(
      {
        ...BROKEN_STORE,
        read: (keys) => (isDead ? never : store.read(keys)),
        write: (changes) => (isDead ? never : store.write(changes)),
      },
      TIMES,
    );
    return {
      claims,
      kill: () => {
        isDead = true;
      },
    };
  };

  test('is done by one of ten that ask at once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const claim = await replica().take('chat', 'at once');
        claim?.done();
        return claim;
      }),
    );
    expect(asked.filter(Boolean)).toHaveLength(1);
  });

  test('is not done again by who asks later, and that is known at once when its replica has told', async () => {
    (await replica().take('chat', 'later'))?.done();
    await pause(2 * TIMES.beat);
    const started = performance.now();
    expect(await replica().take('chat', 'later')).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(TIMES.gone);
  });

  test('is another’s when it was given back: the one who waits has it', async () => {
    const claim = await replica().take('chat', 'given back');
    const waiting = replica().take('chat', 'given back');
    await pause(50);
    await claim?.release();
    expect(await waiting).toBeDefined();
  });

  test('is given back even when the storage fails at the first try: it is not taken for finished', async () => {
    let fails = 1;
    const failing = replica({
      ...BROKEN_STORE,
      read: (keys) => store.read(keys),
      write: (changes) => store.write(changes),
      delete: (keys) => {
        fails -= 1;
        return fails >= 0 ? Promise.reject(new Error('no storage')) : store.delete(keys);
      },
    });
    const claim = await failing.take('chat', 'given back late');
    await claim?.release();
    expect(await replica().take('chat', 'given back late')).toBeDefined();
    expect(fails).toBeLessThan(0);
  });

  test('that was given back is nobody’s: it can be tried again here as well', async () => {
    const claims = replica();
    await (await claims.take('chat', 'again'))?.release();
    expect(await claims.take('chat', 'again')).toBeDefined();
  });

  test('of a replica that is gone is taken over by one of those who wait', async () => {
    const { claims, kill } = mortal();
    expect(await claims.take('chat', 'gone')).toBeDefined();
    kill();
    const waiting = [replica(), replica(), replica()].map(async (each) => {
      const claim = await each.take('chat', 'gone');
      claim?.done();
      return claim;
    });
    expect((await Promise.all(waiting)).filter(Boolean)).toHaveLength(1);
  });

  test('that takes its replica long is not taken from it', async () => {
    const long = await replica().take('chat', 'long');
    const started = performance.now();
    expect(await replica().take('chat', 'long')).toBeUndefined();
    expect(performance.now() - started).toBeGreaterThan(TIMES.gone + 100);
    long?.done();
  });

  test('that was finished before its replica was stopped is not done again', async () => {
    const { claims, kill } = mortal();
    (await claims.take('chat', 'stopped'))?.done();
    await claims.stop();
    kill();
    expect(await replica().take('chat', 'stopped')).toBeUndefined();
  });

  test('in different chats, or of different ids, is different work', async () => {
    const claims = replica();
    expect(await claims.take('chat a', 'id')).toBeDefined();
    expect(await claims.take('chat b', 'id')).toBeDefined();
    expect(await claims.take('chat a', 'other id')).toBeDefined();
  });

  test('is everyone’s while the storage does not answer: questions go on', async () => {
    expect(await replica(BROKEN_STORE).take('chat', 'down')).toBeDefined();
    expect(await replica(new SteadyStore(BROKEN_STORE)).take('chat', 'down')).toBeDefined();
  });

  test('that another is known to have is left to them when the storage fails then', async () => {
    const taken = { ...BROKEN_STORE, write: () => Promise.reject(new StoreConflict('claim')) };
    expect(await replica(taken).take('chat', 'known')).toBeUndefined();
  });

  test('is one’s own when a write that was tried again meets its own first try', async () => {
    const twice = {
      ...BROKEN_STORE,
      read: (keys: string[]) => store.read(keys),
      write: async (changes: StoreItems) => {
        await store.write(changes);
        await store.write(changes);
      },
    };
    expect(await replica(twice).take('chat', 'tried twice')).toBeDefined();
  });

  test('costs a write each, and one now and then for all; nothing when nothing happens', async () => {
    let writes = 0;
    const counting = {
      ...BROKEN_STORE,
      write: async () => {
        writes += 1;
      },
    };
    const claims = replica(counting);
    for (let n = 0; n < 100; n += 1) (await claims.take('chat', `${n}`))?.done();
    await pause(3 * TIMES.beat);
    expect(writes).toBeGreaterThan(100);
    expect(writes).toBeLessThan(105);
    const before = writes;
    await pause(4 * TIMES.beat);
    expect(writes).toBe(before);
  });

  test('is named by a checksum: no id can be read', async () => {
    await replica().take('19:secret-chat@thread.v2', '29:secret-person', 'activity-secret');
    const kept = await store.read(await store.keys('claim/'));
    expect(Object.keys(kept).length).toBeGreaterThan(5);
    for (const [key, item] of Object.entries(kept)) {
      expect(key).toMatch(/^claim\/[0-9a-f]{64}$/);
      expect(item).toEqual({
        replica: expect.stringMatching(/^[0-9a-f-]{36}$/),
        number: expect.any(Number),
        eTag: expect.any(String),
      });
    }
  });
});
