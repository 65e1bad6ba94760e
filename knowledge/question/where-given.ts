import { anyCase } from '../text/whole-words';
import { withoutInstead } from './reworded';

/**
 * Where the help is given: at home, at another place that is no reason for the help by itself, as a hospital or a school is, or anywhere
 * but at home.
 */
export type WhereGiven = 'home' | 'elsewhere' | 'anywhere';

const HELP =
  '(?:(?:den socialpædagogiske støtte|(?:bo)?støtten|hjælpen|indsatsen|forløbet|mødet|møderne|besøget|besøgene|den|det|(?:the )?(?:support|help|meetings?|visits?|it))(?: (?:med|with) (?:borger(?:en)?|ham|hende|the citizen|him|her))?)';
const STAFF =
  '(?:vi|jeg|i|man|(?:bo)?støtten|bostøttemedarbejderen|medarbejderen|vejlederen|støttepersonen|kontaktpersonen|nogen|we|you|they|staff|(?:the )?(?:support )?worker|the support|somebody|someone)';
const HIM =
  '(?:borger(?:en)?|beboer(?:en)?|ham|hende|dem|the (?:citizen|client|resident)|him|her|them|folk|people)';
const HIS =
  "(?:borgers|borgerens|hans|hendes|deres|sit|sin|eget|egen|the citizen['’]?s|the client['’]?s|his|her|their)";
const GIVEN =
  '(?:gives|ydes|leveres|tilbydes|foregå|finde sted|ligge|holdes|afholdes|være|be|be given|be provided|be delivered|be held|take place|happen)';
const BETWEEN = '(?: (?:også|godt|gerne|så|ikke|bare|also|just))*';
/** Nothing else may be told: a task, an hour or a condition behind the place is what is asked about. */
const END = '(?: (?:i stedet|så|også|instead|then|too))*[\\s?.!]*$';

/** The citizen's home, and nobody else's. */
const HOME =
  `(?:(?:i )?hjemme(?:t)?(?: hos ${HIM})?|hjemme i ${HIS} (?:bolig|lejlighed|hus)|derhjemme|hos ${HIM}|(?:i|på) (?:${HIS} (?:eget |egen |own )?)?(?:hjem(?:met)?|bolig(?:en)?|lejlighed(?:en)?|bopæl(?:en)?)` +
  `|(?:at|in) (?:${HIS} (?:own )?)?(?:home|flat|house))`;
const ELSEWHERE =
  '(?:på|i|at|in) (?:et |en |the |a )?(?:bibliotek\\p{L}*|caf[eé]\\p{L}*|kontor(?:et)?|library|office)';
const ANYWHERE =
  '(?:(?:et andet sted|andre steder|somewhere else|another place)(?: (?:end|than) (?:i |in |at )?(?:hjemmet|hjemme|(?:the |his |her )?home))?|somewhere other than (?:at )?(?:the |his |her )?home|ude|(?:uden ?for|outside) (?:\\S+ )?(?:hjemmet|boligen|home)|(?:ude )?i (?:\\S+ )?nærområde\\p{L}*)';

/** Every way of asking for a place. */
function asking(place: string): string[] {
  return [
    `^\\s*(?:kan|må|vil|can|may|could) ${HELP}${BETWEEN} ${GIVEN}${BETWEEN} ${place}${END}`,
    `^\\s*(?:gives|ydes|leveres|foregår) ${HELP}${BETWEEN} ${place}${END}`,
    `^\\s*(?:kan|må|can|may|could) (?:borger(?:en)?|han|hun|man|the citizen|he|she)${BETWEEN} (?:få|modtage|get|receive) (?:the )?(?:(?:bo)?støtten?|hjælpen|support|help) ${place}${END}`,
    `^\\s*(?:kan|må|can|may|could) (?:${STAFF}|(?:borger\\p{L}*|han|hun|he|she) (?:og|and) ${STAFF})${BETWEEN} (?:mødes|ses|meet)(?: (?:(?:med|with) )?${HIM})? ${place}${END}`,
  ];
}

function oneOf(ways: readonly string[]): RegExp {
  return anyCase(ways.join('|'));
}

const ASKED: readonly (readonly [where: WhereGiven, asked: RegExp])[] = [
  [
    'home',
    oneOf([
      ...asking(HOME),
      `^\\s*(?:kommer|tager) ${STAFF}${BETWEEN} (?:ud |hjem )?(?:hjem )?(?:til|hos) ${HIM}${END}`,
      `^\\s*(?:kan|må) ${STAFF}${BETWEEN} (?:komme|tage|køre|gå) (?:ud )?hjem (?:til|hos) ${HIM}${END}`,
      `^\\s*(?:does|do|can|may|will|could) ${STAFF} (?:visit ${HIM} (?:at|in (?:${HIS} )?(?:own )?)\\s?(?:home|flat|house)|come (?:round )?to ${HIS} (?:home|flat|house))${END}`,
    ]),
  ],
  ['elsewhere', oneOf(asking(ELSEWHERE))],
  ['anywhere', oneOf(asking(ANYWHERE))],
];

/**
 * Asked whether the help is given at a place, and nothing else ("kan støtten foregå hjemme hos borgeren?", "can we meet at the
 * library?"): which.
 * @returns undefined where something else is asked, or more
 */
export function whereGiven(question: string): WhereGiven | undefined {
  const clause = withoutInstead(question);
  return ASKED.find(([, words]) => words.test(clause))?.[0];
}
