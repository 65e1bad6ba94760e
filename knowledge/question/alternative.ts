import { anyCase } from '../text/whole-words';

const OR = '(?:eller|el\\.?|or)';
const VERB =
  'er|får|kan|må|skal|gør|har|vil|bliver|stopper|hedder|tæller|gælder|findes|hvem|hvad|hvor|om|is|are|do|does|can|must|should|who|what|whether';
/** Only asks the same again, or asks to be told no: "… eller kan hun ikke?", "… eller er det for meget?" */
const TAG = `(?!(?:\\S+ ){1,3}(?:ej|ikke|not)\\s*\\?)(?!(?:skal|må) (?:borger\\p{L}*|han|hun|vi) (?:\\S+ )?(?:et )?andet sted hen|does (?:he|she|it) (?:go|belong) (?:somewhere|elsewhere))(?!er det (?:for|noget|ok)|is (?:it|that) (?:too|ok))(?!(?:er det|is (?:it|that)) (?:en (?:opgave )?for )?(?:the )?(?:hjemmepleje\\p{L}*|home ?care|hjemmesygepleje\\p{L}*|plejen|nurse|somebody)(?!\\p{L}))`;
/** Two questions of which one must hold: "skal den i udvalg, eller kan jeg selv bevilge?" */
const TWO_CLAUSES = anyCase(`(?<!\\p{L})${OR} (?:så )?${TAG}(?:${VERB})(?!\\p{L})(?! (?:ej|ikke)\\s*\\?)`);
/** "Er det så let eller moderat støtte?", "is it him or us?", but not "er det muligt at få …". */
const WHICH_IS_IT = anyCase(
  `(?<!\\p{L})(?:(?:er|bliver|hedder|kaldes) det|is (?:it|that|this)|this is)(?: så)? (?!muligt|ok|okay|rigtigt|noget|possible|true|right)[^,.?!]{1,60} ${OR} `,
);
/** A message that has told a number, and ends by naming two things it may fit: "han er 30 år: Kildevældet eller Carlshuse?" */
const NAMED_LAST = anyCase(`\\d.*[.,:;–-]\\s+(?:\\S+ ){1,2}${OR}(?: \\S+){1,3}\\s*\\?*\\s*$`);
/** One who asks whether something may be done asks for a yes or no, whatever is done otherwise: "… eller gør vi det for dem?" */
const INSTEAD = anyCase(`(?<!\\p{L})${OR} (?:gør|do) `);

/** "Group sessions or one-to-one?" names two ways and nothing else. */
const TWO_WAYS = anyCase(`^\\s*(?:\\S+ ){1,2}${OR} \\S+(?: \\S+)?\\s*\\?\\s*$`);

/** Names two things and asks which of them it is; of two kinds of help each may be given. */
export function namesTwo(question: string): boolean {
  return TWO_WAYS.test(question);
}

/** "Every third week ok or must it be weekly?" asks whether it may be so. */
const MAY_IT_BE = anyCase(
  `(?<!\\p{L})(?:ok|okay|fine|alright|i orden|nok) ${OR} |^\\s*(?:kan|må|maa|can|may|could)(?!\\p{L})[^.?!]*[, ]${OR} (?:skal (?:det|den|de) være|does it (?:have|need) to be|must it be) (?:ugentligt?|hver uge|weekly|every week|skriftligt?|in writing)(?!\\p{L})`,
);

/** Asks which of two holds, and not whether something is given: a yes or no would be no answer. */
export function asksWhich(question: string): boolean {
  if (INSTEAD.test(question) || MAY_IT_BE.test(question)) return false;
  return TWO_CLAUSES.test(question) || WHICH_IS_IT.test(question) || NAMED_LAST.test(question);
}
