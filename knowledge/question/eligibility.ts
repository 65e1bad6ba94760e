/** The last thing said: "…, kan hun få støtten?" */
const CLAUSES = /[.,;:!?]\s+|\s+-\s+|[–—]/u;
/** The paragraph or the grant: one who asks for "støtte" or "hjælp" asks for what was named before it. */
const GRANT = '(?:§\\s*85|section 85|bevilling(?:en)?)';
/** Whether it holds all the same: then "støtte" is what is granted as well. */
const ALL_THE_SAME =
  '(?:stadig(?:væk)?|alligevel|fortsat|fortsætte med at|still|anyway|nevertheless|continue to)';
const HELP = '(?:§\\s*85|85|bevilling(?:en)?|(?:bo)?støtten?|(?:home )?support|bostøtte)';
const HOLDS_ALL_THE_SAME = new RegExp(
  `(?<!\\p{L})${ALL_THE_SAME} (?:\\S+ ){0,2}?(?:få|have|beholde|bevilges?|bev|gives?|tildeles?|get|have|keep|receive|grant) (?:\\S+ ){0,2}?${HELP}(?!\\p{L})`,
  'iu',
);
const ASKED = new RegExp(
  `(?<!\\p{L})(?:(?:få|give|gi|have|til|søge|bevilge|get|grant|award|for) (?:\\S+ ){0,3}?${GRANT}|` +
    '(?:i|inden for|inde i|er|hører til) (?:\\S+ ){0,2}?(?:målgruppe|personkreds)\\p{L}*|' +
    '(?:still )?(?:i |in )?(?:the )?(?:målgruppe\\p{L}*|target group) ?\\?|(?:stadig|still) (?:i |in )?(?:the )?(?:målgruppe\\p{L}*|target group)|eligible|qualif(?:y|ies)|(?:any chance|anything) (?:of support|for support|(?:we|i) can (?:give|do|grant|offer)|at all)|(?:får|få|kan) (?:man|hun|han|borger\\p{L}*) (?:få )?noget(?= ?\\?)|(?<!er det )noget vi kan (?:give|bevilge|tilbyde)|(?:in|inside|within|of) (?:the |our )?(?:target group|målgruppe\\p{L}*))(?!\\p{L})',
  'iu',
);

/**
 * The clause of a message that asks whether someone gets the help at all ("bor på plejehjem – kan hun få § 85?"), so that the rest
 * tells of the person; null where there is none.
 */
export function eligibilityClause(message: string): string | null {
  const last = message
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .at(-1);
  return last !== undefined && last.length < message.trim().length - 2 && asks(last) ? last : null;
}

function asks(clause: string): boolean {
  return ASKED.test(clause) || HOLDS_ALL_THE_SAME.test(clause);
}
