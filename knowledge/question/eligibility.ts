/** The last thing said: "…, kan hun få støtten?" */
const CLAUSES = /[.,;:!?]\s+|\s+[–-]\s+|[–]/u;
const HELP = '(?:støtten?|bostøtten?|hjælpen?|§\\s*85|indsatsen?|bevilling|noget)';
const ASKED = new RegExp(
  `(?<!\\p{L})(?:(?:få|give|gi|bevilge[st]?|tildele[st]?|have|visitere[st]? til|ret til|berettiget til|berettige[rt]? til|søge)\\s(?:\\S+\\s){0,3}?${HELP}|` +
    '(?:i|inden for|inde i) (?:målgruppen|personkredsen)|(?:er|hører) (?:\\S+ ){0,2}(?:målgruppe|personkreds)\\p{L}*|' +
    '(?:get|give|grant|award|have|qualify for|eligible|entitled) (?:\\S+ ){0,3}?(?:support|section 85|§ ?85|help)|eligible|qualifies|in or out|' +
    '(?:in|inside|within|of) (?:the |our )?(?:target group|målgruppe\\p{L}*))(?!\\p{L})',
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
