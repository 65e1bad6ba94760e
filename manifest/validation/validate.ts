import type { AppFiles } from '../app';
import { fieldOf, type Json, type JsonObject } from '../field';
import type { PackageFault } from './fault';
import { iconFaults } from './icons';
import { languageFaults } from './languages';
import { limitFaults } from './limits';
import { schemaFaults } from './schema';

/** Everything that is wrong with an app package, by Microsoft's schema and by Teams' own rules; empty when it is fit. */
export function validateApp(files: AppFiles): PackageFault[] {
  const faults: PackageFault[] = [];
  const manifest = readObject('manifest.json', files, faults);
  if (!manifest) return faults;
  faults.push(...schemaFaults('manifest.json', 'manifest', manifest), ...limitFaults(manifest));

  const languages: Record<string, JsonObject> = {};
  for (const name of languageFiles(manifest)) {
    const texts = readObject(name, files, faults);
    if (!texts) continue;
    languages[name] = texts;
    faults.push(...schemaFaults(name, 'language', texts));
  }
  faults.push(...languageFaults(manifest, languages), ...iconFaults(manifest, files));

  const icons = ['icons.color', 'icons.outline'].map((field) => fieldOf(manifest, field));
  const named = ['manifest.json', ...languageFiles(manifest), ...icons].filter((name) => name !== undefined);
  for (const name of Object.keys(files).filter((file) => !named.includes(file))) {
    const what = 'is in the package, but manifest.json does not name it';
    faults.push({ file: name, field: '', value: undefined, what, mend: 'Take it out, or name it.' });
  }
  for (const name of icons.filter((icon) => typeof icon === 'string')) {
    if (!files[name]) faults.push(missing(name));
  }
  return faults;
}

function languageFiles(manifest: Json): string[] {
  const standard = fieldOf(manifest, 'localizationInfo.defaultLanguageFile');
  const others = fieldOf(manifest, 'localizationInfo.additionalLanguages');
  const names = Array.isArray(others) ? others.map((other) => fieldOf(other, 'file')) : [];
  return [standard, ...names].filter((name) => typeof name === 'string');
}

function readObject(name: string, files: AppFiles, faults: PackageFault[]): JsonObject | undefined {
  const bytes = files[name];
  if (!bytes) {
    faults.push(missing(name));
    return undefined;
  }
  try {
    const json: Json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
    const what = 'is not a JSON object';
    faults.push({ file: name, field: '', value: undefined, what, mend: 'Write { … } in it.' });
  } catch (error) {
    const what = `cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`;
    faults.push({ file: name, field: '', value: undefined, what, mend: 'Correct it at that place.' });
  }
  return undefined;
}

function missing(name: string): PackageFault {
  return {
    file: name,
    field: '',
    value: undefined,
    what: 'is not in the package',
    mend: 'Put it in, or take its name out of manifest.json.',
  };
}
