import { INVISIBLE } from './plain-marks';

/** One spelling for what users see as one word: Unicode NFC, lower case, one kind of quote, dash and space. */
export function foldCase(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[–—‑]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/**
 * æ, ø, å as they are typed on a keyboard that lacks them (ae, oe, aa), and accents dropped, so that both
 * spellings meet. Done after stemming: the stemmer needs the real letters.
 */
export function foldLetters(word: string): string {
  return word
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** White space folded to single spaces, nothing else changed: the form in which quotes are compared and shown. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
