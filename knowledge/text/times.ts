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

/** Parts of the day; "eftermiddag" is no "middag": whole words only. */
const PARTS: readonly Part[] = [
  part('tidlig\\p{L}* (?:om )?mor(?:gen|gn)\\p{L}*|early (?:in the )?morning', [6, 7], [5, 8]),
  part('(?<!i )mor(?:gen|gn)(?:en|er)?|mornings?', [8, 9], [6, 10]),
  part('formiddag(?:e|en|ene|stimer)?', [9, 12], [8, 12]),
  part('dagtim\\p{L}*|dagtid\\p{L}*|daytime|office hours', [9, 15], [8, 16]),
  part('eftermiddag(?:e|en|ene|stimer)?|afternoons?', [13, 15], [12, 17]),
  part('aften(?:en|er|timer\\p{L}*|besøg)?|evenings?', [18, 21], [16, 23]),
  part('nat(?:ten|timer\\p{L}*)?|nætter|nights?|overnight', [0, 5], [23, 7]),
];

const DAYS: readonly { named: RegExp; day: Day }[] = [
  {
    named: words(
      '(?:man|tirs|ons|tors|fre)dag\\p{L}*|hverdage(?:ne)?|(?:mon|tues|wednes|thurs|fri)days?|weekdays?',
    ),
    day: 'weekday',
  },
  { named: words('(?:lør|søn)dag\\p{L}*|weekend\\p{L}*|saturdays?|sundays?'), day: 'weekend' },
  {
    named: words(
      'helligdag\\p{L}*|højtid\\p{L}*|jul(?:en|eaften|edag\\p{L}*)?|nytår\\p{L}*|påske\\p{L}*|pinse\\p{L}*|' +
        '(?:bank|public) holidays?|christmas(?: eve| day)?|easter|new year\\p{L}*',
    ),
    day: 'holiday',
  },
];

const ALWAYS = words('døgndækning|(?:hele )?døgnet rundt|hele døgnet|(?:alle|andre) tidspunkter');
const IN_SPECIAL_CASES = words(
  'særlige (?:tilfælde|situationer)|undtagelsesvist?|(?:ganske )?få tilfælde|enkelte tilfælde',
);
const WHOLE_DAY: Hours = { from: 0, to: 24 };
const EVERY_DAY: readonly Day[] = ['weekday', 'weekend', 'holiday'];

const HOUR = '(?:kl(?:okken)?\\.?\\s*)?(\\d{1,2})(?:[.:]([0-5]\\d))?';
/** "mellem kl. 08.30 og 22.00", "kl. 8-16", "8 am to 4 pm": without a clock's sign anywhere, figures may count anything. */
const RANGE = new RegExp(`(?<![\\d.:])${HOUR}\\s*(?:-|–|til|og|to|and)\\s*${HOUR}(?![\\d.:]*\\d)`, 'giu');
const CLOCK =
  /(?<![\p{L}\d])(?:kl(?:okken)?\.?\s*(\d{1,2})(?:[.:]([0-5]\d))?|at\s+(\d{1,2})[.:]([0-5]\d)(?!\s*[ap]\.?m))/giu;
const ENGLISH = /(?<![\p{L}\d.:])(\d{1,2})(?:[.:]([0-5]\d))?\s*([ap])\.?\s?m\b/giu;

/** The times that a question asks about ("kl. 19 på en tirsdag", "Saturday 6 pm", "om natten"). */
export function timesAsked(question: string): Times {
  const hours = [
    ...[...question.matchAll(CLOCK)].map(([, hour, minutes, at24, past]) =>
      at(hour ?? at24, minutes ?? past),
    ),
    ...[...question.matchAll(ENGLISH)].map(([, hour, minutes, half]) =>
      at(String((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)), minutes),
    ),
  ];
  const parts = PARTS.filter(({ named }) => named.test(question)).map(({ asked }) => asked);
  return { hours: hours.length > 0 ? hours : parts, days: daysIn(question) };
}

/** The times at which a sentence says that help is given, clause by clause; empty where it tells none. */
export function windowsIn(sentence: string): Window[] {
  return sentence.split(/,\s*(?=men\s|dog\s)|[.;]\s+(?=\p{Lu})/u).flatMap((clause) => {
    const always = ALWAYS.test(clause);
    const hours = always ? [WHOLE_DAY] : hoursTold(clause);
    const days = always ? EVERY_DAY : daysIn(clause);
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
  const ranges = /(?<!\p{L})kl(?:okken)?(?!\p{L})/iu.test(clause) ? [...clause.matchAll(RANGE)] : [];
  const told = ranges.map(([, from, past, to, pastTo]) => ({
    from: at(from, past).from,
    to: at(to, pastTo).to,
  }));
  return [...told, ...PARTS.filter(({ named }) => named.test(clause)).map((one) => one.told)];
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

function at(hour: string | undefined, minutes: string | undefined): Hours {
  const time = Number(hour) + Number(minutes ?? 0) / 60;
  return { from: time, to: time };
}

function part(named: string, [from, to]: [number, number], [start, end]: [number, number]): Part {
  return { named: words(named), asked: { from, to }, told: { from: start, to: end } };
}

function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'iu');
}
