import type { ConceptId } from '../lexicon/types';
import type { Thing, Understood } from '../question/types';
import { isByName } from './carries';
import type { Evidence } from './evidence';
import { isDirect, type Match } from './match';
import { quotesOf } from './quotes';
import type { Quote, Tier, Verdict } from './types';

/** What one standard says to a question, before it is put in words. */
export interface Found {
  verdict: Verdict;
  tier: Tier;
  quotes: Quote[];
  /** The concept the best passage names, where it is another than the one asked about. */
  stated?: ConceptId;
  /** The best passage names only a group that the thing asked about belongs to. */
  group?: ConceptId;
  reason?: Reason;
  /** Where several matters are asked about at once: what it says to each. */
  matters?: readonly Matter[];
  /** Where one message asks several questions: each with what it says to it. */
  parts?: readonly Part[];
  /** Of the things asked about, those that the first passage speaks of: a firm verdict is on them. */
  about?: readonly Thing[];
}

/** One of several questions of a message: "hvem betaler, og hvor ofte kommer I?" */
export interface Part {
  asked: Understood;
  found: Found;
}

/** One of several matters of a question: "rengøring og indkøb". */
export interface Matter {
  things: readonly Thing[];
  found: Found;
}

/**
 * Why there is no yes, where it is not that the thing itself is excluded or not stated:
 * - `without`: not without the citizen taking part
 * - `level`: the level told is not one that the criterion names
 * - `criterion`: what is told of the person does not meet a criterion
 * - `as_a_rule`: what is told does not meet a criterion that holds as a rule, or is not given but on a condition
 * - `age`: the standard, or what is asked about, is for other ages
 * - `regularly`: it is excluded only where it comes again and again, as is asked
 * - `other_law`: it is only told when it must be considered under another law
 * - `with_citizen`: only that it is not done without the citizen taking part is told
 * - `only_guidance`: guidance in it is stated, and not whether it is done in the citizen's place
 * - `emergency`: somebody's life is in danger, of which the standard says nothing
 * - `nothing_out`: asked what it takes out, the standard takes out nothing in so many words
 * - `of_another`: it is asked of another municipality, which has no standard here.
 */
export type Reason =
  | 'without'
  | 'level'
  | 'criterion'
  | 'as_a_rule'
  | 'age'
  | 'regularly'
  | 'other_law'
  | 'with_citizen'
  | 'only_guidance'
  | 'emergency'
  | 'nothing_out'
  | 'of_another';

const NEAREST = 4;
/** A passage that speaks of less than this of what was asked is not near. */
const NEAR = 0.18;

/** A firm answer that quotes these passages, the first before the others. */
export function found(verdict: Verdict, first: readonly Evidence[], then: readonly Evidence[]): Found {
  const best = first[0] ?? then[0];
  return {
    verdict,
    tier: 'firm',
    quotes: quotesOf([...first, ...then]),
    ...statedBy(best),
    about: spokenOf(best),
  };
}

/** A firm no that quotes these passages, the first before the others, for a reason of its own. */
export function refused(reason: Reason, first: readonly Evidence[], then: readonly Evidence[] = []): Found {
  // The group that a passage names is not what is refused: only this of it is.
  const { group: _, ...told } = found('not_covered', first, then);
  return { ...told, reason };
}

/** The same, for a reason of its own where there is one. */
export function because(reason: Reason | undefined, told: Found): Found {
  return reason === undefined ? told : { ...told, reason };
}

/**
 * No verdict: the nearest passages, where any is near.
 * @param first passages to put before them
 */
export function nearest(all: readonly Evidence[], first: readonly Evidence[] = []): Found {
  const close = all.filter(({ share, annotated }) => share >= NEAR && annotated.passage.role !== 'law');
  const near = [...new Set([...first, ...close])].slice(0, NEAREST);
  const tier = near.length > 0 ? 'closest' : 'none';
  return { verdict: 'not_stated', tier, quotes: quotesOf(near), ...statedBy(near[0]) };
}

/** Whether the first quote speaks of what is asked about by name. @param all the passages it was chosen from */
export function isNamedIn({ quotes: [first] }: Found, all: readonly Evidence[]): boolean {
  const best = all.find(({ annotated }) => annotated.passage === first?.passage);
  return best === undefined || isByName(best.matches);
}

/** How the passage gets from what is asked to what it says ("gulvvask → rengøring"). */
function statedBy(evidence: Evidence | undefined): Pick<Found, 'stated' | 'group'> {
  const best =
    evidence &&
    [...evidence.matches.values()].reduce((a, b) => (b.degree > a.degree ? b : a), { degree: 0 } as Match);
  if (best?.stated === undefined) return {};
  return { stated: best.stated, ...(best.how === 'comprised' ? { group: best.stated } : {}) };
}

function spokenOf(evidence: Evidence | undefined): Thing[] {
  return [...(evidence?.matches ?? [])].filter(([, match]) => isDirect(match)).map(([thing]) => thing);
}
