import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

describe('The log', () => {
  test('has every line that came before the process was killed', () => {
    const program = `
      const { createLog } = require('./bot/log/log.ts');
      const log = createLog('warn');
      for (let turn = 1; turn <= 20; turn += 1) log.fault('V-200', { turn: String(turn) });
      process.kill(process.pid, 'SIGKILL');
    `;
    const { signal, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `file://${join(ROOT, 'node_modules/tsx/dist/loader.mjs')}`, '--eval', program],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect([signal, stderr]).toEqual(['SIGKILL', '']);
    const turns = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).turn);
    expect(turns).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
  }, 60_000);
});
