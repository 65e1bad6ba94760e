import type { Thing, Understood } from '../question/types';
import type { Passage } from '../standard/types';
import { isDuring, timesAsked, type Window, windowsIn } from '../text/times';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';

/** A thing of no more weight than this is not what is asked. */
const MATTER = 0.5;

const TELLING = 0.25;
const MANY_UNKNOWN = 2;

/** "… before he leaves for his job" says why at that time, and not what with. */
const ASIDE = /(?<!\p{L})(?:before|after|inden|før|efter at|når|fordi|because|så)\s[^.?!]*/iu;

/**
 * A question that tells a time and asks for nothing else ("besøg kl. 19 på en tirsdag?") turns on the times at which the
 * standard says that help is given: within them it is given, outside them only where it is given at other times in special
 * cases.
 * @returns undefined when it asks for something else, or when the standard tells no times that hold it
 */
export function withTimes(all: readonly Evidence[], asked: Understood): Found | undefined {
  const aside = ASIDE.exec(asked.question)?.[0] ?? '';
  const isMatter = (thing: Thing) =>
    thing.weight > MATTER && all[0]?.isContext(thing) !== true && !aside.includes(thing.words);
  if (asked.ofWhom || asked.things.some(isMatter)) return undefined;
  const times = timesAsked(asked.question);
  if (times.hours.length === 0 && times.days.length === 0) return undefined;
  // Words that nobody knows may be anything: "book a meeting room for Thursday" asks for no help at that time.
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

function isUnknown({ concepts, wider, weight }: Thing): boolean {
  return concepts.length === 0 && wider.length === 0 && weight >= TELLING;
}

const read = new WeakMap<Passage, readonly Window[]>();

/** The times that a passage tells, read from it once; what is asked of staff or price tells no time of help. */
function windowsOf(passage: Passage): readonly Window[] {
  let windows = read.get(passage);
  if (windows === undefined) {
    windows = passage.role === 'extent' ? windowsIn(passage.text) : [];
    read.set(passage, windows);
  }
  return windows;
}
