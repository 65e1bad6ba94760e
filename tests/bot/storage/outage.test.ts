import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningBot, startBot } from '../../../bot/bot';
import { readConfig } from '../../../bot/config/config';
import { SettingsBook } from '../../../bot/settings/settings';
import { SteadyStore, StoreDown } from '../../../bot/storage/steady-store';
import { StoreConflict } from '../../../bot/storage/store';
import { aConversation, messageActivity } from '../../builders/activity';
import { Azurite } from '../../builders/azurite';
import { readable } from '../../builders/bot';
import { recordedLog } from '../../builders/log';
import { BROKEN_STORE, temporaryFolder } from '../../builders/store';

const NOT_SAVED = 'Dine indstillinger kan ikke gemmes lige nu';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

async function within(seconds: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + seconds * 1_000; Date.now() < until; await pause(100)) {
    if (await holds()) return true;
  }
  return false;
}

describe('A storage that fails', () => {
  const azurite = new Azurite(temporaryFolder());
  const { log, lines } = recordedLog();
  let bot: RunningBot;
  beforeAll(async () => {
    await azurite.start();
    const config = readConfig({ STORAGE: azurite.place('outage'), RATE_LIMIT: 'off' });
    bot = await startBot({ ...config, port: 0 }, log);
  }, 60_000);
  afterAll(async () => {
    azurite.wake();
    await bot.stop(500);
    await azurite.stop();
  });

  async function says(text: string, who: object): Promise<string> {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(messageActivity({ ...who, text })),
    });
    const { activities } = (await response.json()) as { activities: Parameters<typeof readable>[0][] };
    return activities.map(readable).join('\n');
  }
  const isReady = async () => (await fetch(`${bot.url}/readyz`)).status === 200;
  const mette = aConversation();

  /** Questions and checks go on at once, settings are told to be unsaved, and readiness is red. */
  async function goesOn(): Promise<void> {
    expect(await within(10, async () => !(await isReady()))).toBe(true);
    // The first few wait to find out; whoever comes then is answered at once.
    for (let n = 0; n < 3; n += 1) await says('Dækker § 85 rengøring i Gladsaxe?', aConversation());
    const started = performance.now();
    expect(await says('Dækker § 85 rengøring i Gladsaxe?', mette)).toContain('På betingelser');
    expect(await says('vum praktisk 3, sundhed 2 i Gladsaxe', aConversation())).toContain('Resultat af tjek');
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(await says('min kommune er Gladsaxe', mette)).toContain(NOT_SAVED);
  }

  /** By itself, and with what was saved before. */
  async function recovers(): Promise<void> {
    expect(await within(15, isReady)).toBe(true);
    expect(await says('Dækker § 85 rengøring?', mette)).toContain('Roskilde');
    expect(await says('vælg Roskilde', mette)).not.toContain(NOT_SAVED);
  }

  test('works to begin with', async () => {
    // A blob server that is just starting on a busy machine may be slower than the bot's patience.
    const deadline = Date.now() + 30_000;
    while (!(await isReady()) && Date.now() < deadline) await pause(200);
    expect(await isReady()).toBe(true);
    expect(await says('min kommune er Roskilde', mette)).not.toContain(NOT_SAVED);
  }, 60_000);

  test('when it is gone, all goes on but saving; when it is back, saving does too', async () => {
    await azurite.stop();
    await goesOn();
    expect(lines()).toContainEqual(expect.objectContaining({ code: 'V-200' }));
    expect(lines()).toContainEqual(expect.objectContaining({ code: 'V-201' }));
    await azurite.start();
    await recovers();
  }, 60_000);

  test('when it does not answer, nobody waits for it for long', async () => {
    azurite.freeze();
    await goesOn();
    azurite.wake();
    await recovers();
  }, 60_000);
});

describe('A steady store', () => {
  test('asks a store that is down again now and then, and answers the others at once', async () => {
    let now = 0;
    let asked = 0;
    let isDown = true;
    const store = new SteadyStore(
      {
        ...BROKEN_STORE,
        read: async () => {
          asked += 1;
          if (isDown) throw new Error('down');
          return {};
        },
      },
      () => now,
    );
    const outcome = () =>
      store.read(['a']).then(
        () => 'read',
        (error: Error) => error.name,
      );
    expect([await outcome(), await outcome(), await outcome()]).toEqual(['Error', 'Error', 'Error']);
    expect([await outcome(), await outcome()]).toEqual([StoreDown.name, StoreDown.name]);
    expect(asked).toBe(3);
    now += 3_000;
    expect(await Promise.all([outcome(), outcome(), outcome()])).toEqual(['Error', 'StoreDown', 'StoreDown']);
    expect(asked).toBe(4);
    isDown = false;
    now += 3_000;
    expect([await outcome(), await outcome()]).toEqual(['read', 'read']);
  });

  test('is the one place that waits, and waits once', async () => {
    const store = new SteadyStore({ ...BROKEN_STORE, read: () => new Promise(() => {}) });
    const started = performance.now();
    await expect(new SettingsBook(store).of('mette')).rejects.toThrow('did not answer within 1500 ms');
    expect(performance.now() - started).toBeGreaterThan(1_400);
    expect(performance.now() - started).toBeLessThan(2_900);
    const waiting = filesOf('bot').filter((file) => readFileSync(file, 'utf8').includes('withPatience('));
    expect(waiting).toEqual(['bot/storage/steady-store.ts']);
  });

  test('takes a conflict for an answer, not for a failure', async () => {
    const store = new SteadyStore({
      ...BROKEN_STORE,
      write: () => Promise.reject(new StoreConflict('a')),
    });
    for (let n = 0; n < 10; n += 1) await expect(store.write({ a: {} })).rejects.toThrow(StoreConflict);
  });
});
