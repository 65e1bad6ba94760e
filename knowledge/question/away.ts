import { any, anyCase, wholeWords } from '../text/whole-words';

const STAFF = any(
  'vi',
  'jeg',
  'man',
  'i',
  'we',
  'staff',
  '(?:bo)?støtten',
  'vejleder\\p{L}*',
  'medarbejder\\p{L}*',
  'personalet',
  'the (?:support )?worker',
);
/** What is done to a home or for a household; who helps, trains or goes along does something with somebody. */
const CHORE = any(
  '(?:gøre|gør) (?:\\S+ )?rent',
  '(?:rydde|rydder|tømme|tømmer|vaske|vasker|støvsuge|støvsuger|ordne|ordner|feje|tørre|vande|vander|stryge|pakke|pakker|skifte|lufte|handle|handler|hente|henter|købe|køber|bære|smide|sortere|lave (?:mad|aftensmad|frokost))',
  '(?:clean|tidy|empty|wash|vacuum|hoover|mop|iron|water|pack|fetch|buy|shop|cook|sort|throw|carry|do (?:his|her|their|the) (?:dishes|laundry|shopping|cleaning|washing|ironing))',
);
const STAFF_DO_IT = wholeWords(
  `${any('kan', 'må', 'skal', 'ku', 'can', 'could', 'may', 'should', 'let', 'at')} (?:ikke )?${STAFF} (?:(?!hjælp|støtt|lær|træn|øv|motiv|vejled|gå|følge|help|support|teach|train|go|visit|come)\\S+ ){0,3}?${CHORE}|(?:at )?de ikke må ${CHORE}`,
);

const HE = any(
  '(?:the |my |our )?(?:citizen|client|resident)',
  'he',
  'she',
  'they',
  'borger\\p{L}*',
  'beboer\\p{L}*',
  'han',
  'hun',
);
const PLACE =
  '(?:(?:på|til) (?:arbejde|arbejdet|job|værksted\\p{L}*|sygehuset|hospitalet|ferie|kursus|besøg|tur|weekend)|i (?:skole\\p{L}*|byen|praktik|fængsel)|til (?:læge\\p{L}*|tandlæge\\p{L}*|møde|psykolog\\p{L}*|fysioterapi)|hos (?:læge\\p{L}*|tandlæge\\p{L}*|psykolog\\p{L}*|frisør\\p{L}*|sin \\p{L}+|sine \\p{L}+|familien|kæresten|en ven))';
const EN_PLACE =
  '(?:at (?:the |his |her |their |a )?(?:work|job|school|dentist|doctor|hospital|hairdresser|mum|mother|parents|sister|brother|appointment|meeting|day centre|workshop)|in (?:the )?(?:hospital|prison|town)|on (?:holiday|leave|a (?:trip|course)))';
const GONE = any(
  'ude(?! (?:med|på|af|i)(?!\\p{L}))',
  'væk',
  'indlagt',
  'syg(?! (?:af|i hovedet|med)(?!\\p{L}))',
  'bortrejst',
  'fraværende',
  PLACE,
  'out(?! (?:with|of|at)(?!\\p{L}))',
  'away',
  'asleep',
  'gone',
  'absent',
  'abroad',
  '(?:ill|sick)(?: in bed)?(?! (?:of|with)(?!\\p{L}))',
  'in bed',
  'not (?:at )?(?:home|in|there|present)',
  EN_PLACE,
);
const IS_GONE = any(
  `${HE} (?:ikke?|ik) (?:selv )?er (?:der|hjemme|til stede|med)`,
  `${HE}(?:['’]s| er| is| are)(?: (?:still|just|bare|stadig|jo|lige))? ${GONE}`,
  `${HE} (?:\\S+ ){1,6}og er ${GONE}`,
  `${HE} (?:sover|sleeps|ligger (?:syg|i sengen)|lies in bed)(?! (?:dårligt|for (?:meget|lidt|længe)|til \\p{L}+|badly))`,
  '(?:ingen|nobody|no one|no-one) (?:er|is) (?:hjemme|der|home|in|there|at home)',
);
const WHEN_GONE = wholeWords(`(?:if|when|while|mens|imens|når|hvis|selv ?om) ${IS_GONE}`);
const GONE_AT_ALL = wholeWords(IS_GONE);
/** Not there for days, so that whatever staff do is done meanwhile. */
const FOR_DAYS = wholeWords(
  `${HE}(?:['’]s| er| is)(?: stadig| still| lige)? ${any('indlagt', 'bortrejst', 'på (?:ferie|hospitalet|sygehuset)', 'in hospital', 'on holiday', 'abroad')}`,
);
/** "Han er på arbejde. Kan vi gøre rent?": told right before it, and of no hour. */
const GONE_NOW = wholeWords(
  `${HE} (?:er|is) (?:lige (?:nu )?|just |still )?${any(PLACE, 'ude', 'væk', 'away', 'out', EN_PLACE)}[.,] (?:kan|må|skal|can|may|should) ${STAFF}`,
);
const AN_HOUR = /\d|(?<!\p{L})(?:om|til|fra|indtil|efter|until|after|evening|aften)(?!\p{L})/iu;
const MEANTIME = wholeWords(
  'imens|i mellemtiden|så længe|samtidig|meanwhile|in the meantime|while (?:he|she|they)',
);
/** Done together after all, or by the citizen. */
const TOGETHER = wholeWords('sammen|together|with (?:him|her|them)|(?:han|hun|borgeren|he|she) selv');

/** Where the citizen is meanwhile: "if he is at work". */
const CLAUSE = anyCase(
  `(?<!\\p{L})(?:if|when|while|mens|imens|når|hvis|selv ?om) ${IS_GONE}(?!\\p{L})(?: (?:hele \\p{L}+|for the \\p{L}+|all \\p{L}+))?`,
  'g',
);

/** "Can we clean if he is at work?", "hun er hos sin mor. Kan vi gøre rent imens?": what staff do while the citizen is not there. */
export function isDoneWhileAway(question: string): boolean {
  if (TOGETHER.test(question) || !STAFF_DO_IT.test(question)) return false;
  if (WHEN_GONE.test(question) || FOR_DAYS.test(question)) return true;
  if (GONE_NOW.test(question) && !AN_HOUR.test(question)) return true;
  return GONE_AT_ALL.test(question) && MEANTIME.test(question);
}

export function withoutAbsence(question: string): string {
  return isDoneWhileAway(question) ? question.replace(CLAUSE, ' ') : question;
}
