import type { ConceptId } from '../lexicon/types';
import type { Thing, Understood } from '../question/types';
import { MATTER } from '../question/weights';
import { tellsTimes, timesAsked } from '../text/times';
import type { Evidence } from './evidence';
import { holdsAt, tellsWindows } from './told-case';

/** What the standard says of the hours and days at which a thing is asked for, that it gives. */
export interface AtThatTime {
  /** The passages that tell it, those first at whose hours it is. */
  telling: readonly Evidence[];
  /** As a rule the help is given at other times. */
  isOutside: boolean;
}

/**
 * "Kan vi hjælpe med medicin kl. 23?": that medicine is helped with is no yes at that hour.
 * @param givers passages that list the thing
 * @returns undefined where no time is asked for, or the standard tells none
 */
export function atThatTime(
  all: readonly Evidence[],
  givers: readonly Evidence[],
  { times, things, question }: Understood,
): AtThatTime | undefined {
  const [any] = givers;
  if (any === undefined || !tellsTimes(times) || OF_ANOTHER.test(question)) return undefined;
  // A time that is named says when, and nothing of what.
  if (things.some((thing) => isOfTheDay(thing) && !any.isContext(thing))) return undefined;
  const interventions = new Set(givers.map(({ annotated }) => annotated.passage.intervention));
  const own = all.filter(
    (evidence) =>
      tellsWindows(evidence) &&
      interventions.has(evidence.annotated.passage.intervention) &&
      !givers.includes(evidence),
  );
  if (own.length === 0) return undefined;
  const plainly = own.filter(holdsAt(times, false));
  if (plainly.length > 0) return { telling: plainly, isOutside: false };
  const specially = own.filter(holdsAt(times, true));
  return {
    telling: [...specially, ...own.filter((evidence) => !specially.includes(evidence))],
    isOutside: true,
  };
}

/** "Indkøb til weekenden", "a club that meets on Sundays", "when he is paid on Sunday": a time of something else. */
const OF_ANOTHER =
  /(?<!\p{L})(?:(?:til|for) (?:weekend|jul|påske|nytår|fødselsdag|fest|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|the weekend|christmas|easter)\p{L}*|(?:der|som|that|which|who) (?:\S+ ){1,4}?(?:om|på|at|in|on) |(?:når|when) (?:han|hun|de|he|she|they) |works? (?:at )?nights?|planlægge|plan(?:ning)? )/iu;
const DAY_AND_NIGHT: ReadonlySet<ConceptId> = new Set(['doegnrytme', 'soevn']);

/** "Han vender op og ned på dag og nat": what is helped with, and not when. */
function isOfTheDay({ concepts: [usual], words, weight }: Thing): boolean {
  if (usual !== undefined && DAY_AND_NIGHT.has(usual)) return true;
  return weight >= MATTER && tellsTimes(timesAsked(words));
}
