import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, readAppSource } from '../../manifest/app';
import { readCommands } from '../../manifest/commands';
import type { JsonObject } from '../../manifest/field';
import { packApp } from '../../manifest/pack';
import { formatPackageFault } from '../../manifest/validation/fault';
import { validateApp } from '../../manifest/validation/validate';
import { changedApp, packageSettings, write } from '../builders/app-package';
import { writePng } from '../builders/png';
import { temporaryFolder } from '../builders/store';

const lines = (files: Parameters<typeof validateApp>[0]) => validateApp(files).map(formatPackageFault);

const remove = (field: string) => (json: JsonObject) => {
  delete json[field];
};

describe('a fault in the package names the field, the value and the mend', () => {
  test.each<[string, string, (json: JsonObject) => void, string]>([
    [
      'a name that is too long',
      'manifest.json',
      write('name.short', 'Vejviser i kvalitetsstandarderne'),
      'manifest.json name.short "Vejviser i kvalitetsstandarderne" is longer than 30 characters. Shorten it.',
    ],
    [
      'a short description that is too long in English only',
      'en.json',
      (json) => {
        json['description.short'] = 'x'.repeat(81);
      },
      'en.json description.short "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is longer than 80 characters. Shorten it.',
    ],
    [
      "Teams' name in the app's",
      'manifest.json',
      write('name.short', 'Vejviser for Teams'),
      `manifest.json name.short "Vejviser for Teams" has Microsoft's or Teams' name in it. Use a name of its own.`,
    ],
    [
      'an id that is none',
      'manifest.json',
      write('bots[0].botId', 'vejviser'),
      'manifest.json bots[0].botId "vejviser" is not of the form the schema asks for. Use a value that fits ^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$.',
    ],
    [
      'a scope the schema does not know',
      'manifest.json',
      write('bots[0].scopes', ['personal', 'groupchat', 'team', 'groupChat']),
      'manifest.json bots[0].scopes[1] "groupchat" is not among the values the schema knows. Use one of: team, personal, groupChat, copilot.',
    ],
    [
      'a field the schema does not know',
      'manifest.json',
      write('packageName', 'dk.vejviser'),
      'manifest.json has "packageName", which the schema does not know. Correct the name, or take it out.',
    ],
    [
      'a field that is missing',
      'manifest.json',
      remove('accentColor'),
      'manifest.json lacks "accentColor". Add "accentColor".',
    ],
    [
      'another version of the schema',
      'manifest.json',
      write('manifestVersion', '1.17'),
      'manifest.json manifestVersion "1.17" is not the value the schema asks for. Use "1.29".',
    ],
    [
      'a version that cannot be compared',
      'manifest.json',
      write('version', '1.2'),
      'manifest.json version "1.2" is not a version Teams can compare. Use three numbers, for example 1.2.0, in package.json.',
    ],
    [
      'an address without https',
      'manifest.json',
      write('developer.privacyUrl', 'http://example.dk/privatliv'),
      'manifest.json developer.privacyUrl "http://example.dk/privatliv" is not on https. Use an https address.',
    ],
    [
      'a tunnel among the valid domains',
      'manifest.json',
      write('validDomains', ['abc.devtunnels.ms']),
      'manifest.json validDomains[0] "abc.devtunnels.ms" belongs to the tunnel devtunnels.ms. Use the host name the bot has in operation; a tunnel is set in Azure only.',
    ],
    [
      'a valid domain that takes in strangers',
      'manifest.json',
      write('validDomains', ['*.azurewebsites.net']),
      'manifest.json validDomains[0] "*.azurewebsites.net" is not a host name. Use a host name without https://, port, path and *.',
    ],
    [
      'a prompt starter',
      'manifest.json',
      write('bots[0].commandLists[0].commands[0].type', 'prompt'),
      'manifest.json bots[0].commandLists[0].commands[0].type "prompt" makes it a prompt starter, and an app with those may not send a welcome message. Leave type out.',
    ],
    [
      'commands in a scope the bot does not have',
      'manifest.json',
      write('bots[0].scopes', ['personal', 'groupChat']),
      `manifest.json bots[0].commandLists[2].scopes "team" is a scope the bot does not have. Add the scope to the bot's scopes, or take it out here.`,
    ],
    [
      'an action with nothing to show',
      'manifest.json',
      write('composeExtensions[0].commands[1].fetchTask', false),
      'manifest.json composeExtensions[0].commands[1] "ask" is of the kind action and has nothing to fill in. Give it parameters, or for an action fetchTask: true.',
    ],
    [
      'a command that is translated nowhere',
      'en.json',
      remove('bots[0].commandLists[0].commands[1].title'),
      'en.json bots[0].commandLists[0].commands[1].title has no text in this language. Write it.',
    ],
    [
      'an icon that is not in the package',
      'manifest.json',
      write('icons.color', 'colour.png'),
      'colour.png is not in the package. Put it in, or take its name out of manifest.json.',
    ],
  ])('%s', (_, file, change, line) => {
    expect(lines(changedApp(file, change))).toContain(line);
  });

  test('a 13th command', () => {
    const commands = Array.from({ length: 13 }, (_, at) => ({ title: `Hjælp ${at}` }));
    const files = changedApp('manifest.json', write('bots[0].commandLists[0].commands', commands));
    expect(lines(files)).toContainEqual(
      expect.stringMatching(
        /^manifest\.json bots\[0\]\.commandLists\[0\]\.commands .* has more than 12 entries\. Take out what is least needed\.$/,
      ),
    );
  });

  test('the same command twice', () => {
    const files = changedApp('manifest.json', write('bots[0].commandLists[0].commands[1].title', 'hjælp'));
    expect(lines(files)).toContain(
      'manifest.json bots[0].commandLists[0].commands[1].title "hjælp" is there twice in the same list. Take one out.',
    );
  });

  test('a file that cannot be read', () => {
    const files = { ...changedApp('manifest.json', () => {}), 'en.json': new TextEncoder().encode('{') };
    expect(lines(files)).toEqual([
      expect.stringMatching(/^en\.json cannot be read as JSON: .*\. Correct it/),
    ]);
  });

  test('a file that the manifest does not name', () => {
    const files = { ...changedApp('manifest.json', () => {}), 'notes.txt': new Uint8Array(1) };
    expect(lines(files)).toEqual([
      'notes.txt is in the package, but manifest.json does not name it. Take it out, or name it.',
    ]);
  });
});

describe('icons', () => {
  /** A square of pixels, each as `pixel` says for its place in the row. */
  const square = (size: number, pixel: (x: number) => [number, number, number, number]) => {
    const pixels = Array.from({ length: size * size }, (_, at) => pixel(at % size)).flat();
    return writePng(size, 4, Uint8Array.from(pixels), new Array(size).fill(0));
  };
  const icon = (name: string) => readFileSync(join(__dirname, '../../manifest/icons', name));

  test.each([
    [
      'the outline in the place of the colour icon',
      { 'color.png': icon('outline.png') },
      'color.png is 32 × 32 pixels. Draw it at 192 × 192.',
    ],
    [
      'something else than a PNG',
      { 'outline.png': icon('outline.svg') },
      'outline.png is not a PNG. Run npm run icons.',
    ],
    [
      'a colour icon with a corner cut off',
      { 'color.png': square(192, (x) => [31, 111, 120, x === 0 ? 254 : 255]) },
      'color.png is transparent in places, and Teams wants colour to the very edge. Draw a background that fills the square; Teams rounds the corners itself.',
    ],
    [
      'an outline in grey',
      { 'outline.png': square(32, (x) => (x < 16 ? [200, 200, 200, 255] : [0, 0, 0, 0])) },
      'outline.png has other colours than white on transparent. Draw it in white only, with nothing behind it.',
    ],
    [
      'an outline with nothing drawn',
      { 'outline.png': square(32, () => [255, 255, 255, 0]) },
      'outline.png is one colour all over. Draw the sign in it.',
    ],
  ])('%s', (_, icons, line) => {
    expect(lines({ ...changedApp('manifest.json', () => {}), ...icons })).toEqual([line]);
  });
});

describe('the source of the package', () => {
  const source = readAppSource();
  const folder = temporaryFolder();

  test('a placeholder that nothing fills is a fault', () => {
    const manifest = { ...source.manifest, accentColor: '{{COLOUR}}' };
    expect(() => packApp({ ...source, manifest }, packageSettings())).toThrow(
      'manifest.json "{{COLOUR}}" is a placeholder that nothing fills. Use one of APP_VERSION, TEAMS_APP_ID',
    );
  });

  test('a text for a field that is not there is a fault', () => {
    const da = { ...source.texts.da, 'staticTabs[0].name': 'Spørg' };
    expect(() => buildApp({ ...source, texts: { ...source.texts, da } }, packageSettings())).toThrow(
      'da.json staticTabs[0].name "Spørg" is the text of a field that manifest.json does not have.',
    );
  });

  test('a command without a language is a fault', () => {
    const [first] = source.commands;
    const { en: _, ...danishOnly } = { ...first };
    expect(() => readCommands([{ ...danishOnly }])).toThrow(
      /commands\.json \[0\]\.en cannot be used: .*\. Give each command scopes \(of personal, groupChat, team\)/,
    );
  });

  test('a file that is not JSON is a fault that names it', () => {
    cpSync(join(__dirname, '../../manifest'), folder, { recursive: true });
    writeFileSync(join(folder, 'en.json'), '{');
    expect(() => readAppSource(folder)).toThrow(/en\.json cannot be read as JSON: /);
  });

  test('a package with faults is not made', () => {
    const manifest = { ...source.manifest, accentColor: 'green' };
    expect(() => packApp({ ...source, manifest }, packageSettings())).toThrow(
      'manifest.json accentColor "green" is not of the form the schema asks for.',
    );
  });
});
