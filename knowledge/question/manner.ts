import { wholeWords } from '../text/whole-words';

/**
 * How the help would be given, which changes the answer: standards for socialpædagogisk støtte include training
 * *with* the citizen and exclude the same task done *for* the citizen.
 */
export interface Manner {
  /** "uden borgeren", "for borgeren", "mens han sover", "vaske ham": the citizen takes no part. */
  withoutCitizen: boolean;
  /** "sammen med borgeren", "træning i", "teach": the citizen takes part. */
  withCitizen: boolean;
}

const WITHOUT =
  /(?<!\p{L})(?:uden (?:at )?(?:borger\p{L}*|han|hun|vedkommende|brugeren|klienten|selv|hans|hendes|deltagelse)|(?:for|på vegne af) (?:borger(?:en|ne)?|ham|hende|dem|brugeren|klienten|vedkommende)(?! (?:at|som|der|med))|borger\p{L}* (?:er )?(?:ikke? (?:er )?(?:hjemme|til stede|deltager|deltage|med|er med|vil være med)|sover)|(?:mens|når|imens) (?:borger\p{L}*|han|hun|de) (?:ikke? er|ik er|sover|er væk|er ude|hviler|ser tv|er på arbejde|bliver hjemme|ligger(?: i sengen)?|ser (?:fjernsyn|film)|sidder|slapper af)(?: i sengen| (?:på|i) (?:sofaen|stuen))?|(?:mens|imens) (?:vi|vejleder\p{L}*|medarbejder\p{L}*|personalet|bostøtten) (?!er )\p{L}+|borger\p{L}* bliver hjemme|(?:vil|gider) ikke selv|(?:færdig|klar) til (?:borger\p{L}*|ham|hende)(?! at)|så (?:borger\p{L}*|han|hun) (?:bare|kun) skal|ready for (?:the citizen|him|her)|alene (?:uden|for)|(?<=(?:personalet|medarbejder\p{L}*|vejleder\p{L}*|udfører\p{L}*|støtteperson\p{L}*|hjælper\p{L}*) [^.?]{0,40})alene|without (?:the )?(?:citizen|client|resident|person|user|her|him|them|participat\p{L}*)|for (?:(?:the )(?:citizen|client|resident)|him|her|them)(?! to)|on (?:behalf of|their behalf|his behalf|her behalf)|while (?:the )?(?:citizen|client|he|she|they) (?:is|are|'s)?\s?(?:not|out|away|asleep|sleep(?:s|ing)?|rest(?:s|ing)?|in bed|at work)|(?:citizen|client) (?:is )?(?:not (?:home|present|there|taking part)|absent)|(?:who|he|she|they|citizen|client) stays? (?:at home|home|in bed|on the (?:sofa|couch))|do(?:es)? it for)(?!\p{L})/iu;

/** Done to the citizen. What is done is what is asked about. */
const DONE_TO =
  /(?<!\p{L})(?:(?:vaske|bade|barbere|klæde|made|wash|bathe|feed|dress|undress|shave) (?:borger(?:en)?|ham|hende|the (?:citizen|client|resident)|him|her|them)|(?:skift|klip|vask|tag|smør)\p{L}* (?:\S+ )?på (?:borger(?:en)?|ham|hende)|change (?:his|her|their) (?:pad|nappy|diaper|dressing|bandage)|(?:bruge|benytte|logge (?:ind )?(?:på|med)|gå ind (?:i|på)) (?:borgers|borgerens|hans|hendes)|(?:use|log in(?:to)?(?: with| using)?) (?:his|her|their|the (?:citizen|client)['’]s))(?!\p{L})/iu;

/** Staff do it themselves, and do not help, motivate or teach: "kan vi lægge budget og styre borgerens penge?". */
const STAFF =
  '(?:vi|jeg|vejleder\\p{L}*|personalet|medarbejder\\p{L}*|bostøtten|we|i|staff)' +
  '(?: (?!at |to |til |hjælp|motiv|støtt|lær|træn|øv|mind|help|remind|support|teach|train)\\S+){0,4}?';
const WHOSE = "(?:borgers|borgerens|hans|hendes|his|her|the (?:citizen|client|resident)['’]s)";
const DONE_BY_STAFF = wholeWords(
  `${STAFF} (?:(?:vaske|klippe|børste|barbere|smøre|wash|cut|trim|brush|shave) ${WHOSE} ` +
    '(?:hår|negle|skæg|krop|ryg|fødder|tænder|ansigt|hair|nails|beard|body|back|feet|teeth|face)|' +
    `(?:styre|administrere|bestyre|forvalte|opbevare|manage|administer) ${WHOSE} ` +
    '(?:penge|økonomi|konto|budget|money|finances|account))',
);

/** Not only while, also if the citizen lies on the sofa, it is done in the citizen's place, unless it is done together. */
const LIES =
  /(?<!\p{L})(?:hvis|selv ?om) (?:borger\p{L}*|han|hun|de) (?:ligger|sidder|bliver liggende) (?:på|i) (?:sofaen|sengen|stuen)(?!\p{L})/iu;
const TOGETHER =
  /(?<!\p{L})(?:sammen|træn\p{L}*|øve\p{L}*|lære|tale|motiver\p{L}*|guide\p{L}*|vejlede)(?!\p{L})/iu;

const WITH =
  /(?<!\p{L})(?:sammen (?:m|med)|i fællesskab|(?:op)?træn\p{L}*|øve\p{L}*|oplær\p{L}*|vejled\p{L}*|guid\p{L}*|lære (?:borger\p{L}*|at)|together with|along with|alongside|train\p{L}*|teach\p{L}*|learn\p{L}*|coach\p{L}*|guidance)(?!\p{L})/iu;

const EVERYWHERE = new RegExp(WITHOUT.source, 'giu');

/** The question without the words that say the citizen takes no part: they are not what is asked about. */
export function withoutMannerWords(question: string): string {
  return question.replace(EVERYWHERE, ' ').replace(LIES, ' ');
}

/** How a question (its spelling mended) says that the help would be given. */
export function mannerOf(question: string): Manner {
  const withoutCitizen =
    WITHOUT.test(question) ||
    DONE_TO.test(question) ||
    DONE_BY_STAFF.test(question) ||
    (LIES.test(question) && !TOGETHER.test(question));
  return { withoutCitizen, withCitizen: !withoutCitizen && WITH.test(question) };
}
