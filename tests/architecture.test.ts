import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const HOUSES = ['bot', 'cards', 'knowledge'] as const;

/** Which house may use which: bot → cards → knowledge. */
const MAY_USE: Record<string, readonly string[]> = {
  bot: ['bot', 'cards', 'knowledge'],
  cards: ['cards', 'knowledge'],
  knowledge: ['knowledge'],
};

interface Import {
  file: string;
  from: string;
  /** A type is gone when the program runs: it ties two files together for the reader only. */
  typeOnly: boolean;
}

const files = HOUSES.flatMap((house) =>
  readdirSync(join(ROOT, house), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(house, file)),
);

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const named = source.matchAll(
    /(?:(?:import|export)(\s+type)?[^;'"]*?from|import|require(?:\.resolve)?)\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...named].map((match) => ({ file, from: match[2] ?? '', typeOnly: match[1] !== undefined }));
});

/** Files of the house that `file` imports, relative to the root and without an ending. */
function ownImports(file: string, { types = true } = {}): string[] {
  return imports
    .filter((each) => each.file === file && each.from.startsWith('.') && (types || !each.typeOnly))
    .map(({ from }) => relative(ROOT, resolve(ROOT, dirname(file), from)));
}

const outside = (allowed: string, packages: RegExp) =>
  imports.filter(({ file, from }) => packages.test(from) && !file.startsWith(allowed));

describe('The house', () => {
  test('is looked at: it has files and imports', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  test('only bot/teams names the Bot Framework', () => {
    expect(outside('bot/teams/', /^(botbuilder|botframework)/)).toEqual([]);
    expect(imports.some(({ from }) => from === 'botbuilder')).toBe(true);
  });

  test('only bot/server names restify', () => {
    expect(outside('bot/server/', /^restify/)).toEqual([]);
    expect(imports.some(({ from }) => from === 'restify')).toBe(true);
  });

  test('imports point one way: bot → cards → knowledge', () => {
    const wrong = files.flatMap((file) => {
      const may = MAY_USE[file.split('/')[0] ?? ''] ?? [];
      return ownImports(file)
        .filter((used) => !may.includes(used.split('/')[0] ?? ''))
        .map((used) => `${file} → ${used}`);
    });
    expect(wrong).toEqual([]);
  });

  test('knowledge has no network and no clock', () => {
    const inside = files.filter(
      (file) => file.startsWith('knowledge/') && !file.startsWith('knowledge/commands/'),
    );
    const network = imports.filter(
      ({ file, from }) => inside.includes(file) && /^(node:)?(https?|net|tls|dgram|dns|http2)$/.test(from),
    );
    const clocks = inside.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|\bfetch\(/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(network).toEqual([]);
    expect(clocks).toEqual([]);
  });

  test('imports go in no circle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        ownImports(file, { types: false }).flatMap((used) =>
          files.filter((each) => each === `${used}.ts` || each === `${used}/index.ts`),
        ),
      ]),
    );
    const done = new Set<string>();
    const circleFrom = (file: string, way: readonly string[]): string[] | undefined => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const used of graph.get(file) ?? []) {
        const circle = circleFrom(used, [...way, file]);
        if (circle) return circle;
      }
      done.add(file);
      return undefined;
    };
    const circles = files.flatMap((file) => {
      const circle = circleFrom(file, []);
      return circle ? [circle.join(' → ')] : [];
    });
    expect(circles).toEqual([]);
  });
});
