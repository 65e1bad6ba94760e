import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { LabelTable } from '../search/label-table';
import type { SearchTables } from '../search/tables';
import type { Written } from '../written';
import { KEY_LENGTH, SNAPSHOT_FILE, type SnapshotContent } from './format';
import { snapshotKey } from './key';

export interface Snapshot {
  written: Written;
  tables: SearchTables;
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
  const { written, words, passages, labels } = deserialize(bytes.subarray(KEY_LENGTH)) as SnapshotContent;
  return {
    written,
    tables: { words, passages, labels: (language) => deserialize(labels[language]) as LabelTable },
  };
}
