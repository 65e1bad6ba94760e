import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLED } from '../../deploy/bundled';
import { CODE_FILE } from '../../knowledge/snapshot/key';
import type { asking } from './asking';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'dist/bot', `bench-asking${CODE_FILE}`);
/** In bytes: every sample of every question. */
const MOST = 64 * 1024 * 1024;

/**
 * (a) on code that is built as the bot's is, in a process of its own: what runs the sources as they are wraps every function, and a
 * question takes half as long again.
 */
export function askingBuilt({ rounds }: { rounds: number }): ReturnType<typeof asking> {
  buildSync({ ...BUNDLED, entryPoints: [join(__dirname, 'asking-process.ts')], outfile: BUILT });
  const said = execFileSync(process.execPath, [BUILT, String(rounds)], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: MOST,
  });
  return JSON.parse(said);
}
