import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { AnnotatedPassage } from '../search/annotate';
import type { LabelTable } from '../search/label-table';
import type { LabelTables } from '../search/labels';
import type { SearchTables } from '../search/tables';
import type { VocabularyWords } from '../search/words';
import type { Language, Standard } from '../standard/types';
import type { Written } from '../written';
import { type Annotation, KEY_LENGTH, SNAPSHOT_FILE, type SnapshotContent } from './format';
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
  return {
    written,
    tables: {
      words: () => deserialize(words) as VocabularyWords,
      labels: opened({ ...content.labels }),
      passages: (standard) => annotated(standard, passages.get(standard.municipality.id)),
    },
    dictionaries: content.dictionaries,
  };
}

function annotated({ passages }: Standard, written: Uint8Array | undefined): readonly AnnotatedPassage[] {
  const annotations = written ? (deserialize(written) as Annotation[]) : [];
  return passages.flatMap((passage, at) => {
    const annotation = annotations[at];
    return annotation ? [{ passage, ...annotation }] : [];
  });
}

/** Each language's labels are read when they are first needed, and their bytes let go. */
function opened(bytes: Partial<Record<Language, Uint8Array>>): LabelTables {
  const tables = new Map<Language, LabelTable>();
  return (language) => {
    const written = bytes[language];
    if (written) tables.set(language, deserialize(written) as LabelTable);
    delete bytes[language];
    return tables.get(language) ?? new Map();
  };
}
