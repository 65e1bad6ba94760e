import { setTimeout as pause } from 'node:timers/promises';
import { KEPT_DAYS } from '../../../bot/retention/kept-days';
import { deleteExpired, startRetention } from '../../../bot/retention/retention';
import { SettingsBook } from '../../../bot/settings/settings';
import { Claims } from '../../../bot/storage/claims';
import { storeKey } from '../../../bot/storage/keys';
import { LmdbStore } from '../../../bot/storage/lmdb-store';
import { recordedLog } from '../../builders/log';
import { BROKEN_STORE, temporaryFolder } from '../../builders/store';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NEW_YEAR = Date.UTC(2026, 0, 1);

describe('What is kept', () => {
  let now = NEW_YEAR;
  const clock = () => now;
  const store = new LmdbStore(temporaryFolder(), clock);
  const book = new SettingsBook(store, clock);
  afterAll(() => store.close());
  beforeEach(async () => {
    now = NEW_YEAR;
    await store.delete(await store.keys(''));
  });

  test('is gone when its days are over, and not before', async () => {
    await book.change('mette', { municipality: 'roskilde' });
    await book.changeConversation('team', 'ishoej');
    await store.write({ [storeKey('welcomed', 'team')]: {} });
    expect(await deleteExpired(store, NEW_YEAR + KEPT_DAYS.settings * DAY)).toBe(0);
    expect(await deleteExpired(store, NEW_YEAR + KEPT_DAYS.settings * DAY + 1)).toBe(3);
    expect(await store.keys('')).toEqual([]);
  });

  test('about who answers what is gone after an hour', async () => {
    const replica = new Claims(store);
    await replica.take(0, 'chat', 'activity');
    await replica.stop();
    expect(await store.keys('')).toHaveLength(2);
    expect(await deleteExpired(store, NEW_YEAR + HOUR)).toBe(0);
    expect(await deleteExpired(store, NEW_YEAR + HOUR + 1)).toBe(2);
    expect(await store.keys('')).toEqual([]);
  });

  test('is there as long as it is used', async () => {
    await book.change('mette', { municipality: 'roskilde' });
    await book.changeConversation('team', 'ishoej');
    for (let month = 1; month <= 36; month += 1) {
      now = Date.UTC(2026, month, 3);
      await deleteExpired(store, now);
      expect(await book.of('mette', 'team')).toEqual({
        municipality: 'roskilde',
        language: null,
        inConversation: 'ishoej',
      });
      await pause(60); // it is written anew behind the reader's back
    }
  });

  test('is written anew once a month, not at every question', async () => {
    await book.change('mette', { municipality: 'roskilde' });
    const eTag = async () =>
      (await store.read([storeKey('settings', 'mette')]))[storeKey('settings', 'mette')]?.eTag;
    const first = await eTag();
    now = NEW_YEAR + 20 * DAY;
    await book.of('mette');
    await pause(5);
    expect(await eTag()).toBe(first);
    now = NEW_YEAR + 40 * DAY;
    await book.of('mette');
    // It is written in the background: soon, and on a busy machine a little later.
    for (let waited = 0; waited < 3_000 && (await eTag()) === first; waited += 20) await pause(20);
    expect(await eTag()).not.toBe(first);
  });
});

describe('Deleting what has expired', () => {
  const store = new LmdbStore(temporaryFolder(), () => NEW_YEAR);
  afterAll(() => store.close());

  test('runs by itself, and goes on after a storage that was down', async () => {
    await store.write({ [storeKey('settings', 'mette')]: {} });
    let isDown = true;
    const shaky = {
      ...BROKEN_STORE,
      deleteOlder: (prefix: string, time: number) =>
        isDown ? BROKEN_STORE.deleteOlder(prefix, time) : store.deleteOlder(prefix, time),
    };
    const { log, lines } = recordedLog();
    const now = () => NEW_YEAR + 500 * DAY;
    const end = startRetention({ store: shaky, log, now, firstAfter: 5, every: 5 });
    await pause(40);
    expect(lines()).toContainEqual(expect.objectContaining({ code: 'V-210' }));
    isDown = false;
    await pause(60);
    end();
    expect(lines()).toContainEqual(expect.objectContaining({ msg: 'retention', deleted: 1 }));
    expect(await store.keys('')).toEqual([]);
  });
});
