import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault/fault';
import { compareWords, excerpt } from './compare';
import type { FrontMatterResult, FrontMatterSource } from './front-matter';
import { readSourceText, type SourceAccount } from './source-text';
import { toWords, type Word } from './words';

export interface SourceCheck {
  /** The text of record, or undefined when it cannot be read. */
  record: { document: string; words: Word[] } | undefined;
  /** One for each source that could be read. */
  accounts: SourceAccount[];
  faults: Fault[];
}

const MAX_DIFFERENCES = 20;

/**
 * Compares a standard with its sources: the text of record must be the same word for word, a copy must be the
 * same but for the declared differences of transcription, and every file must have its declared checksum.
 * @param dir folder of the knowledge, which has the folder "sources".
 */
export function checkSources(
  dir: string,
  file: string,
  front: Pick<FrontMatterResult, 'value' | 'lineOf'>,
  standard: readonly Word[],
  links: readonly { address: string; line: number }[],
): SourceCheck {
  const faults: Fault[] = [];
  const accounts: SourceAccount[] = [];
  let record: SourceCheck['record'];
  const sources = front.value?.sources ?? [];
  const records = sources.filter((source) => source.copyOf === undefined);
  if (sources.length > 0 && records.length !== 1) {
    const what = `${records.length} sources are the text of record, and it must be one`;
    faults.push({
      file,
      line: front.lineOf(['sources']),
      what,
      mend: 'Mark each other source as a copy with copyOf.',
    });
  }
  for (const [index, source] of sources.entries()) {
    const line = front.lineOf(['sources', index]);
    const path = join(dir, 'sources', source.file);
    const shown = `sources/${source.file}`;
    if (!existsSync(path)) {
      const mend = 'Put the document as received in that folder, or correct the name.';
      faults.push({ file, line, what: `the source ${shown} does not exist`, mend });
      continue;
    }
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== source.sha256) {
      faults.push({
        file,
        line: front.lineOf(['sources', index, 'sha256']),
        what: `${shown} is not the file this standard was made from: its checksum differs`,
        mend: `Bring the old file back; or, if the new one is right, compare the standard with it and write sha256: ${sha256}.`,
      });
    }
    const reading = { ...source, file: shown, links: new Set(links.map((link) => link.address)) };
    const text = bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    const read = readSourceText(text, reading);
    accounts.push(read.account);
    faults.push(...read.faults);
    if (source.copyOf === undefined) {
      record = { document: source.file, words: read.words };
      faults.push(...linkFaults(file, text, links, shown), ...textFaults(file, standard, read.words, shown));
    } else {
      if (!records.some((other) => other.file === source.copyOf)) {
        const mend = 'Name the file of the text of record.';
        faults.push({ file, line, what: `copyOf names "${source.copyOf}", which is no source here`, mend });
      }
      const copy = applyDifferences(read.words, source, file, line);
      faults.push(...copy.faults, ...textFaults(file, standard, copy.words, shown));
    }
  }
  return { record, accounts, faults };
}

function textFaults(
  file: string,
  standard: readonly Word[],
  source: readonly Word[],
  shown: string,
): Fault[] {
  const differences = compareWords(standard, source);
  const faults = differences.slice(0, MAX_DIFFERENCES).map(({ missing, added, line, sourceLine }): Fault => {
    const place = `${shown}:${sourceLine}`;
    if (added.length === 0) {
      const what = `"${excerpt(missing)}" stands in the source (${place}) and not in the standard`;
      return { file, line, what, mend: 'Put it in, word for word, where the source has it.' };
    }
    if (missing.length === 0) {
      const what = `"${excerpt(added)}" stands in the standard and not in the source (near ${place})`;
      return { file, line, what, mend: 'Take it out: a standard has the words of its source and no others.' };
    }
    const what = `the standard says "${excerpt(added)}" where the source says "${excerpt(missing)}" (${place})`;
    return { file, line, what, mend: 'Write it as the source has it, misspellings too.' };
  });
  const rest = differences.length - faults.length;
  if (rest > 0) {
    faults.push({
      file,
      line: 0,
      what: `${rest} more differences from ${shown}`,
      mend: 'Mend those above first.',
    });
  }
  return faults;
}

/** Every address behind a link must stand in the source, on a line of its own. */
function linkFaults(
  file: string,
  source: string,
  links: readonly { address: string; line: number }[],
  shown: string,
): Fault[] {
  const lines = new Set(source.split('\n').map((line) => line.trim()));
  return links
    .filter((link) => !lines.has(link.address))
    .map(({ address, line }) => ({
      file,
      line,
      what: `the address ${address} behind a link stands nowhere in ${shown}`,
      mend: 'Write it as the source has it, or take the link out.',
    }));
}

/** Turns the words of a copy into those of the text of record, difference by difference, in order. */
function applyDifferences(
  words: readonly Word[],
  source: FrontMatterSource,
  file: string,
  line: number,
): { words: Word[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const result: Word[] = [];
  let position = 0;
  for (const difference of source.differences) {
    const wanted = toWords(difference.copy, 0).map((word) => word.text);
    const found = wanted.length === 0 ? -1 : indexOfWords(words, wanted, position);
    if (found < 0) {
      const what = `the difference "${difference.copy}" is not in sources/${source.file} after the one before it`;
      faults.push({
        file,
        line,
        what,
        mend: 'Copy the words from the file, and keep the order of the document.',
      });
      continue;
    }
    result.push(...words.slice(position, found), ...toWords(difference.record, words[found]?.line ?? 0));
    position = found + wanted.length;
  }
  result.push(...words.slice(position));
  return { words: result, faults };
}

function indexOfWords(words: readonly Word[], wanted: readonly string[], from: number): number {
  for (let index = from; index + wanted.length <= words.length; index++) {
    if (wanted.every((text, offset) => words[index + offset]?.text === text)) return index;
  }
  return -1;
}
