import { setTimeout as pause } from 'node:timers/promises';
import { type Claim, Claims } from '../../../bot/storage/claims';
import { SteadyStore } from '../../../bot/storage/steady-store';
import { type Store, StoreConflict, type StoreItems } from '../../../bot/storage/store';
import { MemoryStore } from '../../builders/memory-store';
import { BROKEN_STORE } from '../../builders/store';

/** As in operation but ten to thirty times as fast: still longer than a busy machine stands still. */
const TIMES = { beat: 60, gone: 700, look: 15 };
const PATIENCE = 1_800;

const take = (claims: Claims, ...ids: string[]) => claims.take(PATIENCE, ...ids);
/** The claim, where it must be there. */
async function won(claims: Claims, ...ids: string[]): Promise<Claim> {
  const taken = await take(claims, ...ids);
  if (typeof taken === 'string') throw new Error(`It was ${taken}.`);
  return taken;
}

describe('Work that several replicas could do', () => {
  // In memory: how long a disk takes does not shrink with the times. The real stores are under blob-store, lmdb-store and replicas-twice.
  const store = new MemoryStore();
  const replicas: Claims[] = [];
  const replica = (place: Store = store, times = TIMES) => {
    const claims = new Claims(place, times);
    replicas.push(claims);
    return claims;
  };
  afterAll(() => Promise.all(replicas.map((each) => each.stop())));
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
        const claim = await take(replica(), 'chat', 'at once');
        if (typeof claim !== 'string') claim.done();
        return claim;
      }),
    );
    expect(asked.filter((claim) => claim !== 'finished')).toEqual([
      expect.objectContaining({ before: 'nothing' }),
    ]);
  });

  test('is not done again by who asks later, and that is known at once when its replica has told', async () => {
    (await won(replica(), 'chat', 'later')).done();
    await pause(2 * TIMES.beat);
    const started = performance.now();
    expect(await take(replica(), 'chat', 'later')).toBe('finished');
    expect(performance.now() - started).toBeLessThan(TIMES.gone);
  });

  test('is another’s when it was given back: the one who waits has it', async () => {
    const claim = await won(replica(), 'chat', 'given back');
    const waiting = won(replica(), 'chat', 'given back');
    await pause(50);
    await claim.release(false);
    expect(await waiting).toMatchObject({ before: 'nothing' });
  });

  test('whose effects have been had is given back with the word of it, however often it changes hands', async () => {
    await (await won(replica(), 'chat', 'had')).release(true);
    const second = await won(replica(), 'chat', 'had');
    expect(second.before).toBe('effects');
    await second.release(false);
    const { claims, kill } = mortal();
    expect(await won(claims, 'chat', 'had')).toMatchObject({ before: 'effects' });
    kill();
    expect(await won(replica(), 'chat', 'had')).toMatchObject({ before: 'effects' });
  });

  test('is given back even when the storage fails at the first try: it is not taken for finished', async () => {
    let fails = 1;
    let isClaimed = false;
    const failing = replica({
      ...BROKEN_STORE,
      read: (keys) => store.read(keys),
      write: (changes) => {
        const isClaim = Object.keys(changes).some((key) => key.startsWith('claim/'));
        if (isClaim && isClaimed) {
          fails -= 1;
          if (fails >= 0) return Promise.reject(new Error('no storage'));
        }
        isClaimed ||= isClaim;
        return store.write(changes);
      },
    });
    await (await won(failing, 'chat', 'given back late')).release(true);
    expect(await won(replica(), 'chat', 'given back late')).toMatchObject({ before: 'effects' });
    expect(fails).toBeLessThan(0);
  });

  /** A replica whose writes of a claim are turned away by `fails`, as long as it says so. */
  const faulty = (fails: (changes: StoreItems) => boolean) =>
    replica({
      ...BROKEN_STORE,
      read: (keys) => store.read(keys),
      write: (changes) => {
        const isClaim = Object.keys(changes).some((key) => key.startsWith('claim/'));
        return isClaim && fails(changes) ? Promise.reject(new Error('no storage')) : store.write(changes);
      },
    });

  test('is given back however long the storage is down: until then nobody takes it for finished', async () => {
    let isDown = false;
    const failing = faulty(() => isDown);
    const claim = await won(failing, 'chat', 'given back much later');
    isDown = true;
    await claim.release(true);
    // Eight tries, a beat apart, were once the end of it.
    await pause(14 * TIMES.beat);
    expect(await replica().take(0, 'chat', 'given back much later')).toBe('unknown');
    await pause(14 * TIMES.beat);
    isDown = false;
    expect(await won(replica(), 'chat', 'given back much later')).toMatchObject({ before: 'effects' });
  });

  test('whose claim was never written is given back all the same: its effects are known', async () => {
    let tries = 0;
    const failing = faulty(() => tries++ === 0);
    await (await won(failing, 'chat', 'unclaimed')).release(true);
    expect(await won(replica(), 'chat', 'unclaimed')).toMatchObject({ before: 'effects' });
  });

  test.each([
    ['a claim', false],
    ['a claim of what another has given back', true],
  ])('is not taken for finished when %s reaches the storage after it was given back', async (_, isTaken) => {
    const id = `late ${isTaken}`;
    if (isTaken) await (await won(replica(), 'chat', id)).release(false);
    const held: StoreItems[] = [];
    const slow = faulty((changes) => held.length === 0 && held.push(changes) > 0);
    await (await won(slow, 'chat', id)).release(true);
    for (const late of held) await store.write(late).catch(() => {});
    await pause(2 * TIMES.beat);
    expect(held).toHaveLength(1);
    expect(await won(replica(), 'chat', id)).toMatchObject({ before: 'effects' });
  });

  test('is not taken for finished when its claim reaches the storage while it is given back', async () => {
    const held: StoreItems[] = [];
    const slow = replica({
      ...BROKEN_STORE,
      read: (keys) => store.read(keys),
      write: async (changes) => {
        const [key = ''] = Object.keys(changes);
        if (key.startsWith('claim/')) {
          if (held.length === 0) {
            held.push(changes);
            throw new Error('too slow');
          }
          for (const late of held.splice(0, 1, {})) await store.write(late);
        }
        return store.write(changes);
      },
    });
    const claim = await won(slow, 'chat', 'overtaking');
    await claim.release(true);
    expect(await won(replica(), 'chat', 'overtaking')).toMatchObject({ before: 'effects' });
  });

  test('that another has taken over is theirs: who had it before cannot give it back', async () => {
    // It claims, and is not heard of any more.
    const silent = replica({
      ...BROKEN_STORE,
      read: (keys) => store.read(keys),
      write: (changes) =>
        Object.keys(changes).some((key) => key.startsWith('replica/'))
          ? Promise.reject(new Error('down'))
          : store.write(changes),
    });
    const first = await won(silent, 'chat', 'theirs');
    const second = await won(replica(), 'chat', 'theirs');
    await first.release(true);
    expect(await replica().take(TIMES.gone / 2, 'chat', 'theirs')).toBe('unknown');
    second.done();
  });

  test('whose claim cannot be read, because another version wrote it, is that one’s', async () => {
    const place = new MemoryStore();
    const other = replica({
      ...BROKEN_STORE,
      read: (keys) => place.read(keys),
      write: (changes) =>
        place.write(Object.fromEntries(Object.keys(changes).map((key) => [key, { version: 99 }]))),
    });
    await won(other, 'chat', 'of another version');
    const started = performance.now();
    expect(await take(replica(place), 'chat', 'of another version')).toBe('unknown');
    expect(performance.now() - started).toBeLessThan(PATIENCE + 100);
  });

  test('that is there for who writes and not for who reads is not asked for without a pause', async () => {
    let reads = 0;
    const odd = replica({
      ...BROKEN_STORE,
      read: async ([key]) => {
        if (key?.startsWith('claim/')) reads += 1;
        return {};
      },
      write: () => Promise.reject(new StoreConflict('claim')),
    });
    expect(await take(odd, 'chat', 'odd')).toBe('unknown');
    expect(reads).toBeLessThan(2 * (PATIENCE / TIMES.look));
  });

  test('that was given back is nobody’s: it can be tried again here as well', async () => {
    const claims = replica();
    await (await won(claims, 'chat', 'again')).release(true);
    expect(await won(claims, 'chat', 'again')).toMatchObject({ before: 'effects' });
  });

  test('of a replica that is gone is taken over by one of those who wait, who knows that it may have been done', async () => {
    const { claims, kill } = mortal();
    await won(claims, 'chat', 'gone');
    kill();
    const waiting = [replica(), replica(), replica()].map(async (each) => {
      const claim = await take(each, 'chat', 'gone');
      if (typeof claim !== 'string') claim.done();
      return claim;
    });
    expect((await Promise.all(waiting)).filter((claim) => claim !== 'finished')).toEqual([
      expect.objectContaining({ before: 'perhaps' }),
    ]);
  });

  test('that takes its replica long is not taken from it: nobody can say yet what comes of it', async () => {
    const long = await won(replica(), 'chat', 'long');
    const started = performance.now();
    expect(await take(replica(), 'chat', 'long')).toBe('unknown');
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThan(TIMES.gone + 100);
    expect(waited).toBeLessThan(PATIENCE + 100);
    long.done();
  });

  test('that was finished before its replica was stopped is not done again', async () => {
    const { claims, kill } = mortal();
    (await won(claims, 'chat', 'stopped')).done();
    await claims.stop();
    kill();
    expect(await take(replica(), 'chat', 'stopped')).toBe('finished');
  });

  test('that is finished stays so when an older word of it reaches the storage late', async () => {
    const held: (() => Promise<void>)[] = [];
    let holds = true;
    const slow = replica({
      ...BROKEN_STORE,
      read: (keys) => store.read(keys),
      write: (changes) => {
        if (!holds || !Object.keys(changes).some((key) => key.startsWith('replica/')))
          return store.write(changes);
        // The storage has it and does not say so in time: the replica takes it for failed, and tells anew.
        holds = false;
        held.push(() => store.write(changes));
        return Promise.reject(new Error('too slow'));
      },
    });
    const claim = await won(slow, 'chat', 'overtaken');
    await pause(2 * TIMES.beat);
    expect(held).toHaveLength(1);
    claim.done();
    await pause(3 * TIMES.beat);
    for (const late of held) await late().catch(() => {});
    expect(await take(replica(), 'chat', 'overtaken')).toBe('finished');
  });

  test('is told of by one call at a time', async () => {
    let atOnce = 0;
    let most = 0;
    const slow = replica({
      ...BROKEN_STORE,
      read: (keys) => store.read(keys),
      write: async (changes) => {
        if (!Object.keys(changes).some((key) => key.startsWith('replica/'))) return store.write(changes);
        atOnce += 1;
        most = Math.max(most, atOnce);
        await pause(3 * TIMES.beat);
        atOnce -= 1;
        return store.write(changes);
      },
    });
    const claim = await won(slow, 'chat', 'told slowly');
    await pause(5 * TIMES.beat);
    claim.done();
    await slow.stop();
    expect(most).toBe(1);
    expect(await take(replica(), 'chat', 'told slowly')).toBe('finished');
  });

  test('in different chats, or of different ids, is different work', async () => {
    const claims = replica();
    await won(claims, 'chat a', 'id');
    await won(claims, 'chat b', 'id');
    await won(claims, 'chat a', 'other id');
  });

  test('is everyone’s while the storage does not answer: questions go on', async () => {
    await won(replica(BROKEN_STORE), 'chat', 'down');
    await won(replica(new SteadyStore(BROKEN_STORE)), 'chat', 'down');
  });

  test('that another is known to have is left to them when the storage fails then', async () => {
    const taken = { ...BROKEN_STORE, write: () => Promise.reject(new StoreConflict('claim')) };
    expect(await take(replica(taken), 'chat', 'known')).toBe('unknown');
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
    await won(replica(twice), 'chat', 'tried twice');
  });

  test('costs a write each, and one now and then for all; nothing when nothing happens', async () => {
    let writes = 0;
    const counting = {
      ...BROKEN_STORE,
      read: async () => ({}),
      write: async () => {
        writes += 1;
      },
    };
    const claims = replica(counting);
    for (let n = 0; n < 100; n += 1) (await won(claims, 'chat', `${n}`)).done();
    await pause(3 * TIMES.beat);
    expect(writes).toBeGreaterThan(100);
    expect(writes).toBeLessThan(105);
    const before = writes;
    await pause(4 * TIMES.beat);
    expect(writes).toBe(before);
  });

  test('is named by a checksum: no id can be read', async () => {
    await won(replica(), '19:secret-chat@thread.v2', '29:secret-person', 'activity-secret');
    const kept = await store.read(await store.keys('claim/'));
    expect(Object.keys(kept).length).toBeGreaterThan(5);
    for (const [key, item] of Object.entries(kept)) {
      expect(key).toMatch(/^claim\/[0-9a-f]{64}$/);
      expect(item).toEqual({
        replica: expect.stringMatching(/^[0-9a-f-]{36}$/),
        number: expect.any(Number),
        eTag: expect.any(String),
        // What came of it before, and whether it was given back: for the few that were.
        ...('before' in item ? { before: expect.stringMatching(/^(?:nothing|perhaps|effects)$/) } : {}),
        ...('isFree' in item ? { isFree: true } : {}),
      });
    }
  });
});
