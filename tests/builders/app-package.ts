import { type AppFiles, buildApp, readAppSource } from '../../manifest/app';
import { fieldOf, type JsonObject, setField } from '../../manifest/field';
import { readPackageSettings } from '../../manifest/settings';

/** An environment that a package can be made from; say what differs. */
export function packageEnvironment(
  differs: Record<string, string | undefined> = {},
): Record<string, string | undefined> {
  return {
    TEAMS_APP_ID: '3f2c8f0a-5d1c-4b1e-9a57-0c5c1a5f7e11',
    MicrosoftAppId: '8a1b8f0a-5d1c-4b1e-9a57-0c5c1a5f7e12',
    BOT_HOST: 'vejviser.example.dk',
    ...differs,
  };
}

export function packageSettings() {
  return readPackageSettings(packageEnvironment(), '1.2.0');
}

/** The files of the real package, with `change` made to one of its JSON files. */
export function changedApp(file: string, change: (json: JsonObject) => void): AppFiles {
  const files = buildApp(readAppSource(), packageSettings());
  const json = jsonOf(files, file);
  change(json);
  return { ...files, [file]: new TextEncoder().encode(JSON.stringify(json)) };
}

export function jsonOf(files: AppFiles, file: string): JsonObject {
  return JSON.parse(new TextDecoder().decode(files[file]));
}

/** The text that stands at a field; an empty one when there is none. */
export function textOf(json: JsonObject, field: string): string {
  return String(fieldOf(json, field) ?? '');
}

/** A change that writes one field. */
export function write(field: string, value: Parameters<typeof setField>[2]) {
  return (json: JsonObject) => {
    if (!setField(json, field, value)) throw new Error(`There is no place for ${field}.`);
  };
}
