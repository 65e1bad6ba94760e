const FITS = /^[\0-\u00ff]*$/;

/**
 * The same text, held in one byte a letter where all its letters lie in Latin-1, as those of Danish and English do.
 *
 * The engine matches patterns some five times as fast in such a text: `\p{L}` is a handful of ranges there and hundreds
 * otherwise. What is cut out of a longer text keeps that text's width, so that one "–" in a file makes every line of it slow.
 */
export function inOneByte(text: string): string {
  return FITS.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
}
