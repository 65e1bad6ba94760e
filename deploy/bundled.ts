import { resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { MODEL_FILE } from '../knowledge/snapshot/key';

const ROOT = resolve(__dirname, '..');

/**
 * How the bot's own code becomes one file. Libraries stay what they are, in `node_modules`. Of zod alone the used part is taken in: half
 * of it is languages that nothing here speaks. What is learnt, four megabytes, lies beside it: only the first question reads it.
 */
export const BUNDLED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  external: [`*${MODEL_FILE}`],
  alias: { zod: './node_modules/zod/index.js' },
  logLevel: 'warning',
} as const satisfies BuildOptions;
