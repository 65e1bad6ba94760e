import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAppSource } from '../../manifest/app';
import { fieldOf } from '../../manifest/field';

const text = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
const admin = text('docs/admin.md');
const staff = text('docs/staff.md');

const variables = [...text('.env.example').matchAll(/^#?\s?([A-Za-z_]+)=/gm)].map(([, name = '']) => name);
const { manifest, commands } = readAppSource();
const asked = ['permissions', 'bots[0].scopes'].flatMap((field) => fieldOf(manifest, field) as string[]);

describe('the page for the administrator', () => {
  test.each(variables)('tells what %s is', (name) => {
    expect(admin).toContain(`| \`${name}\` |`);
  });

  test.each(asked)('argues why the app asks for %s', (name) => {
    expect(admin.slice(admin.indexOf('## What it asks for'), admin.indexOf('## Update'))).toContain(
      `\`${name}\``,
    );
  });
});

describe('the page for staff', () => {
  const [danish, english] = staff.split('\n## English\n');

  test.each(commands.map(({ da, en }) => [da.title, en.title]))('tells of »%s« and "%s"', (da, en) => {
    expect(danish).toContain(`| **${da}** |`);
    expect(english).toContain(`| **${en}** |`);
  });
});
