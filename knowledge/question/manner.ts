import { any, anyCase, wholeWords } from '../text/whole-words';
import { isDoneWhileAway, withoutAbsence } from './away';
import { DONE_BY_STAFF, DONE_TO, FOR, LEFT, OFFERED, WITHOUT } from './without-citizen';

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

/** Not only while, also if the citizen lies on the sofa, it is done in the citizen's place, unless it is done together. */
const LIES = wholeWords(
  'if (?:the (?:citizen|client)|he|she|they) (?:just |only )?(?:lies|lie|sits|sit|stays?) (?:on|in) (?:the |his |her )?(?:sofa|couch|bed)|who (?:doesn.?t|does not|won.?t|will not) (?:take part|participate)|' +
    '(?:hvis|selv ?om) (?:borger\\p{L}*|han|hun|de) (?:ligger|sidder|(?:bare )?bliver liggende) (?:på|i) (?:sofaen|sengen|stuen)',
);
const TOGETHER = wholeWords(
  any(
    ...'sammen|følges ad|træn\\p{L}*|øve\\p{L}*|lære|tale|motiver\\p{L}*|guide\\p{L}*|vejlede|together|train|teach|practi[sc]e|motivate'.split(
      '|',
    ),
  ),
);

const WITH = wholeWords(
  any(
    'sammen (?:m|med)',
    'i fællesskab',
    // Done by the citizen: "mens borgeren selv logger på".
    '(?:mens|imens|når|at) (?:borger\\p{L}*|han|hun) selv (?!ikke|er|skal|kan|vil|får)',
    '(?:op)?træn\\p{L}*',
    'øve\\p{L}*',
    'oplær\\p{L}*',
    // "Vejlederen" is who gives the help, and says nothing of how.
    'vejled(?!er(?:en|ne|nes|ens)?(?!\\p{L}))\\p{L}*',
    'guid\\p{L}*',
    'lære (?:borger\\p{L}*|at)',
    'motiver\\p{L}*',
    'opmuntr\\p{L}*',
    '(?:snak\\p{L}*|tale|taler) (?:\\S+ ){0,3}?om',
    'minde (?:\\S+ )?om',
    'motivat\\p{L}*',
    'encourag\\p{L}*',
    'remind\\p{L}*',
    'talk (?:to|with) (?:him|her|them|the (?:citizen|client)) about',
    'together with',
    'along with',
    'alongside',
    'train\\p{L}*',
    'teach\\p{L}*',
    'learn\\p{L}*',
    'coach\\p{L}*',
    'guidance',
  ),
);

const EVERYWHERE = [WITHOUT, FOR, LEFT].map(({ source }) => anyCase(source, 'g'));

/** Not going along is why, and asks for no company: "orker ikke med i Netto, kan jeg handle for hende?" */
const NOT_ALONG = wholeWords(
  '(?:(?:orker|kan|vil|tør|magter|gider|når) ikke|ikke (?:orker|kan|vil|tør|magter|gider|når)) (?:at )?(?:komme |tage |gå |være )?med|' +
    "(?:too \\p{L}+ to|can['’]?t|cannot|won['’]?t|(?:doesn['’]?t|does not) (?:want|dare) to) (?:come|go|tag) (?:along|with (?:me|us|them)|out)",
);

/** To act for somebody is no shopping, but in a question to this tool it is. */
const SHOPS_FOR =
  /(?<!\p{L})(?:handle|handler)(?: ind)? (?=(?:for (?:(?:en )?borger|(?:en )?beboer|ham|hende|dem)|uden (?:at )?(?:borger|han|hun|ham|hende)))/giu;

/** Where the citizen is meanwhile is no thing asked about: "sidder i sofaen og kigger, mens vejleder vasker op". */
const SCENE = wholeWords(
  '(?:sidder|ligger|står) (?:bare |kun )?(?:på|i|ved) (?:sofa|seng|bord|stue|stol|køkken)\\p{L}*(?: og (?:kigger|ser|glor)(?: på)?)?',
);

/** The question without the words that say the citizen takes no part: they are not what is asked about. */
export function withoutMannerWords(question: string): string {
  const shopping = withoutAbsence(question).replace(SHOPS_FOR, 'indkøb ');
  const bare = EVERYWHERE.reduce((text, words) => text.replace(words, ' '), shopping);
  return bare.replace(SCENE, ' ').replace(LIES, ' ').replace(NOT_ALONG, ' ');
}

/** "Hjælpe mig med at vaske mig": who is helped does it. */
const HELPED_MYSELF = wholeWords(
  '(?:hjælpe?|få|lære|minde) mig (?:med |til |om )?(?:at )?|with (?:him|her|them|the (?:citizen|client))(?=\\s*(?:[,.?!]|$|in |at |to |on |so |and ))',
);

/** How a question (its spelling mended) says that the help would be given. */
export function mannerOf(question: string): Manner {
  const helped = HELPED_MYSELF.test(question);
  const together = helped || TOGETHER.test(question);
  const withoutCitizen =
    WITHOUT.test(question) ||
    isDoneWhileAway(question) ||
    (!helped && DONE_TO.test(question)) ||
    (FOR.test(question) && !OFFERED.test(question)) ||
    (!together && (LEFT.test(question) || DONE_BY_STAFF.test(question) || LIES.test(question)));
  return { withoutCitizen, withCitizen: !withoutCitizen && WITH.test(question) };
}
