import type { Understood } from '../question/types';
import { foldCase } from '../text/fold';
import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';

/** Names a severity that must be reached: a threshold, not a step of the procedure. */
const THRESHOLD = /\(\d\)|(?:moderat|svær|fuldstændig)\p{L}* (?:problem|støttebehov)|hovedparten af/u;

/** From this degree on a demand is about the thing asked about, or stands under a heading about it. */
const NAMES_IT = 0.6;

/** Does a criterion say how severe a problem must be? */
export function namesThreshold(text: string): boolean {
  return THRESHOLD.test(foldCase(text));
}

/**
 * The conditions under which an intervention gives what it lists: its criteria where they name a threshold, and every
 * sentence that demands the citizen's participation. Standards print them once for the whole intervention.
 * @param all every passage of the municipality, weighed
 * @param givers passages that list the thing
 */
export function conditionsOf(
  all: readonly Evidence[],
  givers: readonly Evidence[],
  { question }: Understood,
): Evidence[] {
  const unmotivated = UNMOTIVATED.test(question);
  // Where and when the help is given is no activity that criteria are set for.
  const listing = givers.filter(
    ({ annotated }) => annotated.passage.role === 'included' || annotated.passage.role === 'purpose',
  );
  const interventions = new Set(listing.map(({ annotated }) => annotated.passage.intervention));
  return all.filter((evidence) => {
    const { passage } = evidence.annotated;
    if (!interventions.has(passage.intervention) || givers.includes(evidence)) return false;
    if (passage.role === 'criteria') return namesThreshold(passage.text);
    return (binds(evidence) || (unmotivated && evidence.reading.participation)) && isGeneral(evidence);
  });
}

/** Neither taking part nor being motivated is told. */
const UNMOTIVATED = wholeWords(
  '(?:ikke|aldrig) (?:længere |særlig |er )?motiveret|umotiveret\\p{L}*|mangler motivation|uden motivation|not motivated|unmotivated|no motivation|lacks motivation|nægter at (?:deltage|være med)|refuses to (?:take part|participate)',
);

/**
 * Does a demand for participation bind the verdict? "… hvor du ikke selv deltager aktivt eller er motiveret" leaves
 * open whether being motivated is enough: quoted, but it does not turn a yes into a yes on conditions.
 */
function binds({ annotated, reading }: Evidence): boolean {
  if (!reading.participation) return false;
  const { role, text } = annotated.passage;
  if (role !== 'excluded' && role !== 'remark') return false;
  return !foldCase(text).includes('eller er motiveret');
}

/**
 * A demand that concerns one activity ("der gøres ikke rent uden borgerens deltagelse") binds that activity only; one that
 * names none, or stands in an intervention of that name, binds all that the intervention lists.
 */
export function isGeneral({ annotated, matches }: Evidence): boolean {
  if ([...matches.values()].some(({ degree }) => degree >= NAMES_IT)) return true;
  const { text, intervention } = annotated;
  return text.topics.length === 0 || text.topics.some((topic) => intervention.concepts.has(topic));
}

/** Participation sentences of the givers' interventions, binding or not: quoted after the rest. */
export function participationOf(all: readonly Evidence[], givers: readonly Evidence[]): Evidence[] {
  const interventions = new Set(givers.map(({ annotated }) => annotated.passage.intervention));
  return all.filter(
    ({ annotated, reading }) =>
      reading.participation &&
      annotated.passage.role === 'excluded' &&
      interventions.has(annotated.passage.intervention),
  );
}
