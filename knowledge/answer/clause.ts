/** Tells ("hun har angst?"), or asks for no more than what was asked before it: no answer of its own would say anything. */
const NO_QUESTION =
  /^\s*(?:og |and )?(?:(?:han|hun|de|det|borger\p{L}*|jeg|vi|he|she|they|it|the citizen|i|we) |(?:hvad siger (?:standarden|reglerne|i)|hvorfor(?: ikke)?|er det (?:nok|ok|i orden)|what does the standard say|why(?: not)?|is (?:that|it) (?:enough|ok))\s*[?.!]*$)/iu;

export function asksByItself(clause: string): boolean {
  return !NO_QUESTION.test(clause);
}

const LONGEST_CLAUSE = 60;

/** A question of several, in its own words: «hvem betaler maden». */
export function quoted(clause: string): string {
  const words = clause.replace(/^[\s,;–-]*(?:(?:og|and|plus)\s+)?/iu, '').replace(/[\s?!.,;]+$/u, '');
  return `«${words.length > LONGEST_CLAUSE ? `${words.slice(0, LONGEST_CLAUSE).trimEnd()}…` : words}»`;
}
