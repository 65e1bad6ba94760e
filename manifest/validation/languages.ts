import { fieldOf, type Json, type JsonObject } from '../field';
import type { PackageFault } from './fault';

/** Where a manifest has texts that people read, in the form the language files write. */
export function textFields(manifest: Json): string[] {
  const fields = ['name.short', 'name.full', 'description.short', 'description.full'];
  const entries = (field: string) => {
    const list = fieldOf(manifest, field);
    return Array.isArray(list) ? list.map((_, at) => `${field}[${at}]`) : [];
  };
  const told = (field: string) => [`${field}.title`, `${field}.description`];
  for (const list of entries('bots[0].commandLists'))
    fields.push(...entries(`${list}.commands`).flatMap(told));
  for (const command of entries('composeExtensions[0].commands')) {
    fields.push(...told(command), ...entries(`${command}.parameters`).flatMap(told));
  }
  return fields;
}

/**
 * Every text of the manifest is there in every language, and no language has a text that the manifest has no place
 * for. Teams shows the default language where one is missing, so that a half-translated app passes unseen.
 */
export function languageFaults(
  manifest: Json,
  languages: Readonly<Record<string, JsonObject>>,
): PackageFault[] {
  const wanted = textFields(manifest);
  return Object.entries(languages).flatMap(([file, texts]) => {
    const missing = wanted
      .filter((field) => typeof texts[field] !== 'string' || String(texts[field]).trim() === '')
      .map((field) => ({
        file,
        field,
        value: texts[field],
        what: 'has no text in this language',
        mend: 'Write it.',
      }));
    const extra = Object.keys(texts)
      .filter((field) => field !== '$schema' && !wanted.includes(field))
      .map((field) => ({
        file,
        field,
        value: texts[field],
        what: 'is the text of a field that manifest.json does not have',
        mend: 'Correct the field, or take the text out.',
      }));
    return [...missing, ...extra];
  });
}
