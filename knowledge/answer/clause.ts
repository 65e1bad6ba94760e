/** Tells ("hun har angst?"), or asks for no more than what was asked before it: no answer of its own would say anything. */
const NO_QUESTION =
  /^\s*(?:og |and )?(?:(?:han|hun|de|det|borger\p{L}*|jeg|vi|he|she|they|it|the citizen|i|we) |(?:hvad siger (?:standarden|reglerne|i)|hvorfor(?: ikke)?|er det (?:nok|ok|i orden)|what does the standard say|why(?: not)?|is (?:that|it) (?:enough|ok))\s*[?.!]*$)/iu;

/** "Hun spørger, om hun kan få …" */
const PASSES_ON =
  /(?<!\p{L})(?:spørger|spørge|vil (?:gerne )?(?:vide|høre)|er i tvivl|asks?|wonders?|wants? to know),? (?:om|hv\p{L}+|if|whether|who|what|how|when|where)(?!\p{L})/iu;

export function asksByItself(clause: string): boolean {
  const said = lastSentence(clause);
  return PASSES_ON.test(said) || !NO_QUESTION.test(said);
}

/** Asks of what stands before it. */
const OF_THAT = /^\s*(?:er|går|is|would) (?:det|den|it|that) \p{L}+[\s?.!]*$/iu;

/** "Hun er ensom. Kan vi hjælpe": what is told before the question is none of it. */
function lastSentence(clause: string): string {
  const sentences = clause.split(/(?<=\p{L}{2}[.!])\s+(?=\p{L})/u);
  return sentences.findLast((sentence) => !OF_THAT.test(sentence)) ?? clause;
}

const LONGEST_CLAUSE = 60;

/** A question of several, in its own words: «hvem betaler maden». */
export function quoted(clause: string): string {
  const words = lastSentence(clause)
    .replace(/^[\s,;–-]*(?:(?:og|and|plus)\s+)?/iu, '')
    .replace(/[\s?!.,;]+$/u, '');
  return `«${words.length > LONGEST_CLAUSE ? `${words.slice(0, LONGEST_CLAUSE).trimEnd()}…` : words}»`;
}
