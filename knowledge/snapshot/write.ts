import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { buildLexicon } from '../lexicon/build';
import type { AnnotatedPassage } from '../search/annotate';
import { readTables } from '../search/tables';
import { readDictionary } from '../text/dictionary';
import { readWritten } from '../written';
import { type Annotation, SNAPSHOT_FILE, type SnapshotContent } from './format';
import { snapshotKey } from './key';

/**
 * Works out all that a start would, and writes it beside what it was worked out of.
 * @param dir the folder of knowledge, compiled, with standards, sources and lexicon
 * @throws KnowledgeError naming every fault of every file
 */
export function writeSnapshot(dir: string): void {
  const written = readWritten(dir, dir);
  const { words, labels, passages } = readTables(written.standards, buildLexicon(written.lexicon));
  const content: SnapshotContent = {
    written,
    words: serialize(words()),
    passages: new Map(
      written.standards.map((standard) => [
        standard.municipality.id,
        serialize(passages(standard).map(annotationOf)),
      ]),
    ),
    labels: { da: serialize(labels('da')), en: serialize(labels('en')) },
    dictionaries: { da: readDictionary('da'), en: readDictionary('en') },
  };
  writeFileSync(join(dir, SNAPSHOT_FILE), Buffer.concat([Buffer.from(snapshotKey(dir)), serialize(content)]));
}

function annotationOf({ passage: _, ...annotation }: AnnotatedPassage): Annotation {
  return annotation;
}
