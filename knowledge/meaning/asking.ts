/**
 * Words that searches leave out, and that tell which fact a question asks for: who, when, where; whether something may be or must
 * be.
 */
const ASKING = new Set(
  (
    'hvem hvad hvornår hvor hvordan hvorfor hvilken hvilket hvilke hvis må kan skal bør ikke ' +
    'who whose what when where how why which may must can should not'
  ).split(' '),
);

/** @param word in lower case, its letters as written */
export function asks(word: string): boolean {
  return ASKING.has(word);
}
