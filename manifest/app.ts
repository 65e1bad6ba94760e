import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Command,
  commandLists,
  commandTexts,
  LANGUAGES,
  type ManifestLanguage,
  readCommands,
} from './commands';
import { type Json, type JsonObject, setField } from './field';
import type { PackageSettings } from './settings';
import { PackageError, type PackageFault } from './validation/fault';

/** Files of an app package by name. */
export type AppFiles = Record<string, Uint8Array>;

/** What a package is made of, as it is kept in manifest/. */
export interface AppSource {
  /** manifest.json with placeholders; its texts stand in the language files, its commands in commands.json. */
  manifest: JsonObject;
  texts: Record<ManifestLanguage, Record<string, string>>;
  commands: readonly Command[];
  icons: AppFiles;
}

/**
 * Reads the source of the package.
 * @throws PackageError when a file cannot be read as what it should be
 */
export function readAppSource(folder: string = __dirname): AppSource {
  const bytes = (name: string) => readFileSync(join(folder, name));
  const json = (name: string) => {
    try {
      return JSON.parse(bytes(name).toString('utf8'));
    } catch (error) {
      const what = `cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`;
      const mend = 'Correct it at that place.';
      throw new PackageError([{ file: name, field: '', value: undefined, what, mend }]);
    }
  };
  return {
    manifest: json('manifest.json'),
    texts: { da: json('da.json'), en: json('en.json') },
    commands: readCommands(json('commands.json')),
    icons: { 'color.png': bytes('icons/color.png'), 'outline.png': bytes('icons/outline.png') },
  };
}

/**
 * Puts a package together: placeholders filled, commands listed for each scope, the Danish texts in the manifest
 * (they are what Teams shows where no language fits) and every language in a file of its own.
 * @throws PackageError when the manifest has a placeholder without a value, or a text has no place in it
 */
export function buildApp(source: AppSource, settings: PackageSettings): AppFiles {
  const faults: PackageFault[] = [];
  const manifest = fill(source.manifest, settings, faults);
  setField(manifest, 'bots[0].commandLists', commandLists(source.commands, 'da'));
  for (const [field, text] of Object.entries(source.texts.da)) {
    if (field === '$schema' || setField(manifest, field, text)) continue;
    const what = 'is the text of a field that manifest.json does not have';
    faults.push({
      file: 'da.json',
      field,
      value: text,
      what,
      mend: 'Correct the field, or take the text out.',
    });
  }
  if (faults.length > 0) throw new PackageError(faults);
  const files: AppFiles = { 'manifest.json': encode(manifest) };
  for (const language of LANGUAGES) {
    files[`${language}.json`] = encode({
      ...source.texts[language],
      ...commandTexts(source.commands, language),
    });
  }
  return { ...files, ...source.icons };
}

/** A copy with every `{{NAME}}` replaced by its value. */
function fill(json: Json, settings: PackageSettings, faults: PackageFault[]): Json {
  if (typeof json === 'string') {
    return json.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
      const value = settings[name];
      if (value === undefined) {
        const what = 'is a placeholder that nothing fills';
        const mend = `Use one of ${Object.keys(settings).join(', ')}.`;
        faults.push({ file: 'manifest.json', field: '', value: placeholder, what, mend });
      }
      return value ?? placeholder;
    });
  }
  if (Array.isArray(json)) return json.map((item) => fill(item, settings, faults));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, fill(value, settings, faults)]));
}

function encode(json: Json): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
}
