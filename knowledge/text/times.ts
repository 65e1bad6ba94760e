import { anyCase, wholeWords } from './whole-words';

/** Hours of the day, both ends counting; through midnight where `from` is after `to`. */
export interface Hours {
  from: number;
  to: number;
}

/** Days as standards tell them apart. */
export type Day = 'weekday' | 'weekend' | 'holiday';

/** When something takes place; empty where it is not told. */
export interface Times {
  hours: readonly Hours[];
  days: readonly Day[];
}

/** When a standard gives help: as a rule, or in special cases only. */
export interface Window extends Times {
  onlyInSpecialCases: boolean;
}

interface Part {
  named: RegExp;
  /** The hours that surely are meant by one who asks for it. */
  asked: Hours;
  /** The hours that a standard may mean that grants it. */
  told: Hours;
}

const ROUND_THE_CLOCK =
  'døgn(?:dækning|støtte|hjælp|bemand\\p{L}*|personale)|(?:hele )?døgnet rundt|hele døgnet|24[/-]7|' +
  '24 timer i døgnet|24[ -]hour (?:support|cover|care|staffing)|24 hours a day|a?round[ -]the[ -]clock';

/** Parts of the day; "eftermiddag" is no "middag": whole words only. */
const PARTS: readonly Part[] = [
  part('tidlig\\p{L}* (?:om )?mor(?:gen|gn)\\p{L}*|early (?:in the )?morning', [6, 7], [5, 8]),
  part('(?<!i )mor(?:gen|gn)(?:en|er)?|mornings?', [8, 9], [6, 10]),
  part('formiddag(?:e|en|ene|stimer)?', [9, 12], [8, 12]),
  part('dagtim\\p{L}*|dagtid\\p{L}*|daytime|office hours', [9, 15], [8, 16]),
  part('eftermiddag(?:e|en|ene|stimer)?|afternoons?', [13, 15], [12, 17]),
  part('aften(?:en|er|støtte|hjælp|timer\\p{L}*|besøg)?|evenings?', [18, 21], [16, 23]),
  part('nat(?:ten|støtte|hjælp|timer\\p{L}*)?|nætter|nights?|overnight', [0, 5], [23, 7]),
  // Night and evening: who gives help at both gives it by day. By day and in the evening is not round the clock.
  part(ROUND_THE_CLOCK, [3, 20], [0, 24]),
];

const DAYS: readonly { named: RegExp; day: Day }[] = [
  {
    named: wholeWords(
      '(?:man|tirs|ons|tors|fre)dag\\p{L}*|hverdage(?:ne)?|(?:mon|tues|wednes|thurs|fri)days?|weekdays?',
    ),
    day: 'weekday',
  },
  { named: wholeWords('(?:lør|søn)dag\\p{L}*|weekend\\p{L}*|saturdays?|sundays?'), day: 'weekend' },
  {
    named: wholeWords(
      'helligdag\\p{L}*|højtid\\p{L}*|jul(?:en|eaften|edag\\p{L}*)?|nytår\\p{L}*|påske\\p{L}*|pinse\\p{L}*|' +
        '(?:bank|public) holidays?|christmas(?: eve| day)?|easter|new year\\p{L}*',
    ),
    day: 'holiday',
  },
];

const ALWAYS = wholeWords(`${ROUND_THE_CLOCK}|(?:alle|andre) tidspunkter`);
const IN_SPECIAL_CASES = wholeWords(
  'særlige (?:tilfælde|situationer)|undtagelsesvist?|(?:ganske )?få tilfælde|enkelte tilfælde',
);
/** Tells when no help is given, or of an exception: no window can be read from it. */
const NOT_GIVEN = wholeWords('ikke|aldrig|undtagen|bortset fra|not|except');
const AS_WELL = wholeWords('både|såvel|samt|også|og i (?:weekend|helligdag)\\p{L}*');
const WHOLE_DAY: Hours = { from: 0, to: 24 };
const EVERY_DAY: readonly Day[] = ['weekday', 'weekend', 'holiday'];

const HOUR = '(\\d{1,2})(?:[.:]([0-5]\\d))?';
/** "mellem kl. 08.30 og 22.00", "kl. 8-16": only behind a word that says it is the clock, for figures may count anything. */
const RANGE = anyCase(
  `(?<![\\p{L}\\d])(?:kl(?:okken)?\\.?|mellem|between)\\s*(?:kl(?:okken)?\\.?\\s*)?${HOUR}\\s*(?:-|–|til|og|to|and)\\s*(?:kl(?:okken)?\\.?\\s*)?${HOUR}(?![.:]?\\d)`,
  'g',
);
const CLOCK = anyCase(
  `(?<![\\p{L}\\d])(?:kl(?:okken)?\\.?\\s*${HOUR}|at\\s+(\\d{1,2})[.:]([0-5]\\d))(?![.:]?\\d)(?!\\s*[ap]\\.?\\s?m\\b)(?<later>\\s*(?:om |in the |at )?(?:aften|eftermiddag|evening|afternoon|night))?`,
  'g',
);
/** "Komme 18.30": with minutes as a clock has them, and no amount of money. */
const BARE =
  /(?<=(?<!\p{L})(?:komme[rs]?|besøg\p{L}*|mødes?|ved|fra|til|come|visit\p{L}*|meet) )([01]?\d|2[0-3])[.:](00|15|30|45)(?![\d.]| ?(?:kr|kroner|timer|t|hours))/giu;
const ENGLISH = /(?<![\p{L}\d.:])(\d{1,2})(?:[.:]([0-5]\d))?\s*([ap])\.?\s?m\b/giu;
const NOON = 12;

/** The times that a question asks about ("kl. 19 på en tirsdag", "Saturday 6 pm", "kl. 20-23", "om natten"). */
export function timesAsked(question: string): Times {
  const ranges = [...question.matchAll(RANGE)].map(asRange);
  const rest = question.replace(RANGE, ' ');
  const clock = [...rest.matchAll(CLOCK)].map(({ 1: hour, 2: minutes, 3: at24, 4: past, 5: later, index }) =>
    beyond(at(hour ?? at24, minutes ?? past, later !== undefined), rest.slice(0, index)),
  );
  const english = [...rest.matchAll(ENGLISH)].map(([, hour, minutes, half]) =>
    at(String(Number(hour) % NOON), minutes, half?.toLowerCase() === 'p'),
  );
  const bare = [...rest.matchAll(BARE)].map(([, hour, minutes]) => at(hour, minutes));
  const hours = [...ranges, ...clock, ...english, ...bare].filter(isOfTheDay);
  const parts = PARTS.filter(({ named }) => named.test(question)).map(({ asked }) => asked);
  return { hours: hours.length > 0 ? hours : parts, days: daysIn(question) };
}

export function tellsTimes({ hours, days }: Times): boolean {
  return hours.length > 0 || days.length > 0;
}

/** The times at which a sentence says that help is given, clause by clause; empty where it tells none. */
export function windowsIn(sentence: string): Window[] {
  return sentence.split(/,\s*(?=men\s|dog\s)|[.;]\s+(?=\p{Lu})|\s+og\s+(?=kl)/u).flatMap((clause) => {
    if (NOT_GIVEN.test(clause)) return [];
    const always = ALWAYS.test(clause);
    const hours = always ? [WHOLE_DAY] : hoursTold(clause);
    const days = always ? EVERY_DAY : daysTold(clause, hours);
    if (hours.length === 0 && days.length === 0) return [];
    return [{ hours, days, onlyInSpecialCases: IN_SPECIAL_CASES.test(clause) }];
  });
}

/** Whether help at all of these times is within the window; what the window does not tell of it does not hold. */
export function isDuring({ hours, days }: Times, window: Times): boolean {
  return (
    hours.every((asked) => covers(window.hours, asked)) && days.every((asked) => window.days.includes(asked))
  );
}

function hoursTold(clause: string): Hours[] {
  const told = [...clause.matchAll(RANGE)].map(asRange).filter(isOfTheDay);
  return [...told, ...PARTS.filter(({ named }) => named.test(clause)).map((one) => one.told)];
}

/** "I både dagtimerne, aftentimerne og i weekender": at weekends as well as on other days. */
function daysTold(clause: string, hours: readonly Hours[]): readonly Day[] {
  const days = daysIn(clause);
  const isAsWell = hours.length > 0 && days.length > 0 && AS_WELL.test(clause);
  return isAsWell && !days.includes('weekday') ? ['weekday', ...days] : days;
}

function asRange([, from, past, to, pastTo]: RegExpMatchArray): Hours {
  return { from: at(from, past).from, to: at(to, pastTo).to };
}

function daysIn(text: string): Day[] {
  return DAYS.filter(({ named }) => named.test(text)).map(({ day }) => day);
}

/** Neighbouring hours are one: who gives help by day and in the evening gives it at 16. */
function covers(told: readonly Hours[], { from, to }: Hours): boolean {
  const holds = (hour: number) =>
    told.some((one) =>
      one.from <= one.to ? hour >= one.from && hour <= one.to : hour >= one.from || hour <= one.to,
    );
  return holds(from) && holds(to);
}

/** @param later in the second half of the day, where the hour is written as one of twelve ("kl. 9 om aftenen") */
function at(hour: string | undefined, minutes: string | undefined, later = false): Hours {
  const written = Number(hour) + Number(minutes ?? 0) / 60;
  const time = later && written < NOON ? written + NOON : written;
  return { from: time, to: time };
}

const AFTER = /(?<!\p{L})(?:efter|senere end|after|later than)\s*$/iu;
const BEFORE = /(?<!\p{L})(?:før|inden|tidligere end|before|earlier than)\s*$/iu;
/** In hours: no longer at the edge of what a standard tells. */
const BEYOND = 0.25;

/** "Efter kl. 22" is no longer at 22. */
function beyond({ from, to }: Hours, before: string): Hours {
  if (AFTER.test(before)) return { from: from + BEYOND, to: to + BEYOND };
  return BEFORE.test(before) ? { from: from - BEYOND, to: to - BEYOND } : { from, to };
}

function isOfTheDay({ from, to }: Hours): boolean {
  return from <= WHOLE_DAY.to && to <= WHOLE_DAY.to;
}

function part(named: string, [from, to]: [number, number], [start, end]: [number, number]): Part {
  return { named: wholeWords(named), asked: { from, to }, told: { from: start, to: end } };
}
