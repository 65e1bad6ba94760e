/** The last thing said: "…, kan hun få støtten?" */
const CLAUSES = /[.,;:!?]\s+|\s+-\s+|[–—]/u;
/** The paragraph or the grant: one who asks for "støtte" or "hjælp" asks for what was named before it. */
const GRANT = '(?:§\\s*85|section 85|bevilling(?:en)?)';
const ASKED = new RegExp(
  `(?<!\\p{L})(?:(?:få|give|gi|have|til|søge|bevilge|get|grant|award|for) (?:\\S+ ){0,3}?${GRANT}|` +
    '(?:i|inden for|inde i|er|hører til) (?:\\S+ ){0,2}?(?:målgruppe|personkreds)\\p{L}*|' +
    'eligible|qualif(?:y|ies)|in or out|(?:in|inside|within|of) (?:the |our )?(?:target group|målgruppe\\p{L}*))(?!\\p{L})',
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
  return last !== undefined && last.length < message.trim().length - 2 && ASKED.test(last) ? last : null;
}
