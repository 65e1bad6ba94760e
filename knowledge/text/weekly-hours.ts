import { UP_TO_TEN } from './numbers';
import { anyCase } from './whole-words';

/** So many hours a week; a missing end is open. */
export interface WeeklyHours {
  from: number;
  to?: number;
}

const NUMBER: Readonly<Record<string, number>> = { ...UP_TO_TEN, en: 1, one: 1 };
const COUNT = `\\d{1,2}(?:[.,]5)?|${Object.keys(NUMBER).join('|')}`;
const HOURS = '(?:timers?|time|t\\.?|hours?|hrs?)';
const A_WEEK =
  '(?:om ugen|i ugen|ugentligt?|pr\\.? uge|per uge|hver uge|\\/ ?uge|(?:a|per|every|in a|each) week|weekly|\\/ ?week)';
const OPEN = '(?<![\\p{L}\\d.,-])';
const RANGE = anyCase(`${OPEN}(${COUNT})\\s*(?:-|–|til|to)\\s*(${COUNT})\\s*${HOURS}\\s*${A_WEEK}`);
const UP_TO = anyCase(
  `(?<!\\p{L})(?:op til|højst|indtil|under|up to|at most|(?:ikke|not) (?:over|mere end|more than))\\s+(${COUNT})\\s*${HOURS}\\s*${A_WEEK}`,
);
const FROM = anyCase(
  `(?<!\\p{L})(?:fra|mindst|over|mere end|from|at least|more than)\\s+(${COUNT})\\s*${HOURS}\\s*${A_WEEK}`,
);
const PLAIN = anyCase(`${OPEN}(${COUNT})\\s*${HOURS}\\s*${A_WEEK}`);

/** The hours a week that a text grants or tells of; undefined where it tells none. "3-6 timer over 6 måneder" tells none. */
export function weeklyHoursIn(text: string): WeeklyHours | undefined {
  const [range, upTo, from, plain] = [RANGE, UP_TO, FROM, PLAIN].map((pattern) => pattern.exec(text));
  if (range) return { from: count(range[1]), to: count(range[2]) };
  if (upTo) return { from: 0, to: count(upTo[1]) };
  if (from) return { from: count(from[1]) };
  return plain ? { from: count(plain[1]), to: count(plain[1]) } : undefined;
}

/** Both ends count. */
export function holdsHours(
  { from, to = Number.POSITIVE_INFINITY }: WeeklyHours,
  asked: WeeklyHours,
): boolean {
  return asked.from >= from && (asked.to ?? Number.POSITIVE_INFINITY) <= to;
}

function count(written: string | undefined): number {
  const word = (written ?? '').toLowerCase();
  return NUMBER[word] ?? Number(word.replace(',', '.'));
}
