import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { LabelTable } from '../search/label-table';
import type { SearchTables } from '../search/tables';
import type { Language } from '../standard/types';
import type { Written } from '../written';
import { KEY_LENGTH, SNAPSHOT_FILE, type SnapshotContent } from './format';
import { snapshotKey } from './key';

export interface Snapshot {
  written: Written;
  tables: SearchTables;
  dictionaries: Record<Language, Uint8Array>;
}

/**
 * What the last build has worked out; undefined where there is none, or where anything it depends on has changed since:
 * then all is worked out anew.
 * @param dir the folder of knowledge
 */
export function readSnapshot(dir: string): Snapshot | undefined {
  const file = join(dir, SNAPSHOT_FILE);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, KEY_LENGTH) !== snapshotKey(dir)) return undefined;
  // The program wrote this file itself, out of what it had checked, and the key says that it is that one.
  const content = deserialize(bytes.subarray(KEY_LENGTH)) as SnapshotContent;
  const { written, words, passages } = content;
  // What is kept as bytes is copied, so that the whole file need not stay in memory for it.
  const [labels, dictionaries] = [copies(content.labels), copies(content.dictionaries)];
  return {
    written,
    tables: { words, passages, labels: (language) => deserialize(labels[language]) as LabelTable },
    dictionaries,
  };
}

function copies({ da, en }: Record<Language, Uint8Array>): Record<Language, Uint8Array> {
  return { da: da.slice(), en: en.slice() };
}
