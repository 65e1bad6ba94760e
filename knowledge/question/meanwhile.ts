import { anyCase } from '../text/whole-words';
import { lessInside } from './inside';
import type { Thing } from './types';
import { isMatter, MATTER } from './weights';

/** What goes on meanwhile, up to where its clause ends: "… mens mor er til psykolog, går det?" */
const MEANWHILE =
  /(?<!\p{L})(?:(?:mens|imens|medens|while)\s+|når (?:han|hun|de|borger\p{L}*) (?:er|kommer) (?:hjemme?|kommet hjem) |(?:before|inden|før) (?:he|she|they|han|hun|de|borger\p{L}*)\s+(?!(?:skal )?flytte|moves?))[^,.;:?!]+/giu;

const WHO = '(?:jeg|han|hun|de|borger\\p{L}*|he|she|they|the (?:citizen|client))';
/** Why, and in what state somebody is then: "… fordi han arbejder om dagen", "… når jeg er syg". */
const WHY = anyCase(
  `(?<!\\p{L})(?:(?:fordi|because) ${WHO} |(?:når|hvis|mens|when|while|if) ${WHO} (?:er|har|bliver|ligger|is|has|gets) (?:\\S+ ){0,2}?(?:syg|influenza|feber|forkølet|ill|sick|the flu)(?!\\p{L}))[^,.;:?!]*`,
  'g',
);

/** "Borger syg med feber, …": in what state somebody is told to be, before what is asked. */
const ILL =
  /^\s*(?:en |min )?(?:borger(?:en)?|han|hun|citizen|client|he|she) (?:er |ligger |is |in bed )?(?:syg|forkølet|sengeliggende|ill|sick|with (?:flu|fever))(?!\p{L})[^,.;:?!]*/giu;

/** The day on which something is, and not days on which help is given: "skal på hospitalet på mandag". */
const ON_THAT_DAY =
  /(?<!\p{L})(?:(?:nu |her )?på|on|next|this|næste) (?:mandag|tirsdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)(?!\p{L})/giu;

/**
 * "Watch her kids while she's at the doctor" asks about no doctor: what goes on meanwhile says less, as far as anything else is
 * named.
 */
export function withoutMeanwhile(things: readonly Thing[], question: string): readonly Thing[] {
  const meanwhile = lessInside(things, question, MEANWHILE, saysSomething);
  const well = lessInside(meanwhile, question, ILL, isMatter);
  const matters = lessInside(well, question, WHY, isMatter);
  return lessInside(matters, question, ON_THAT_DAY, isMatter);
}

/** The question without what goes on meanwhile. */
export function withoutMeanwhileClauses(question: string): string {
  return question.replace(MEANWHILE, ' ');
}

/** A matter, or a word that the lexicon does not know and that may be one. */
function saysSomething({ concepts, weight }: Thing): boolean {
  return concepts.length === 0 || weight >= MATTER;
}
