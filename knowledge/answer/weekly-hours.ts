import type { Thing, Understood } from '../question/types';
import type { Passage } from '../standard/types';
import { holdsHours, type WeeklyHours, weeklyHoursIn } from '../text/weekly-hours';
import type { Evidence } from './evidence';
import { type Found, found } from './found';

/** A thing of no more weight than this is not what is asked. */
const MATTER = 0.5;

/**
 * A question that tells hours a week and asks for nothing else ("9 timer om ugen?", "which level is 5 hours a week?") turns on
 * the hours that the standard tells: those that hold them answer, and where two do and the source does not say which, it is
 * unclear.
 * @returns undefined when it asks for something else, or when no passage holds the hours
 */
export function withWeeklyHours(all: readonly Evidence[], asked: Understood): Found | undefined {
  const hours = weeklyHoursIn(asked.question);
  if (hours === undefined) return undefined;
  const isMatter = (thing: Thing) => thing.weight > MATTER && all[0]?.isContext(thing) !== true;
  if (asked.ofWhom || asked.things.some(isMatter)) return undefined;
  const holding = all.filter(({ annotated: { passage } }) => {
    const told = hoursOf(passage);
    return told !== undefined && holdsHours(told, hours);
  });
  const [first, second] = holding;
  if (first === undefined) return undefined;
  if (second !== undefined && shareUnclearNote(first, second)) return found('unclear', holding, []);
  return found(asked.kind === 'coverage' ? 'covered' : 'info', holding, []);
}

function shareUnclearNote(one: Evidence, other: Evidence): boolean {
  return one.annotated.passage.notes.some(
    ({ id, kind }) => kind === 'unclear' && other.annotated.passage.notes.some((note) => note.id === id),
  );
}

const read = new WeakMap<Passage, WeeklyHours | null>();

/** The hours a week that a passage tells, read from it once. */
function hoursOf(passage: Passage): WeeklyHours | undefined {
  let hours = read.get(passage);
  if (hours === undefined) {
    hours = weeklyHoursIn(passage.text) ?? null;
    read.set(passage, hours);
  }
  return hours ?? undefined;
}
