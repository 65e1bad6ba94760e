import { PhraseBook, piecesOf } from './quick-tokens';
import { type Meaning, QUICK_WORDS } from './quick-words';
import { THEMES, type Theme } from './types';

const BOOK = new PhraseBook<Meaning>(QUICK_WORDS);

/** The one theme that a few words name ("kommunikation", "self-care"); undefined when they name none or several. */
export function themeNamed(words: string): Theme | undefined {
  const asked = piecesOf(words, BOOK).flatMap(({ meaning }) => meaning?.asked ?? []);
  const themes = THEMES.filter((theme) => asked.includes(theme));
  return themes.length === 1 && asked.length === 1 ? themes[0] : undefined;
}
