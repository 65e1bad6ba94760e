import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OWN_KNOWLEDGE } from '../index';
import { writeSnapshot } from '../snapshot/write';

/** What knowledge reads when it starts; the compiler copies only what code imports. */
const FOLDERS = ['standards', 'sources', 'lexicon', 'terms'];

/** What is taken away first in folders that hold compiled code as well; the others go as a whole. */
const OLD: Record<string, string[]> = { lexicon: ['concepts'], terms: ['terms.yaml'] };

/**
 * Last step of `npm run build`: puts standards, sources, lexicon and terms beside the compiled code, which looks there,
 * and works out once what every start would.
 */
const target = resolve(process.argv[2] ?? 'dist', 'knowledge');
for (const folder of FOLDERS) {
  // A standard or a concept that has been taken away must not live on in the build.
  for (const old of OLD[folder] ?? ['.']) rmSync(join(target, folder, old), { recursive: true, force: true });
  cpSync(join(OWN_KNOWLEDGE, folder), join(target, folder), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
}
writeSnapshot(target);
