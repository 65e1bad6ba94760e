import { capitalised } from '../text/capital';
import { anyCase } from '../text/whole-words';

/** Who is reported: "min kollega", "hendes mor", "the doctor on the ward"; not who asks, nor the citizen. */
const WHO =
  '(?!(?:jeg|vi|i|han|hun|de|borger\\p{L}*|man|der|det|he|she|they|we|it|there)(?!\\p{L}))(?:(?:en|et|min|mit|vores|hans|hendes|borgerens|a|an|my|our|his|her|the) )?[\\p{L}-]+(?: (?:på|fra|i|at|from) [\\p{L}-]+)?';
const SUBJECT =
  '(?:jeg|vi|man|han|hun|de|i|we|he|she|they|you|(?:en |den |min |the |a )?(?:borger|beboer|klient|vejleder|medarbejder|kontaktperson|støtteperson|citizen|client|resident|worker|support worker)(?:en)?|(?:bo)?støtten|det|der|it|there)';
const MODAL = '(?:kan|må|maa|skal|får|vil|can|may|must|could|should)';
/** "Jeg godt kan smutte i banken", "we can go along": told, and asked as "kan jeg smutte i banken". */
const STATED = anyCase(
  `^(${SUBJECT})(?: (?:godt|gerne|også|sagtens|selv))*(?: (ikke))? (${MODAL})(?: (?:godt|gerne|også|sagtens))*(?!\\p{L})\\s*`,
);

const START = '(?<=^\\s*|[.!?]\\s+)';
/** "Min kollega siger, at …", "der står i bestillingen, at …" … */
const REPORTS = `${START}(?:${WHO} (?:siger|mener|påstår|fortæller|hævder|says|thinks|claims|tells (?:me|us))(?: (?:til )?(?:mig|os|me))?|der står(?: (?!noget|nogen|ikke)[^\\s,]+){1,4}?|the (?:order|plan|grant) says)\\s*,? (?:at|that|(?=${SUBJECT} ${MODAL} ))\\s*`;
/** … and then whether it is so. */
const IS_IT_SO =
  '[.,;!?]\\s*(?:(?:men|but|og|and) )?(?:er det (?:rigtigt|sandt|korrekt|noget vi (?:må|kan|skal))|stemmer det|passer det|kan det passe|(?:kan|må|skal|gør) (?:jeg|vi|man|bostøtten|vejlederen) (?:også |godt )?det|is (?:that|it|this) (?:right|true|correct|so)|(?:can|may) (?:i|we))\\s*\\?*\\s*$';
const REPORTED = anyCase(`${REPORTS}(?!om |if |whether )([^.!?]{6,}?)${IS_IT_SO}`);

/** "En kollega skriver: »…«": what is quoted is what is asked. */
const QUOTED = anyCase(
  `${START}${WHO} (?:skriver|mailer|skrev|sms'er|writes?|wrote|emails?)(?: (?:til )?(?:mig|os|me|us))?\\s*:\\s*(?:["“”„»«](.+?)["“”„»«]\\s*|([^.!?]+\\??)\\s*)$`,
);

/** "Jeg sidder til et møde og skal vide, om …", behind a story as well. */
const WANTS_TO_KNOW = anyCase(
  `${START}(?:jeg|vi|i|we) (?:(?:sidder|står|er|am|are) [^.,?!]{2,25} (?:og|and) )?(?:skal|vil|har brug for at|behøver at|need to|want to|have to)(?: (?:gerne|lige|bare|bruge at))* (?:vide|høre|afklare|know|find out),? (?:(?:om|whether|if) |(?=(?:hv\\p{L}+|who|what|when|where|how)(?!\\p{L})))|${START}(?:borgeren|han|hun|the citizen|he|she) (?:spørger|asks),? (?:om|whether|if) (?=${SUBJECT} )`,
);

/** "Hvad siger standarden: må vi …?", "jeg er blevet spurgt om følgende: …": what follows is what is asked. */
const LEADS_IN = anyCase(
  `${START}(?:hvad siger (?:(?:kvalitets)?standarden?|reglerne|i|\\p{L}\\p{L}+)|(?:jeg|vi) (?:er (?:lige )?blevet|blev) spurgt(?: om(?: følgende| det her)?)?|what does (?:the standard|\\p{L}\\p{L}+) say|(?:i|we) (?:was|were|have been) asked(?: the following)?)\\s*:\\s*(?=\\S)`,
);
/** "Står der noget i standarden om, at vi må …?" */
const DOES_IT_SAY = anyCase(
  `${START}står der (?:noget |nogen steder )?(?:i (?:kvalitets)?standarden )?(?:noget )?(?:om,? )?at (?=${SUBJECT} )`,
);

/** What is told of as asked: "Jeg skal vide, om jeg kan …" and "min kollega siger, at vi må …, er det rigtigt?" ask whether we may. */
export function asAsked(message: string): string {
  const quoted = message.replace(QUOTED, (_, marked?: string, plain = '') => marked ?? plain);
  const reported = quoted.replace(REPORTED, (whole: string, told: string) =>
    STATED.test(told) && !NOT_ASKED.test(told) ? `${inverted(told.replace(MUST_HAVE, '$1kan få'))}?` : whole,
  );
  const asked = reported.replace(LEADS_IN, '');
  const known = WANTS_TO_KNOW.exec(asked) ?? DOES_IT_SAY.exec(asked);
  if (known === null) return asked;
  const rest = asked.slice(known.index + known[0].length);
  return `${asked.slice(0, known.index)}${inverted(rest)}`;
}

/**
 * "Støtten kun kan gives i hverdage": whether only is asked, and a yes would be taken for that. "Hjemmeplejen siger, at de kan …": they
 * are not us.
 */
const NOT_ASKED = /(?<!\p{L})(?:kun|only|altid|always)(?!\p{L})|^(?:de|they) /iu;
/** "At borgeren skal have hjælp til indkøb": whether that may be given. */
const MUST_HAVE = /^(.{1,25}?)skal have(?!\p{L})/iu;

/** A yes or no begins with its verb. */
function inverted(clause: string): string {
  return clause.replace(
    STATED,
    (_, subject: string, not: string | undefined, modal: string) =>
      `${capitalised(modal)} ${subject} ${not === undefined ? '' : `${not} `}`,
  );
}
