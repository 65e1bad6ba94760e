import { anyCase, wholeWords } from '../text/whole-words';

/** The last thing said: "…, kan hun få støtten?" */
const CLAUSES = /[.,;:!?]\s+|\s+-\s+|[–—]/u;
/** The paragraph or the grant: one who asks for "støtte" or "hjælp" asks for what was named before it. */
const GRANT = '(?:§\\s*85|section 85|bevilling(?:en)?)';
/** Whether it holds all the same: then "støtte" is what is granted as well. */
const ALL_THE_SAME =
  '(?:stadig(?:væk)?|alligevel|fortsat|fortsætte med at|still|anyway|nevertheless|continue to)';
const HELP = '(?:§\\s*85|85|bevilling(?:en)?|(?:bo)?støtten?|(?:home )?support|bostøtte)';
const HOLDS_ALL_THE_SAME = anyCase(
  `(?<!\\p{L})(?:grant|give|bevilger?) (?:\\S+ ){0,2}?${HELP}(?: (?:\\S+ )?${ALL_THE_SAME})(?!\\p{L})|(?<!\\p{L})${ALL_THE_SAME} (?:\\S+ ){0,2}?(?:få|have|beholde|bevilges?|bev|gives?|tildeles?|get|have|keep|receive|grant) (?:\\S+ ){0,2}?${HELP}(?!\\p{L})`,
);
/** "Kan han også få bostøtte?": beside what he has already. */
const ALSO = '(?:også|samtidig|oveni|ved siden af|also|too|as well|on top)';
const GETS_IT_TOO = anyCase(
  `^(?:kan|må|får|can|may|could|does) (?:han|hun|de|man|borger\\p{L}*|he|she|they|the (?:citizen|client)) (?:${ALSO} (?:godt )?(?:få|have|modtage|søge|get|have|receive) ${HELP}|(?:godt )?(?:få|have|modtage|søge|get|have|receive) (?:${ALSO} ${HELP}|${HELP} ${ALSO}))$`,
);
/** "Kan borgere på § 107-botilbud få det?", "can people with BPA get support?": in one clause. */
const THOSE_WHO = anyCase(
  '^\\s*(?:kan|må|får|can|may|could|do) (?:en )?(?:borgere?|beboere?|personer|folk|mennesker|citizens?|clients?|people|residents?) ' +
    '(?:(?:på|i|fra|in|on|from) (?:et |en |a )?(?:§|section)|(?:med|with) (?:en |et |a )?(?:§|BPA|hjemmehjælp|hjemmepleje|ledsage|mentor|SKP|home help|home care)|under|der (?:har|bor|får)|som (?:har|bor|får)|under|who (?:has|have|live|get))[^.?!,]*? ' +
    `(?:${ALSO} )?(?:få|modtage|søge|get|receive) (?:${ALSO} )?(?:det|${HELP}|it)\\s*\\?*\\s*$`,
);
/** "Does that shut him out of § 85?" */
const SHUT_OUT = anyCase(
  `(?<!\\p{L})(?:shut|shuts|rule|rules|exclude|excludes|bar|bars|keep|keeps) (?:him|her|them|the citizen) (?:out )?(?:of|from) (?:getting )?(?:the )?${HELP}|(?<!\\p{L})(?:udelukker|afskærer) (?:det|han|hun|borger\\p{L}*|ham|hende) (?:\\S+ ){0,2}?(?:fra )?(?:at få )?${HELP}`,
);
const TARGET_GROUP = '(?:the |our )?(?:målgruppe\\p{L}*|personkreds\\p{L}*|target group)';
const ASKED = wholeWords(
  [
    `(?:få|får|give|giver|gi|have|til|søge|bevilger?|get|gets|grant|award|for) (?:\\S+ ){0,3}?${GRANT}`,
    `(?:i|inden for|inde i|er|hører til) (?:\\S+ ){0,2}?${TARGET_GROUP}`,
    `(?:in|inside|within|of|stadig|still|stadig i|still in) ${TARGET_GROUP}`,
    `${TARGET_GROUP}(?=\\s*\\?)`,
    'eligible|qualif(?:y|ies)',
  ].join('|'),
);

/** Asked of somebody's level in every theme, and of nothing else, this as well asks whether they get the help at all. */
const ANYTHING = wholeWords(
  'any chance|anything (?:we|i) can (?:give|do|grant|offer)|(?:får|få|kan) (?:man|hun|han|borger\\p{L}*) (?:få )?noget|noget vi kan (?:give|bevilge|tilbyde)',
);

/**
 * What is told of somebody does not meet, but fails, what is asked of them ("der ikke vil samarbejde"), or it is asked when or
 * who: no yes or no can be read of the passage that names it.
 */
const NO_YES_OR_NO = wholeWords(
  "ikke|ej|nægter|aldrig|not|never|refuses|\\p{L}+n['’]t|hvornår|hvem|hvad|hvilke[nt]?|hvordan|when|who|which|what|how",
);

/** Whether a message that asks for the target group wants a yes or no of the things it tells. */
export function wantsYesOrNo(message: string): boolean {
  return !NO_YES_OR_NO.test(message);
}

/** "VUM 1 hele vejen. Får man noget?" */
export function asksForAnything(message: string): boolean {
  return ANYTHING.test(message);
}

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

/** Whether one clause asks both of whom and whether they get the help. */
export function asksOfThoseWho(message: string): boolean {
  return THOSE_WHO.test(message);
}

function asks(clause: string): boolean {
  const words = clause.replace(/[\s?!.]+$/u, '');
  return (
    ASKED.test(clause) || HOLDS_ALL_THE_SAME.test(clause) || SHUT_OUT.test(clause) || GETS_IT_TOO.test(words)
  );
}
