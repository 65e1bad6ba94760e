import type { Fault } from '../fault/fault';
import type { LayoutDebris } from './types';
import { toWords, type Word } from './words';

/** Bullet signs as PDFs, Word and the Symbol font (private use area) write them; never a character of the text. */
const GLYPHS = /[•▪◦‣●○■□➢✓\uF0A7\uF0B7\uF0D8\uF0FC\uF02D]/gu;
/** Letters and signs that are bullets only where a line begins. */
const LINE_BULLET = /^\s*(?:[-*]|o)\s+/;
const ADDRESS = /^https?:\/\/\S+$/;

export interface SourceText {
  words: Word[];
  account: SourceAccount;
  faults: Fault[];
}

/** Where every character of a source went, white space aside: `total` is the sum of the others. */
export interface SourceAccount {
  file: string;
  total: number;
  /** In words, which must be the words of the standard. */
  words: number;
  bullets: number;
  /** Hyphens of words cut at a line end. */
  hyphens: number;
  /** Declared in the front matter as no part of the text. */
  layout: number;
  /** Addresses that stand behind a link in the standard. */
  links: number;
}

export interface SourceReading {
  /** Name shown in faults, "sources/gladsaxe.txt". */
  file: string;
  /** Compounds that keep a hyphen which the source breaks the line at: "bostøtte-træning". */
  hyphens: readonly string[];
  /** What the source has and the standard leaves out, with the reason. */
  layout: readonly LayoutDebris[];
  /** Addresses that the standard has as the target of a link and the source on a line of their own. */
  links: ReadonlySet<string>;
}

/**
 * The words of a document as received, with white space folded, bullets dropped and line-end hyphens joined.
 * Everything else counts: what is left out must be declared, and a declaration that fits nothing is a fault.
 */
export function readSourceText(text: string, reading: SourceReading): SourceText {
  const faults: Fault[] = [];
  const plain = (/\.(md|html?)$/i.test(reading.file) ? stripMarkup(text) : text).normalize('NFC');
  const debris = new Set(reading.layout);
  const links = new Set(reading.links);
  const account = {
    file: reading.file,
    total: count(plain),
    words: 0,
    bullets: 0,
    hyphens: 0,
    layout: 0,
    links: 0,
  };
  let words: Word[] = [];
  for (const [index, row] of plain.replaceAll('\f', '\n').split('\n').entries()) {
    const line = index + 1;
    const trimmed = row.trim();
    // An address that stands alone in the source and behind a link in the standard is accounted for there.
    if (ADDRESS.test(trimmed) && links.delete(trimmed)) {
      account.links += count(trimmed);
      continue;
    }
    const declared = [...debris].find((entry) => entry.line === line);
    if (declared !== undefined && declared.text === trimmed) {
      debris.delete(declared);
      account.layout += count(trimmed);
      continue;
    }
    const content = row.replace(LINE_BULLET, ' ').replaceAll(GLYPHS, ' ').trim();
    // A bullet with nothing behind it is something the source has: it must be declared, so it stays a word.
    const kept = content === '' ? trimmed : content;
    account.bullets += count(trimmed) - count(kept);
    words.push(...toWords(kept, line));
  }
  for (const entry of debris) {
    const what = `the layout entry for line ${entry.line}, "${entry.text}", is not what that line says`;
    faults.push({
      file: reading.file,
      line: entry.line,
      what,
      mend: 'Correct the line and the text, or take the entry out.',
    });
  }
  const hyphens = new Set(reading.hyphens);
  const uncut = countWords(words);
  words = joinHyphens(words, hyphens);
  account.words = countWords(words);
  account.hyphens = uncut - account.words;
  for (const hyphen of hyphens) {
    const what = `no line ends inside "${hyphen}", which is declared to keep its hyphen`;
    faults.push({
      file: reading.file,
      line: 0,
      what,
      mend: 'Correct the spelling under hyphens, or take it out.',
    });
  }
  return { words, account, faults };
}

/** Characters of a text, white space aside. */
function count(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

function countWords(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}

/** Markdown and HTML markup of a copy that was extracted another way. */
function stripMarkup(text: string): string {
  return text
    .replaceAll(/<[^>\n]+>/g, ' ')
    .replaceAll('**', '')
    .replaceAll(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1');
}

/** Joins words cut at a line end, and takes the compounds found there out of `kept`. */
function joinHyphens(words: readonly Word[], kept: Set<string>): Word[] {
  const joined: Word[] = [];
  const used = new Set<string>();
  for (const word of words) {
    const former = joined.at(-1);
    if (former?.text.endsWith('-') && former.line < word.line && breaksWord(former.text, word.text)) {
      const whole = former.text + word.text;
      const bare = whole.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      const keeps = kept.has(bare);
      if (keeps) used.add(bare);
      const text =
        keeps || hyphenBelongs(former.text, word.text) ? whole : former.text.slice(0, -1) + word.text;
      joined[joined.length - 1] = { text, line: former.line };
    } else joined.push(word);
  }
  for (const hyphen of used) kept.delete(hyphen);
  return joined;
}

/** False for "rehabiliterings-" before "og": there the hyphen stands for the rest of a word and no word is cut. */
function breaksWord(start: string, rest: string): boolean {
  return (
    /(^|[\p{L}\p{N}])-$/u.test(start) &&
    /^[\p{L}\p{N}]/u.test(rest) &&
    !/^(og|eller|samt|til|som|men)$/.test(rest)
  );
}

/** "og -redskaber", "VUM-udredning", "3-6": the hyphen is part of the spelling. */
function hyphenBelongs(start: string, rest: string): boolean {
  return start === '-' || /(\d|\p{Lu}{2})-$/u.test(start) || /^[\p{Lu}\p{N}]/u.test(rest);
}
