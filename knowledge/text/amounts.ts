import { UP_TO_TEN } from './numbers';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...UP_TO_TEN,
    ét: 1,
    once: 1,
    twice: 2,
    tolv: 12,
    twelve: 12,
    fjorten: 14,
    fortnight: 14,
    femten: 15,
    fifteen: 15,
    tyve: 20,
    twenty: 20,
  }),
);
/** "To" is a number in Danish only, and in English the commonest of words. */
const COUNTED = /^(?:gange?|timer?|dage?|uger?|måned(?:er)?|besøg)$/u;
/** "Every other week", "every third week", "every second week": in Danish figures are written. */
const EVERY: ReadonlyMap<string, number> = new Map(
  Object.entries({ other: 2, second: 2, third: 3, tredje: 3, fourth: 4, fjerde: 4 }),
);
/** Every second week is every fourteenth day. */
const ALIKE: Readonly<Record<string, string>> = { '14': '2' };

/** What a number counts, where it counts hours: two hours are not every second week. */
const HOURS = /^(?:time|timers?|t|hours?|hrs?|h)$/u;
/** "2., 3. eller 4. uge", "1-2 timer": these stand between a number and its unit. */
const BETWEEN = /^(?:\d{1,3}|og|eller|til|and|or|to)$/u;

/**
 * How much or how often a text says, as figures, hours apart: "hver 14. dag" and "once a fortnight" give 14 and 2, "1-2 timer" 1 h
 * and 2 h. A time of day is no amount.
 * @param words lower case, in order
 */
export function amountsIn(words: readonly string[]): ReadonlySet<string> {
  const amounts = new Set<string>();
  words.forEach((word, at) => {
    const before = words[at - 1] ?? '';
    if (/^(?:kl|klokken|at)$/.test(before)) return;
    if (word === 'to' && !COUNTED.test(words[at + 1] ?? '')) return;
    const nth = /^(?:every|hver)$/.test(before) ? EVERY.get(word) : undefined;
    const number = /^\d{1,3}$/.test(word) ? word : (nth ?? NUMBERS.get(word))?.toString();
    if (number === undefined) return;
    if (countsHours(words.slice(at + 1))) {
      amounts.add(`${number} h`);
      return;
    }
    amounts.add(number);
    const alike = ALIKE[number];
    if (alike !== undefined) amounts.add(alike);
  });
  return amounts;
}

function countsHours(behind: readonly string[]): boolean {
  const unit = behind.find((word) => !BETWEEN.test(word));
  return unit !== undefined && HOURS.test(unit);
}
