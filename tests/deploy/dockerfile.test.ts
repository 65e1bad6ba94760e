import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const steps = read('Dockerfile')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => ({ does: line.split(' ')[0] ?? '', with: line.slice(line.indexOf(' ') + 1) }));
const all = (name: string) => steps.filter(({ does }) => does === name).map((step) => step.with);
const last = (name: string) => all(name).at(-1);

describe('The image', () => {
  test('is built by the script that CI runs without Docker, in a stage of its own', () => {
    expect(all('FROM')).toHaveLength(2);
    expect(all('RUN')[0]).toBe('sh deploy/build.sh /sources /made');
    expect(all('COPY')).toContain('--from=build /made ./');
    expect(read('deploy/try.sh')).toContain('deploy/build.sh" "$place/sources" "$place/made"');
    expect(read('.ci/run')).toContain('sh deploy/try.sh');
  });

  test('installs what the lock file says, nothing of development, and runs no install script', () => {
    const installs = read('deploy/build.sh').match(/^npm (?:ci|install|i)\b.*/gm);
    expect(installs).toEqual([
      'npm ci --ignore-scripts --no-audit --no-fund',
      'npm ci --omit=dev --ignore-scripts --no-audit --no-fund',
    ]);
    expect(all('RUN').join(' ')).not.toContain('npm');
  });

  test('runs as somebody who is not root, writes to one place, and is asked for its health', () => {
    const user = steps.findIndex(({ does }) => does === 'USER');
    expect(steps[user]?.with).toBe('node');
    expect(steps.slice(user).map(({ does }) => does)).not.toContain('RUN');
    expect(all('VOLUME')).toEqual(['/data']);
    expect(last('HEALTHCHECK')).toContain('"deploy/health.cjs"');
    expect(existsSync(join(ROOT, 'deploy/health.cjs'))).toBe(true);
  });

  test('starts what npm run start:bot starts', () => {
    const [, file = ''] = JSON.parse(last('CMD') ?? '[]') as string[];
    // The build puts each command's one file beside the knowledge.
    const source = file.replace(/^dist\/bot\//, 'bot/commands/').replace(/\.js$/, '.ts');
    expect(JSON.parse(read('package.json')).scripts['start:bot']).toBe(`tsx ${source}`);
  });

  test('has no secret and no data of this machine in it', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.data', '.git', 'node_modules']),
    );
    expect(read('Dockerfile')).not.toMatch(/Password|AccountKey|ARG /);
  });
});
