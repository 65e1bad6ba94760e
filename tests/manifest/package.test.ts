import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAppSource } from '../../manifest/app';
import { fieldOf, type JsonObject } from '../../manifest/field';
import { packApp, unpackApp } from '../../manifest/pack';
import { readPng } from '../../manifest/validation/png';
import { validateApp } from '../../manifest/validation/validate';
import { jsonOf, packageEnvironment, packageSettings, textOf } from '../builders/app-package';
import { temporaryFolder } from '../builders/store';

const zip = packApp(readAppSource(), packageSettings());
const files = unpackApp(zip);
const manifest = jsonOf(files, 'manifest.json');

describe('the app package', () => {
  test('unpacked again, it has nothing that the official schema or Teams would turn down', () => {
    expect(validateApp(files)).toEqual([]);
  });

  test('has the manifest, two languages and two icons at its root, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'da.json',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  test('carries the ids, the host and the version it was made with', () => {
    expect(manifest).toMatchObject({
      manifestVersion: '1.29',
      version: '1.2.0',
      id: '3f2c8f0a-5d1c-4b1e-9a57-0c5c1a5f7e11',
      bots: [{ botId: '8a1b8f0a-5d1c-4b1e-9a57-0c5c1a5f7e12' }],
      composeExtensions: [{ botId: '8a1b8f0a-5d1c-4b1e-9a57-0c5c1a5f7e12' }],
      validDomains: ['vejviser.example.dk'],
    });
    expect(JSON.stringify(manifest)).not.toContain('{{');
  });

  test('is the same bytes when nothing has changed', () => {
    expect(packApp(readAppSource(), packageSettings())).toEqual(zip);
  });

  test('asks for identity and for nothing else', () => {
    expect(manifest['permissions']).toEqual(['identity']);
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('devicePermissions');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
  });

  test('works in personal chats, group chats, meetings and teams', () => {
    expect(fieldOf(manifest, 'bots[0].scopes')).toEqual(['personal', 'groupChat', 'team']);
    expect(manifest['defaultGroupCapability']).toEqual({ team: 'bot', groupchat: 'bot', meetings: 'bot' });
  });

  test('is Danish where Teams knows no better', () => {
    expect(fieldOf(manifest, 'localizationInfo.defaultLanguageTag')).toBe('da');
    const danish = jsonOf(files, 'da.json');
    const texts = Object.keys(danish).filter((field) => field !== '$schema');
    expect(texts.map((field) => textOf(manifest, field))).toEqual(texts.map((field) => danish[field]));
  });

  test('has every text in both languages, and no text in both that would have to differ', () => {
    const [danish, english]: JsonObject[] = [jsonOf(files, 'da.json'), jsonOf(files, 'en.json')];
    expect(Object.keys(english ?? {})).toEqual(Object.keys(danish ?? {}));
    const same = Object.keys(danish ?? {}).filter(
      (field) => field.includes('description') && danish?.[field] === english?.[field],
    );
    expect(same).toEqual([]);
  });

  test.each([
    ['da.json', 'name.short', 30],
    ['en.json', 'name.short', 30],
    ['da.json', 'description.short', 80],
    ['en.json', 'description.short', 80],
  ])('%s keeps %s within %i characters', (file, field, most) => {
    const text = jsonOf(files, file)[field];
    expect(String(text).length).toBeGreaterThan(0);
    expect(String(text).length).toBeLessThanOrEqual(most);
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is a PNG of %i pixels each way', (name, size) => {
    const png = files[name] ?? new Uint8Array();
    expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG');
    expect(readPng(png)).toMatchObject({ width: size, height: size });
  });
});

describe('npm run package', () => {
  const folder = temporaryFolder();
  const root = resolve(__dirname, '../..');
  const run = (environment: Record<string, string | undefined>) => {
    const { PATH, HOME } = process.env;
    const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'manifest/package.ts')];
    const env = { PATH, HOME, ...environment } as unknown as NodeJS.ProcessEnv;
    return spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
  };

  test('writes vejviser.zip, which is a sound package', () => {
    const { status, stdout } = run(packageEnvironment());
    expect(stdout).toContain('vejviser.zip is ready');
    expect(status).toBe(0);
    expect(validateApp(unpackApp(readFileSync(join(folder, 'vejviser.zip'))))).toEqual([]);
  });

  test('without the ids says which variables it lacks and ends with 1', () => {
    const { status, stderr } = run({});
    expect(status).toBe(1);
    expect(stderr).toContain('environment TEAMS_APP_ID is missing. Make an id once');
    expect(stderr).toContain('environment MicrosoftAppId is missing. Copy "Microsoft App ID"');
    expect(stderr).toContain('environment BOT_HOST is missing. Use the public host name');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
