import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aConversation, messageActivity } from '../../builders/activity';
import { readable } from '../../builders/bot';
import { Replica } from '../../builders/replica';
import { temporaryFolder } from '../../builders/store';

const NOT_SAVED = 'Dine indstillinger kan ikke gemmes lige nu';
/** Two pages: lmdb can write nothing that it would put after its head. */
const FULL_BYTES = 8_192;
/** Runs the command after it; a write over the limit then fails, as one to a full disk does, and is not a signal. */
const LIMITABLE = ['/bin/sh', '-c', 'trap "" XFSZ; exec "$@"', 'sh'];
/** Runs the command after it with a disk of half a megabyte, and nothing free on it, in a folder. */
const ON_A_FULL_DISK = (folder: string) => [
  'unshare',
  '--user',
  '--map-root-user',
  '--mount',
  '/bin/sh',
  '-c',
  `mount -t tmpfs -o size=512k tmpfs "${folder}" && dd if=/dev/zero of="${folder}/fill" bs=1k 2>/dev/null; exec "$@"`,
  'sh',
];
/** Not everywhere may a person mount something in a name space of their own. */
const mayMount = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  return (
    spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', folder])
      .status === 0
  );
};

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('A disk that is full', () => {
  const folder = temporaryFolder();
  const replicas: Replica[] = [];
  afterAll(() => Promise.all(replicas.map((replica) => replica.remove())));
  const start = async (place: string, before: string[]) => {
    const variables = { STORAGE: `file:${place}`, RATE_LIMIT: 'off', LOG_LEVEL: 'info' };
    const replica = new Replica(variables, before);
    replicas.push(replica);
    return replica.start();
  };
  const limit = ({ pid }: Replica, bytes: number | 'unlimited') =>
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);

  async function says({ port }: Replica, text: string, who: object): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(messageActivity({ ...who, text })),
    });
    const { activities } = (await response.json()) as { activities: Parameters<typeof readable>[0][] };
    return activities.map(readable).join('\n');
  }
  const readiness = async ({ port }: Replica) => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    return { status: response.status, storage: ((await response.json()) as { storage: boolean }).storage };
  };
  async function becomes(replica: Replica, storage: boolean): Promise<void> {
    for (const until = Date.now() + 15_000; Date.now() < until; await pause(100)) {
      if ((await readiness(replica)).storage === storage) break;
    }
    expect(await readiness(replica)).toEqual({ status: storage ? 200 : 503, storage });
  }
  const mette = aConversation();

  test('stops saving and nothing else; when there is room again, saving goes on by itself', async () => {
    const replica = await start(join(folder, 'limited'), LIMITABLE);
    const { pid } = replica;
    expect(await says(replica, 'min kommune er Roskilde', mette)).not.toContain(NOT_SAVED);
    await becomes(replica, true);

    limit(replica, FULL_BYTES);
    await becomes(replica, false);
    // Many at once, as a real day is: each is told, and none takes the process with it.
    const told = await Promise.all(
      Array.from({ length: 20 }, () => says(replica, 'min kommune er Gladsaxe', aConversation())),
    );
    expect(told.filter((each) => !each.includes(NOT_SAVED))).toEqual([]);
    expect(await says(replica, 'Dækker § 85 rengøring i Gladsaxe?', mette)).toContain('På betingelser');
    expect(await says(replica, 'vum praktisk 3, sundhed 2 i Gladsaxe', mette)).toContain('Resultat af tjek');
    await becomes(replica, false);

    limit(replica, 'unlimited');
    await becomes(replica, true);
    // What was saved before is as it was.
    expect(await says(replica, 'Dækker § 85 rengøring?', mette)).toContain('Roskilde');
    expect(await says(replica, 'min kommune er Gladsaxe', mette)).not.toContain(NOT_SAVED);
    expect(await says(replica, 'Dækker § 85 rengøring?', mette)).toContain('Gladsaxe');
    expect(replica.pid).toBe(pid);
    expect(replica.output).toMatch(/"code":"V-201"/);
    // What lmdb has to say of it is in the log, but for what its compiled part writes by itself.
    expect(replica.output).toMatch(/"code":"V-140".+lmdb/);
    const plain = replica.output.replace(/Write error: [^{\n]*?size \d+/g, '').split('\n');
    expect(plain.filter((line) => !/^(?:\{.*\}|Vejviser runs .*|!! .*|)$/.test(line))).toEqual([]);
  }, 120_000);

  test('at the start lets the bot start, answer, and save when there is room', async () => {
    const replica = await start(join(folder, 'small'), [
      ...LIMITABLE.slice(0, 2),
      `ulimit -S -f 8; ${LIMITABLE[2]}`,
      'sh',
    ]);
    await becomes(replica, false);
    expect(await says(replica, 'Dækker § 85 rengøring i Gladsaxe?', mette)).toContain('På betingelser');
    limit(replica, 'unlimited');
    await becomes(replica, true);
    expect(await says(replica, 'min kommune er Gladsaxe', mette)).not.toContain(NOT_SAVED);
  }, 120_000);

  const disk = join(folder, 'disk');
  const withDisks = mayMount(disk) ? test : test.skip;
  withDisks(
    'to the last byte, at the start, does not end the process',
    async () => {
      const replica = await start(join(disk, 'data'), ON_A_FULL_DISK(disk));
      await becomes(replica, false);
      expect(await says(replica, 'min kommune er Gladsaxe', mette)).toContain(NOT_SAVED);
      expect(await says(replica, 'Dækker § 85 rengøring i Gladsaxe?', mette)).toContain('På betingelser');
      // Its disk can be reached through the process only.
      execFileSync('rm', [`/proc/${replica.pid}/root${disk}/fill`]);
      await becomes(replica, true);
      expect(await says(replica, 'min kommune er Gladsaxe', mette)).not.toContain(NOT_SAVED);
    },
    120_000,
  );
});
