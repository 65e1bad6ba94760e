import { wholeWords } from '../text/whole-words';
import { withoutInstead } from './reworded';

/**
 * Where the help is given: at home, at another place that is no reason for the help by itself, as a hospital or a school is, or anywhere
 * but at home.
 */
export type WhereGiven = 'home' | 'elsewhere' | 'anywhere';

const HELP =
  '(?:den socialpædagogiske støtte|(?:bo)?støtten|hjælpen|indsatsen|forløbet|mødet|møderne|besøget|besøgene|den|det|(?:the )?(?:support|help|meetings?|visits?|it))';
const STAFF =
  '(?:vi|jeg|i|man|(?:bo)?støtten|bostøttemedarbejderen|medarbejderen|vejlederen|støttepersonen|kontaktpersonen|nogen|we|you|they|staff|(?:the )?(?:support )?worker|the support|somebody|someone)';
const GIVEN =
  '(?:gives|ydes|leveres|tilbydes|foregå|finde sted|ligge|holdes|afholdes|given|provided|delivered|held|take place|happen)';
const THERE =
  '(?:hjemme|hos|i|på|ude|uden for|udenfor|et andet sted|andre steder|at|in|on|outside|somewhere)';

/** It is asked whether the help is given at a place, and what with is not. */
const ASKED = new RegExp(
  [
    `^\\s*(?:kan|må|skal|vil|can|may|must|could) ${HELP}(?: \\S+){0,5}? ${GIVEN}(?: \\S+){0,2}? ${THERE}(?!\\p{L})`,
    `^\\s*(?:gives|ydes|leveres|foregår) ${HELP}(?: \\S+){0,2}? ${THERE}(?!\\p{L})`,
    `^\\s*(?:kan|må|skal|can|may|could|should) (?:${STAFF}|(?:borger\\p{L}*|han|hun|he|she) (?:og|and) ${STAFF})(?: \\S+){0,5}? (?:mødes|ses|holde møde\\p{L}*|meet)(?: \\S+){0,5}? ${THERE}(?!\\p{L})`,
    `^\\s*(?:kommer|tager) ${STAFF}(?: \\S+){0,2}? (?:hjem|ud) (?:til|hos)(?!\\p{L})`,
    `^\\s*(?:kan|må|skal) ${STAFF}(?: \\S+){0,2}? (?:komme|tage|køre|gå) (?:hjem|ud) (?:til|hos)(?!\\p{L})`,
    `^\\s*(?:does|do|can|may|will|could) ${STAFF} (?:visit|come (?:to|round to))(?: \\S+){0,5}?(?<=home|house|flat)(?!\\p{L})`,
  ].join('|'),
  'iu',
);
const HOME = wholeWords(
  'hjem(?:me|met)?|hjemme(?:t)?|(?:eget|egen|borgers?|borgerens) (?:hjem|bolig|lejlighed)|boligen|lejligheden|home|flat|house',
);
const ELSEWHERE = wholeWords(
  'bibliotek\\p{L}*|caf[eé]\\p{L}*|kontor\\p{L}*|(?:the )?library|office|park(?:en)?',
);
const ANYWHERE = wholeWords(
  'ude|(?:uden ?for|outside) (?:\\S+ )?(?:hjemmet|boligen|home)|(?:et )?andet sted|andre steder|somewhere else|another place|nærområde\\p{L}*',
);
/** Whether it is nowhere else is another question. */
const ONLY = wholeWords('altid|kun|udelukkende|always|only|exclusively');
/** Done there, it is help with that: "i hjemmet med rengøring". */
const WITH_SOMETHING =
  /(?<!\p{L})(?:til at|for at|med(?! (?:borger\p{L}*|ham|hende|dem)(?!\p{L}))|while|when|with(?! (?:him|her|them|the))|om (?:aften|natten|morgen)\p{L}*|(?:i|på) (?:weekend|ferie|helligdag)\p{L}*)(?!\p{L})/iu;

/**
 * Asked whether the help is given at a place ("kan støtten foregå hjemme hos borgeren?", "can we meet at the library?"): which.
 * @returns undefined where something else is asked
 */
export function whereGiven(question: string): WhereGiven | undefined {
  const clause = withoutInstead(question).replace(/[\s?.!]+$/u, '');
  if (!ASKED.test(clause) || ONLY.test(clause) || WITH_SOMETHING.test(clause)) return undefined;
  if (ELSEWHERE.test(clause)) return 'elsewhere';
  if (ANYWHERE.test(clause)) return 'anywhere';
  return HOME.test(clause) ? 'home' : undefined;
}
