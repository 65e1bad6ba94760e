import type { Language } from '../standard/types';
import { capitalised } from '../text/capital';

/** A way of saying the same: no answer may hang on it. */
export interface Change {
  name: string;
  language: Language | 'both';
  /** The question said otherwise; null where it has not what is changed. */
  of(question: string): string | null;
}

function lowered(question: string): string {
  return /^\p{Lu}\p{Ll}/u.test(question) ? `${question[0]?.toLowerCase()}${question.slice(1)}` : question;
}

/** As a sentence of its own, so that another can follow. */
function ended(question: string): string {
  return /[?.!]\s*$/u.test(question) ? question.trim() : `${question.trim()}?`;
}

function before(language: Language, opening: string): Change {
  const isSentence = /[.!?\n]\s$/u.test(opening);
  return {
    name: `${opening.trim()} …`,
    language,
    of: (question) => `${opening}${isSentence ? capitalised(question) : lowered(question)}`,
  };
}

function after(language: Language, closing: string): Change {
  return {
    name: `… ${closing.trim().replace(/\s+/gu, ' ')}`,
    language,
    of: (question) => `${ended(question)}${closing}`,
  };
}

/** Every place of the words replaced; null where there is none. */
function instead(language: Language, words: RegExp, by: string): Change {
  return {
    name: `${words.source.replace(/\(\?.*?\)/gu, '')} → ${by}`,
    language,
    of: (question) => (question.search(words) === -1 ? null : question.replace(words, by)),
  };
}

function written(name: string, how: (question: string) => string): Change {
  return {
    name,
    language: 'both',
    of: (question) => {
      const other = how(question);
      return other === question ? null : other;
    },
  };
}

const THE_CITIZEN = /(?<![\p{L}-])borger(?:en)?(?![\p{L}-])/giu;

/**
 * What must change nothing: how one greets and signs, who asks and how it is said that one asks, what is told that has nothing to do
 * with it, what the citizen is called, how it is typed.
 */
export const CHANGES: readonly Change[] = [
  before('da', 'Hej! '),
  before('da', 'Kære Vejviser, '),
  before('da', 'Undskyld, jeg forstyrrer. '),
  before('da', 'Må jeg spørge dig om noget? '),
  before('da', 'Jeg håber, du har det godt. '),
  before('da', 'Det haster: '),
  before('da', 'Jeg er blevet spurgt om følgende: '),
  before('da', 'Hvad siger standarden: '),
  before('da', 'Vi er uenige på kontoret. '),
  before('da', 'Jeg har overtaget sagen fra en kollega. '),
  before('da', 'Vi har lige talt med borgerens søster. '),
  before('da', 'Borgeren har en hund. '),
  before('da', 'Borgeren er nem at tale med. '),
  before('da', 'Borgeren bor på 3. sal. '),
  before('da', 'Borgeren flyttede hertil i foråret. '),
  { name: 'En kollega skriver: "…"', language: 'da', of: (question) => `En kollega skriver: "${question}"` },
  after('da', ' Tak på forhånd.'),
  after('da', ' Tak for hjælpen og god weekend!'),
  after('da', ' Og hvor står det?'),
  after('da', '\n\nMed venlig hilsen\nKaren Holm\nSocialrådgiver, Voksenteamet'),
  instead('da', THE_CITIZEN, 'vores borger'),
  instead('da', THE_CITIZEN, 'min nye borger'),
  instead('da', THE_CITIZEN, 'den unge'),
  instead('da', THE_CITIZEN, 'Lars'),
  instead('da', THE_CITIZEN, 'ham jeg er kontaktperson for'),
  instead('da', /(?<!\p{L})kan(?!\p{L})/giu, 'akn'),
  instead('da', /(?<!\p{L})skal(?!\p{L})/giu, 'skl'),
  instead('da', /(?<!\p{L})for(?!\p{L})/giu, 'fpr'),
  instead('da', /(?<!\p{L})med(?!\p{L})/giu, 'm'),
  instead('da', /§ ?85/gu, 'paragraf 85'),
  instead('da', /(?<!\p{L})støtten(?!\p{L})/giu, 'bostøtten'),
  before('en', 'Hi! '),
  before('en', 'I hope you are well. '),
  before('en', 'I am new in the job. '),
  before('en', 'We have just talked to his sister. '),
  before('en', 'I have to write a decision today. '),
  after('en', ' Thanks!'),
  after('en', ' Kind regards, Karen Holm'),
  instead('en', /(?<!\p{L})the citizen(?!\p{L}|['’])/giu, 'our client'),
  written('small letters', (question) => question.toLowerCase()),
  written('CAPITALS', (question) => question.toUpperCase()),
  written('ae, oe, aa', (question) =>
    question.replace(/æ/gu, 'ae').replace(/ø/gu, 'oe').replace(/å/gu, 'aa'),
  ),
  written('letters and their accents apart', (question) => question.normalize('NFD')),
  written('without its mark', (question) => question.replace(/[?.!\s]+$/u, '')),
  written('two spaces', (question) => question.replace(/ /gu, '  ')),
];
