import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OWN_KNOWLEDGE } from '../index';

/** What knowledge reads when it starts; the compiler copies only what code imports. */
const FOLDERS = ['standards', 'sources', 'lexicon'];

/** Last step of `npm run build`: puts standards, sources and lexicon beside the compiled code, which looks there. */
const target = resolve(process.argv[2] ?? 'dist', 'knowledge');
for (const folder of FOLDERS) {
  // A standard or a concept that has been taken away must not live on in the build.
  if (folder !== 'lexicon') rmSync(join(target, folder), { recursive: true, force: true });
  else rmSync(join(target, folder, 'concepts'), { recursive: true, force: true });
  cpSync(join(OWN_KNOWLEDGE, folder), join(target, folder), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
}
