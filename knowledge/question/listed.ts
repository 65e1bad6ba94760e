import { anyCase } from '../text/whole-words';
import { asksFromItsStart } from './clauses';

/** One question of a list. */
export interface Item {
  /** As it is asked: with what leads the list in ("må vi tage med til lægen"). */
  question: string;
  /** As it stands in the list ("lægen"). */
  words: string;
}

/** "3." of "den 3. maj", "1. sal", "niveau 2)" counts nothing that is asked. */
const OTHERWISE_BEFORE = '(?<!(?:niveau|level|trin|pakke|package|kl|den|nr|no|stk|pkt|grad|fase|step)\\.? )';
const OTHERWISE_BEHIND =
  '(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?:gang|sal|etage|klasse|prioritet|halvår|kvartal|besøg|time|instans|pkt|led|floor|time|year)(?!\\p{L}))';
const NUMBER = anyCase(
  `(?<=^|[\\s:,;.?])${OTHERWISE_BEFORE}(\\d{1,2}|[a-h])(?:\\)|[.:](?=\\s|\\p{L}))\\s*(?=[\\p{L}§"'])${OTHERWISE_BEHIND}`,
  'g',
);
/** What every numbered list has. */
const MAY_COUNT = /[\da-h][.):]/iu;
const BULLET = /(?:^|(?<=[\s:?.!]))[-–•*·]\s+/gu;
const MARKS = /[-–•*·]/u;
/** A dash between two words is none of a list; a list of dashes is led in by a colon, or begins the message. */
const LED_IN = /(?:^|[:?])\s*$/u;

/** Stands in what leads a list in for what is in the list: "kan følgende bevilges: …". */
const THE_FOLLOWING =
  /(?<!\p{L})(?:(?:de |det |the )?følgende|disse|de her|the following|these)(?: (?:ting|opgaver|ydelser|punkter|indsatser|things|tasks|items|services))?(?!\p{L})/iu;
/** "Hvilke af disse er med: …" is asked of each alone. */
const WHICH =
  /(?<!\p{L})(?:hvilken|hvilket|hvilke|hvad (?:af|dækker|omfatter|må|kan|gælder|er (?:med|dækket|ok))|which|what (?:can|may|do|does|is covered))(?!\p{L})/iu;
const ENDED = /[.!?]\s*$/u;
const AROUND = /^[\s,;–-]+|[\s,;.]+(?:(?:og|samt|eller|and|or|spørgsmål|punkt|question)[\s,;]*)?$/giu;
/** "Jeg har to spørgsmål: 1) …" leads in, and asks nothing. */
const ONLY_ANNOUNCES =
  /^(?:(?:jeg|vi|i|we) )?(?:har |have )?(?:(?:\d+|to|tre|fire|flere|nogle|et par|two|three|four|some|a few) )?(?:spørgsmål|ting|punkt(?:er)?|questions?|things)$/iu;

/** "Hun har 1) angst og 2) depression, kan hun …": what is listed is told of her. */
const TELLS_OF_SOMEBODY =
  /(?<!\p{L})(?:har|scorer|er|lider af|diagnoser\p{L}*|has|have|scores|is)\s*:?\s*$/iu;
const ASKS_BEHIND =
  /[,.;]\s+(?:kan|må|skal|får|can|may|should|could) (?:han|hun|de|vi|jeg|man|borger\p{L}*|he|she|they|we|i)(?!\p{L})/iu;

/**
 * The questions of a message that is a list: "må vi tage med til: 1) lægen 2) banken", "kan man få hjælp til: - rengøring - indkøb".
 * @returns at least two; null where the message is none
 */
export function listOf(written: string): Item[] | null {
  const message = written.replace(OF_ALL, '');
  const marks = numbersIn(message) ?? bulletsIn(message);
  if (marks === null) return inOneBreath(message, written);
  const [first] = marks;
  if (first === undefined) return null;
  const lead = message.slice(0, first.start).trim();
  if (TELLS_OF_SOMEBODY.test(lead)) return null;
  const items = marks
    .map(({ end }, at) => message.slice(end, marks[at + 1]?.start).replace(AROUND, ''))
    .filter((words) => /\p{L}{2}/u.test(words));
  const isOfOneCase = ASKS_BEHIND.test(items.at(-1) ?? '');
  return items.length < 2 || isOfOneCase
    ? null
    : items.map((words) => ({ words, question: ledIn(lead, words) }));
}

/** What is asked of all that stands before it: "… – hvad må vi?" */
const OF_ALL =
  /(?:\s*[-–:?.,]\s*|\s+)(?:hvad (?:må|kan|skal) (?:vi|jeg|man)(?: (?:hjælpe|støtte) med)?|hvad (?:dækker|gælder)(?: (?:i|det|vi|§ ?85))?|hvad er (?:med|ok|tilladt|dækket)|(?:er det|er de)(?: alle| alt)? (?:ok|med|dækket|omfattet)|må vi det|what (?:can|may) (?:we|i)(?: (?:do|help with))?|(?:are|is) (?:these|they|it|all of it) (?:ok|covered|included)|which are covered)\s*[?.!]*$/iu;
const COMMA = /\s*[,;]\s*/u;
const MARK = /\s+[/–-]\s+/u;
const SET_APART = /\S\s+([/–-])\s+[^/–-]+\s\1\s+\S/u;
/** In words. */
const LONGEST_NAME = 5;
/** "Uden borgeren: rengøring, indkøb", "kan vi hjælpe med rengøring / indkøb". */
const LEAD =
  /^(.*?:|(?:kan|må|skal|dækker|can|may|does|do) .*? (?:med at|til at|med|til|dækker|with|to|cover))\s+(\S.*)$/iu;

/** "Post, budget, logge ind med MitID – hvad må vi?", "indkøb / hovedrengøring / madlavning". */
function inOneBreath(message: string, written: string): Item[] | null {
  const mayBeSetApart = /[/–-]/u.test(message);
  if (message === written && !mayBeSetApart) return null;
  const [, lead = '', named = message] = LEAD.exec(message) ?? [];
  const isSetApart = mayBeSetApart && SET_APART.test(named);
  if (message === written && !isSetApart) return null;
  const items = named
    .split(isSetApart ? MARK : COMMA)
    .map((words) => words.replace(AROUND, '').replace(/[?.!]+$/u, ''));
  const areNames = items.every(
    (words) =>
      /\p{L}{2}/u.test(words) && words.split(/\s+/u).length <= LONGEST_NAME && !asksFromItsStart(words),
  );
  return areNames && items.length > 2
    ? items.map((words) => ({ words, question: ledIn(lead, words) }))
    : null;
}

interface Mark {
  start: number;
  end: number;
}

/** 1, 2, 3 or a, b, c in their order, from the first on. */
function numbersIn(message: string): Mark[] | null {
  if (!MAY_COUNT.test(message)) return null;
  const marks: Mark[] = [];
  for (const found of message.matchAll(NUMBER)) {
    const name = found[1]?.toLowerCase() ?? '';
    const isNext = name === String(marks.length + 1) || name === 'abcdefgh'[marks.length];
    if (isNext) marks.push({ start: found.index, end: found.index + found[0].length });
  }
  return marks.length > 1 ? marks : null;
}

function bulletsIn(message: string): Mark[] | null {
  if (!MARKS.test(message)) return null;
  const marks = [...message.matchAll(BULLET)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const [first] = marks;
  return first !== undefined && marks.length > 1 && LED_IN.test(message.slice(0, first.start)) ? marks : null;
}

function ledIn(lead: string, words: string): string {
  const opening = lead.replace(/[\s:,;?–-]+$/u, '');
  if (opening === '' || ONLY_ANNOUNCES.test(opening) || WHICH.test(lead) || asksFromItsStart(words))
    return words;
  if (THE_FOLLOWING.test(opening)) return opening.replace(THE_FOLLOWING, words);
  return ENDED.test(lead) ? words : `${opening} ${words}`;
}
