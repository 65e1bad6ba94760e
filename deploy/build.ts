import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { OWN_KNOWLEDGE } from '../knowledge';
import { CODE_FILE, MODEL_FILE } from '../knowledge/snapshot/key';
import { writeSnapshot } from '../knowledge/snapshot/write';
import { BUNDLED } from './bundled';

/** What runs in operation. */
const COMMANDS = ['start-bot', 'doctor', 'unanswered'];

/** What the code reads when it starts, beside what it imports. */
const FOLDERS = ['standards', 'sources', 'lexicon', 'terms'];

/**
 * `npm run build`: makes one file of each command's own code, which a start reads sooner than hundreds; puts standards,
 * sources, lexicon and terms beside them, where `knowledge/folder.ts` looks; and works out once what every start would.
 */
const root = join(__dirname, '..');
const target = resolve(root, 'dist/bot');
// A standard or a concept that has been taken away must not live on in the build.
rmSync(target, { recursive: true, force: true });
buildSync({
  ...BUNDLED,
  entryPoints: COMMANDS.map((name) => ({
    in: `bot/commands/${name}.ts`,
    out: `${name}${CODE_FILE.slice(0, -3)}`,
  })),
  outdir: target,
});
// From Node 22 on, compiled code is kept between two starts: asked for before the code is read, it holds for that as well.
const code = createHash('sha256');
for (const name of COMMANDS) {
  code.update(readFileSync(join(target, `${name}${CODE_FILE}`)));
  writeFileSync(
    join(target, `${name}.js`),
    `require('node:module').enableCompileCache?.();\nrequire('./${name}${CODE_FILE}');\n`,
  );
}
for (const learnt of ['kind', 'matter', 'situation']) {
  const name = `${learnt}${MODEL_FILE}`;
  const model = readFileSync(join(OWN_KNOWLEDGE, learnt, name));
  code.update(model);
  writeFileSync(join(target, name), model);
}
writeFileSync(join(target, 'code.sha256'), code.digest('hex'));
for (const folder of FOLDERS) {
  cpSync(join(OWN_KNOWLEDGE, folder), join(target, folder), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
}
writeSnapshot(target);
