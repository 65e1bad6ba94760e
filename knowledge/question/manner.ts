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
  /(?<!\p{L})(?:uden (?:at )?(?:borger\p{L}*|han|hun|vedkommende|brugeren|klienten|selv|hans|hendes|deltagelse)|(?:for|på vegne af) (?:borger(?:en|ne)?|ham|hende|dem|brugeren|klienten|vedkommende)(?! (?:at|som|der|med))|borger\p{L}* (?:er )?(?:ikke? (?:er )?(?:hjemme|til stede|deltager|deltage|med|er med|vil være med)|sover)|(?:mens|når|imens|hvis|selv ?om) (?:borger\p{L}*|han|hun|de) (?:ikke? er|ik er|sover|er væk|er ude|hviler|ser tv|er på arbejde|bliver hjemme|ligger(?: i sengen)?|ser (?:fjernsyn|film)|sidder|slapper af)(?: i sengen| (?:på|i) (?:sofaen|stuen))?|(?:mens|imens) (?:vi|vejleder\p{L}*|medarbejder\p{L}*|personalet|bostøtten) (?!er )\p{L}+|borger\p{L}* bliver hjemme|(?:vil|gider) ikke selv|(?:færdig|klar) til (?:borger\p{L}*|ham|hende)(?! at)|så (?:borger\p{L}*|han|hun) (?:bare|kun) skal|ready for (?:the citizen|him|her)|alene (?:uden|for)|(?<=(?:personalet|medarbejder\p{L}*|vejleder\p{L}*|udfører\p{L}*|støtteperson\p{L}*|hjælper\p{L}*) [^.?]{0,40})alene|without (?:the )?(?:citizen|client|resident|person|user|her|him|them|participat\p{L}*)|for (?:(?:the )(?:citizen|client|resident)|him|her|them)(?! to)|on (?:behalf of|their behalf|his behalf|her behalf)|while (?:the )?(?:citizen|client|he|she|they) (?:is|are|'s)?\s?(?:not|out|away|asleep|sleep(?:s|ing)?|rest(?:s|ing)?|in bed|at work)|(?:citizen|client) (?:is )?(?:not (?:home|present|there|taking part)|absent)|(?:who|he|she|they|citizen|client) stays? (?:at home|home|in bed|on the (?:sofa|couch))|do(?:es)? it for)(?!\p{L})/iu;

/** Done to the citizen. What is done is what is asked about. */
const DONE_TO =
  /(?<!\p{L})(?:(?:vaske|bade|barbere|klæde|made|wash|bathe|feed|dress|undress|shave) (?:borger(?:en)?|ham|hende|the (?:citizen|client|resident)|him|her|them)|(?:skift|klip|vask|tag|smør)\p{L}* (?:\S+ )?på (?:borger(?:en)?|ham|hende)|(?:vaske|klippe|børste|barbere|frisere|smøre) (?:borgerens|hans|hendes) (?:hår|negle|skæg|krop|ryg|fødder|tænder|ansigt|ben|arme)|(?:styre|administrere|bestyre|forvalte|hæve|opbevare) (?:borgerens|hans|hendes) (?:penge|økonomi|konto|budget)|(?:cut|trim|brush|shave|wash|manage|administer|hold) (?:his|her|the (?:citizen|client|resident)['’]s) (?:hair|nails|beard|body|back|feet|teeth|face|legs|money|finances|account)|change (?:his|her|their) (?:pad|nappy|diaper|dressing|bandage)|(?:bruge|benytte|logge (?:ind )?(?:på|med)|gå ind (?:i|på)) (?:borgers|borgerens|hans|hendes)|(?:use|log in(?:to)?(?: with| using)?) (?:his|her|their|the (?:citizen|client)['’]s))(?!\p{L})/iu;

const WITH =
  /(?<!\p{L})(?:sammen (?:m|med)|i fællesskab|(?:op)?træn\p{L}*|øve\p{L}*|oplær\p{L}*|vejled\p{L}*|guid\p{L}*|lære (?:borger\p{L}*|at)|together with|along with|alongside|train\p{L}*|teach\p{L}*|learn\p{L}*|coach\p{L}*|guidance)(?!\p{L})/iu;

const EVERYWHERE = new RegExp(WITHOUT.source, 'giu');

/** The question without the words that say the citizen takes no part: they are not what is asked about. */
export function withoutMannerWords(question: string): string {
  return question.replace(EVERYWHERE, ' ');
}

/** How a question (its spelling mended) says that the help would be given. */
export function mannerOf(question: string): Manner {
  const withoutCitizen = WITHOUT.test(question) || DONE_TO.test(question);
  return { withoutCitizen, withCitizen: !withoutCitizen && WITH.test(question) };
}
