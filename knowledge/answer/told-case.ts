import type { Thing, Understood } from '../question/types';
import type { Passage } from '../standard/types';
import { readOnce } from '../text/read-once';
import { isDuring, windowsIn } from '../text/times';
import { holdsHours, weeklyHoursIn } from '../text/weekly-hours';
import { withAge, withAgeOfNamed } from './ages';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';
import { shareUnclearNote } from './unclear';

/** What is told of the case is compared with what the standard tells of the same; @returns undefined where it turns on nothing told */
type ByCase = (all: readonly Evidence[], asked: Understood) => Found | undefined;

/** In this order: who tells an age and a time asks whether someone gets help at all. */
const BY_CASE: readonly ByCase[] = [withAge, withTimes, withWeeklyHours];

/** A thing of no more weight than this is not what is asked. */
const MATTER = 0.5;
/** An unknown word of so much weight may be anything, … */
const TELLING = 0.25;
/** … and so many of them are more than a slip of the pen. */
const MANY_UNKNOWN = 2;

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
  if (times.hours.length === 0 && times.days.length === 0) return undefined;
  if (kind !== 'coverage' || asksForSomethingElse(asked)) return undefined;
  // "Which train should I take on Monday?" asks for no help, either.
  if (/^\s*(?:hvilke[nt]?|which|what) /iu.test(asked.question)) return undefined;
  // "Book a meeting room for Thursday" asks for no help at that time.
  if (asked.things.filter(isUnknown).length >= MANY_UNKNOWN) return nearest(all);
  const telling = all.filter(({ annotated }) => windowsOf(annotated.passage).length > 0);
  const during = (special: boolean) =>
    telling.filter(({ annotated }) =>
      windowsOf(annotated.passage).some(
        (window) => window.onlyInSpecialCases === special && isDuring(times, window),
      ),
    );
  const [plainly, specially] = [during(false), during(true)];
  if (plainly.length > 0) return found('covered', plainly, specially);
  return specially.length > 0 ? found('conditional', specially, telling) : undefined;
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

/** Only a section on when and how much help is given tells times of it. */
const windowsOf = readOnce((passage: Passage) => (passage.role === 'extent' ? windowsIn(passage.text) : []));
const hoursOf = readOnce((passage: Passage) => weeklyHoursIn(passage.text));
