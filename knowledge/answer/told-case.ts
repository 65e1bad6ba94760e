import type { Thing, Understood } from '../question/types';
import type { Passage } from '../standard/types';
import { isWord } from '../text/dictionary';
import { foldCase } from '../text/fold';
import { readOnce } from '../text/read-once';
import { isDuring, type Times, tellsTimes, timesAsked, windowsIn } from '../text/times';
import { holdsHours, weeklyHoursIn } from '../text/weekly-hours';
import { wholeWords } from '../text/whole-words';
import { withAge, withAgeOfNamed } from './ages';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';
import { isDirect } from './match';
import { shareUnclearNote } from './unclear';

/** A thing of no more weight than this is not what is asked. */
const MATTER = 0.5;
/** An unknown word of so much weight may be anything. */
const TELLING = 0.25;
/** So many unknown words are more than a slip of the pen. */
const MANY_UNKNOWN = 2;
/** What is to be done at that time, and of which nobody makes a thing. */
const DONE = wholeWords(
  'sidde|sidder|(?<!at )hente|henter|bringe|læse|læser|bytte|sit|wait|watch|read|fetch|bring|swap|(?:take|drive) (?:him|her|them|the (?:citizen|client))',
);
/** Said of when somebody comes, and of nothing that is done then. */
const SAYS_HOW = wholeWords(
  'morgn\\p{L}*|sandt|rigtigt|true|correct|sent?|tidligt?|værst|bedst|senere|tidligere|hellere|lade|nøjes|passe[rs]?|ses|kigger?|kigge|dukker?|dukke|forbi|[ap]m|late|early|worst|later|earlier|leaves?|leaving|suits?',
);

/** What is told of the case is compared with what the standard tells of the same; @returns undefined where it turns on nothing told */
type ByCase = (all: readonly Evidence[], asked: Understood) => Found | undefined;

/** In this order: who tells an age and a time asks whether someone gets help at all. */
const BY_CASE: readonly ByCase[] = [withAge, withTimes, withWeeklyHours];

/** A question that only tells of the case ("besøg kl. 19 på en tirsdag?") turns on what the standard tells of the same. */
export function byCase(all: readonly Evidence[], asked: Understood): Found | undefined {
  const forOtherAges = withAgeOfNamed(all, asked);
  if (forOtherAges || asked.things.some((thing) => isMatter(thing, all, asked))) return forOtherAges;
  for (const answer of BY_CASE) {
    const given = answer(all, asked);
    if (given) return given;
  }
  return undefined;
}

/** Says what with, and neither when nor where, nor why just then. */
function isMatter(thing: Thing, [any]: readonly Evidence[], { question }: Understood): boolean {
  return thing.weight > MATTER && any?.isContext(thing) !== true && !isAside(thing, question);
}

/** "… at 6.45, before he leaves for his job": why at that time, and not what with. It is said last, and in one clause. */
const ASIDE = /(?<!\p{L})(?:before|inden|før|because|fordi)\s/giu;

function isAside({ words }: Thing, question: string): boolean {
  const last = [...question.matchAll(ASIDE)].at(-1);
  if (last === undefined || last.index === 0) return false;
  const [aside, ...more] = question.slice(last.index + last[0].length).split(/[,.?!]/);
  return more.every((rest) => rest.trim() === '') && ` ${aside} `.includes(` ${words} `);
}

/** Within the times at which the standard gives help it is given; outside them only where it is given otherwise in special cases. */
function withTimes(all: readonly Evidence[], asked: Understood): Found | undefined {
  const { times, kind } = asked;
  if (!tellsTimes(times)) return undefined;
  if (kind !== 'coverage' || asksForSomethingElse(asked)) return undefined;
  // "Which train should I take on Monday?" asks for no help, either.
  if (/^\s*(?:hvilke[nt]?|which|what) /iu.test(asked.question)) return undefined;
  // "Book a meeting room for Thursday" asks for no help at that time.
  if (tellsWhatElse(asked)) return nearest(all);
  const telling = all.filter(({ annotated }) => windowsOf(annotated.passage).length > 0);
  const during = (special: boolean) => telling.filter(holdsAt(times, special));
  const [plainly, specially] = [during(false), during(true)];
  if (plainly.length > 0) return atThatTime(found('covered', plainly, specially));
  return specially.length > 0 ? atThatTime(found('conditional', specially, telling)) : undefined;
}

/** What else the passage speaks of ("undtagen ved døgndækning") is not what the evening belongs to. */
function atThatTime({ group: _, stated: __, ...told }: Found): Found {
  return told;
}

/** Kinds of question to which so many hours a week are an answer. */
const OF_HOURS = new Set(['coverage', 'hours', 'level', 'definition', 'other']);

/** The passages whose hours hold those told; where the source does not say which of two, it is unclear. */
function withWeeklyHours(all: readonly Evidence[], asked: Understood): Found | undefined {
  const { weeklyHours: told, kind } = asked;
  if (told === undefined || !OF_HOURS.has(kind) || asksForSomethingElse(asked)) return undefined;
  const holding = all.filter(({ annotated: { passage }, reading }) => {
    const hours = reading.stance === 'out' ? undefined : hoursOf(passage);
    return hours !== undefined && holdsHours(hours, told);
  });
  if (holding.length === 0) return undefined;
  if (holding.length > 1 && shareUnclearNote(holding)) return found('unclear', holding, []);
  return found(kind === 'coverage' ? 'covered' : 'info', holding, []);
}

/** Whether someone gets the help at all, and what is done in the citizen's place, do not turn on when or how much. */
function asksForSomethingElse({ ofWhom, manner }: Understood): boolean {
  return ofWhom === true || manner.withoutCitizen;
}

function tellsWhatElse(asked: Understood): boolean {
  const unknown = asked.things.filter(isUnknown);
  const clause = clauseOnTimes(asked.question);
  return (
    unknown.length >= MANY_UNKNOWN ||
    unknown.some((thing) => isActivity(thing, asked) && clause.includes(foldCase(thing.words))) ||
    DONE.test(clause)
  );
}

/** No slip of the finger, but a word that says neither how nor when. */
function isActivity(thing: Thing, { language }: Understood): boolean {
  return isUnknown(thing) && isWord(thing.words, language) && !SAYS_HOW.test(thing.words);
}

function isUnknown({ concepts, wider, weight }: Thing): boolean {
  return concepts.length === 0 && wider.length === 0 && weight >= TELLING;
}

/** "Døgnet rundt?" of a passage that gives help by day and in the evening: it says nothing of the hours asked about. */
export function tellsOtherHours(
  { annotated: { passage } }: Evidence,
  { times: { hours } }: Understood,
): boolean {
  const windows = hours.length > 0 ? windowsOf(passage).filter((window) => window.hours.length > 0) : [];
  return windows.length > 0 && !windows.some((window) => isDuring({ hours, days: [] }, window));
}

/** "Rengøring om aftenen?": that help is given in the evening says nothing of cleaning. */
export function tellsOnlyWhen({ annotated, matches, isContext }: Evidence, asked: Understood): boolean {
  if (windowsOf(annotated.passage).length === 0) return false;
  const clause = clauseOnTimes(asked.question);
  const matters = asked.things.filter(
    (thing) =>
      !isContext(thing) &&
      (thing.weight > MATTER || isActivity(thing, asked)) &&
      !tellsTimes(timesAsked(thing.words)) &&
      clause.includes(foldCase(thing.words)),
  );
  return matters.length > 0 && matters.every((thing) => !isDirect(matches.get(thing)));
}

/** Whether a passage tells at which hours or days help is given. */
export function tellsWindows({ annotated }: Evidence): boolean {
  return windowsOf(annotated.passage).length > 0;
}

/** Whether a passage gives help at these times: as a rule, or in special cases. */
export function holdsAt(times: Times, special: boolean): (evidence: Evidence) => boolean {
  return ({ annotated }) =>
    windowsOf(annotated.passage).some(
      (window) => window.onlyInSpecialCases === special && isDuring(times, window),
    );
}

/** "Han arbejder til kl. 17, kan støtten ligge om aftenen?": what is told before is not what is asked for at that time. */
function clauseOnTimes(question: string): string {
  const clauses = foldCase(question).split(
    /[,;?!]|(?<!kl)[.:](?!\d)|(?<!\p{L})(?:før|inden|before|because|fordi)(?!\p{L})/u,
  );
  return clauses.filter((clause) => tellsTimes(timesAsked(clause))).at(-1) ?? foldCase(question);
}

/** Only a section on when and how much help is given tells times of it. */
const windowsOf = readOnce((passage: Passage) => (passage.role === 'extent' ? windowsIn(passage.text) : []));
const hoursOf = readOnce((passage: Passage) => weeklyHoursIn(passage.text));
