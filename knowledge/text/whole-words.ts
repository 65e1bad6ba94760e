/**
 * A pattern of whole words, whatever their case: `\b` of JavaScript knows no æøå. A space stands for any white space.
 */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern.replace(/ /g, '\\s+')})(?![\\p{L}\\d])`, 'iu');
}
