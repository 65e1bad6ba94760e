const OR = '(?:eller|el\\.?|or)';
const VERB =
  'er|får|kan|må|skal|gør|har|vil|bliver|stopper|hedder|tæller|gælder|findes|hvem|hvad|hvor|om|is|are|do|does|can|must|should|who|what|whether';
/** Two questions of which one must hold: "skal den i udvalg, eller kan jeg selv bevilge?" */
const TWO_CLAUSES = new RegExp(`(?<!\\p{L})${OR} (?:så )?(?:${VERB})(?!\\p{L})(?! (?:ej|ikke)\\s*\\?)`, 'iu');
/** "Er det så let eller moderat støtte?", "is it him or us?" */
const WHICH_IS_IT = new RegExp(
  `(?<!\\p{L})(?:(?:er|bliver|hedder|kaldes) det|is (?:it|that|this)|this is)(?: så)? [^,.?!]{1,60} ${OR} `,
  'iu',
);
/** A message that has told a number, and ends by naming two things it may fit: "han er 30 år: Kildevældet eller Carlshuse?" */
const NAMED_LAST = new RegExp(`\\d.*[.,:;–-]\\s+(?:\\S+ ){1,2}${OR}(?: \\S+){1,3}\\s*\\?*\\s*$`, 'iu');
/** One who asks whether something may be done asks for a yes or no, whatever is done otherwise: "… eller gør vi det for dem?" */
const INSTEAD = new RegExp(`(?<!\\p{L})${OR} (?:gør|do) `, 'iu');

/** Asks which of two holds, and not whether something is given: a yes or no would be no answer. */
export function asksWhich(question: string): boolean {
  if (INSTEAD.test(question)) return false;
  return TWO_CLAUSES.test(question) || WHICH_IS_IT.test(question) || NAMED_LAST.test(question);
}
