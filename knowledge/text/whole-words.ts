/**
 * A pattern of whole words, whatever their case: `\b` of JavaScript knows no æøå. A space stands for any white space, and `" ?"` for some or none ("selv ?om").
 */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${pattern.replace(/ (\??)/g, (_, maybe: string) => (maybe ? '\\s*' : '\\s+'))})(?![\\p{L}\\d])`,
    'iu',
  );
}

/** One of these, as part of a pattern. */
export function any(...parts: readonly string[]): string {
  return `(?:${parts.join('|')})`;
}
