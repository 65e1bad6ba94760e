import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../../../bot/config/config';
import { examine } from '../../../bot/doctor/examine';
import { checkPlace } from '../../../bot/storage/check-place';
import { FolderUnusable, prepareFolder } from '../../../bot/storage/folder';
import { LmdbStore } from '../../../bot/storage/lmdb-store';
import { temporaryFolder } from '../../builders/store';

const ROOT = join(__dirname, '../../..');
const onLinux = process.platform === 'linux' ? test : test.skip;

describe('The folder that STORAGE names', () => {
  const inside = temporaryFolder();
  writeFileSync(join(inside, 'file'), '');
  symlinkSync(join(inside, 'loop'), join(inside, 'loop'));
  mkdirSync(join(inside, 'taken', 'data.mdb'), { recursive: true });

  test('is made with all that is above it', () => {
    prepareFolder(join(inside, 'a', 'b.1', 'c'));
    prepareFolder(join(inside, 'a', 'b.1', 'c'));
    writeFileSync(join(inside, 'a', 'b.1', 'c', 'here'), '');
  });

  test('may have a dot in its name', async () => {
    const store = new LmdbStore(join(inside, 'data.v1'));
    await store.write({ a: { x: 1 } });
    await store.close();
    expect(() => mkdirSync(join(inside, 'data.v1'))).toThrow('EEXIST');
    expect(() => writeFileSync(join(inside, 'data.v1', 'beside'), '')).not.toThrow();
  });

  test.each([
    ['a file', 'file', 'is a file'],
    ['something in a file', 'file/below', 'would lie in something that is a file (ENOTDIR)'],
    ['a link to itself', 'loop/x', 'is a link that leads back to itself (ELOOP)'],
    ['a name of 300 letters', 'x'.repeat(300), 'has too long a name (ENAMETOOLONG)'],
  ])('may not be %s', async (_, name, fault) => {
    const folder = join(inside, name);
    expect(() => prepareFolder(folder)).toThrow(new FolderUnusable(fault));
    await expect(new LmdbStore(folder).read(['a'])).rejects.toThrow(FolderUnusable);
    const told = () => checkPlace({ kind: 'file', folder });
    expect(told).toThrow(ConfigError);
    expect(told).toThrow(`STORAGE names a folder that cannot be used: it ${fault}. Name a folder`);
  });

  /** Node's own way of making folders never comes back from there. */
  onLinux(
    'may be one of the kernel’s: that ends the start with a kind error, at once',
    async () => {
      const { code, said } = await start({ STORAGE: 'file:/proc/vejviser' });
      expect(said).toMatch(
        /STORAGE names a folder that cannot be used: it .+ \((?:ENOENT|EPERM|EACCES)\)\. Name a folder that/,
      );
      expect(said).not.toMatch(/^ +at /m);
      expect(code).toBe(1);
    },
    60_000,
  );

  onLinux(
    'of the kernel’s is told by the doctor as well',
    async () => {
      const variables = { STORAGE: 'file:/proc/vejviser', PORT: '0' };
      const findings = await examine(variables, { root: ROOT, now: Date.now(), node: process.version });
      expect(findings).toContainEqual(expect.objectContaining({ rule: 'D-06', level: 'fault' }));
    },
    60_000,
  );
});

/** Starts the bot as an operator does, and gives what it ended with. */
function start(variables: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const loader = `file://${join(ROOT, 'node_modules/tsx/dist/loader.mjs')}`;
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'bot/commands/start-bot.ts')], {
    env: {
      PATH: process.env['PATH'],
      TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
      PORT: '0',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((ended) => child.once('exit', (code) => ended({ code, said })));
}
