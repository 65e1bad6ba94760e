import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, KnowledgeError } from '../fault/fault';
import { buildStructure } from './build';
import { readFrontMatter } from './front-matter';
import { attachNotes } from './notes';
import { readOutline } from './outline';
import type { SourceAccount } from './source-text';
import { checkSources } from './sources';
import type { Standard } from './types';
import type { Word } from './words';

/** A standard with what it was made from, for those who check or explain it. */
export interface LoadedStandard {
  standard: Standard;
  /** The words of the standard, in order, each with its line in standard.md. */
  words: Word[];
  /** Ids of the source faults known in notes.yaml, told to users or not. */
  knownFaults: string[];
  /** Where every character of each source went. */
  accounts: SourceAccount[];
}

export interface StandardsResult {
  /** Those without faults, in the order of their folders' names. */
  loaded: LoadedStandard[];
  faults: Fault[];
}

/**
 * Loads every standard of a knowledge folder.
 * @param dir folder that has `standards/<municipality>/standard.md` (and `notes.yaml`, `rules.yaml`) and `sources/`.
 * @throws KnowledgeError with every fault of every file.
 */
export function loadStandards(dir: string): Standard[] {
  const { loaded, faults } = readStandards(dir);
  if (faults.length > 0) throw new KnowledgeError(faults);
  return loaded.map((one) => one.standard);
}

/** Like loadStandards, but returns the faults beside the standards that have none. */
export function readStandards(dir: string): StandardsResult {
  const result: StandardsResult = { loaded: [], faults: [] };
  const root = join(dir, 'standards');
  const folders = existsSync(root)
    ? readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory())
    : [];
  if (folders.length === 0) {
    const mend = 'Give the folder that has "standards" and "sources" in it.';
    result.faults.push({ file: 'standards', line: 0, what: 'there is no standard in this folder', mend });
  }
  for (const folder of folders.map((one) => one.name).sort()) {
    const { loaded, faults } = readStandard(dir, folder);
    result.faults.push(...faults);
    if (loaded !== undefined) result.loaded.push(loaded);
  }
  return result;
}

function readStandard(dir: string, folder: string): { loaded?: LoadedStandard; faults: Fault[] } {
  const file = `standards/${folder}/standard.md`;
  const content = readText(join(dir, file));
  if (content === undefined) {
    const mend = 'Put the standard there, or take the folder out.';
    return { faults: [{ file, line: 0, what: 'the file does not exist', mend }] };
  }
  const front = readFrontMatter(content, file);
  const outline = readOutline(front.body, file, front.bodyLine);
  const structure = buildStructure(outline.items, folder, file);
  const faults = [...front.faults, ...outline.faults, ...structure.faults];
  const meta = front.value;
  if (meta === undefined) return { faults };
  if (meta.municipality.id !== folder) {
    const what = `the municipality's id is "${meta.municipality.id}" and the folder is called "${folder}"`;
    faults.push({ file, line: front.lineOf(['municipality', 'id']), what, mend: 'Let them be the same.' });
  }
  if (structure.title !== '' && structure.title !== meta.title) {
    const what = `the title in the front matter, "${meta.title}", is not the one in the text, "${structure.title}"`;
    faults.push({
      file,
      line: front.lineOf(['title']),
      what,
      mend: 'Let them be the same, as the source has it.',
    });
  }
  // Where words were lost already, comparing with the source would only tell them a second time.
  const comparable = outline.faults.length === 0 && !structure.broken;
  const sources = comparable ? checkSources(dir, file, front, structure.words, outline.links) : undefined;
  faults.push(...(sources?.faults ?? []));
  const notesFile = `standards/${folder}/notes.yaml`;
  const notesText = readText(join(dir, notesFile));
  const notes = attachNotes(notesText, notesFile, structure.interventions);
  faults.push(...notes.faults);
  // A section may look empty for what is told already; a source with nothing under a heading is told by a note.
  if (faults.length === 0) {
    for (const [section, line] of structure.sectionLines) {
      if (section.passages.length > 0 || section.notes.length > 0) continue;
      const what = `the section "${section.heading}" has nothing under it`;
      faults.push({
        file,
        line,
        what,
        mend: 'If the source has nothing either, say so in notes.yaml; else put it in.',
      });
    }
  }
  if (faults.length > 0) return { faults };
  const record = sources?.record;
  for (const [index, passage] of structure.passages.entries()) {
    const line = record?.words[structure.starts[index] ?? 0]?.line ?? 0;
    passage.source = { document: record?.document ?? '', line };
  }
  const rulesText = readText(join(dir, `standards/${folder}/rules.yaml`));
  const standard: Standard = {
    municipality: meta.municipality,
    title: meta.title,
    legalBasis: meta.legalBasis,
    adopted: meta.adopted,
    sources: meta.sources.map(({ copyOf, ...source }) =>
      copyOf === undefined ? source : { ...source, copyOf },
    ),
    notes: notes.standard,
    interventions: structure.interventions,
    passages: structure.passages,
    version: versionOf([content, notesText, rulesText]),
  };
  const accounts = sources?.accounts ?? [];
  return { loaded: { standard, words: structure.words, knownFaults: notes.known, accounts }, faults };
}

/** Ten hex digits that change when the text, its notes or its rules do; line ends of the editor's system do not count. */
function versionOf(texts: readonly (string | undefined)[]): string {
  return createHash('sha256')
    .update(texts.map((text) => text ?? '').join('\u0000'))
    .digest('hex')
    .slice(0, 10);
}

/** A file's text with one kind of line end and no byte-order mark, or undefined when there is none. */
function readText(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
