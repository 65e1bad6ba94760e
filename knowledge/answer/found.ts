import type { ConceptId } from '../lexicon/types';
import type { Evidence } from './evidence';
import type { Match } from './match';
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
  /** Not stated is only whether it is done in the citizen's place: guidance in it is. */
  onlyGuidance?: true;
}

const NEAREST = 4;
/** A passage that speaks of less than this of what was asked is not near. */
const NEAR = 0.18;

/** A firm answer that quotes these passages, the first before the others. */
export function found(verdict: Verdict, first: readonly Evidence[], then: readonly Evidence[]): Found {
  return { verdict, tier: 'firm', quotes: quotesOf([...first, ...then]), ...statedBy(first[0] ?? then[0]) };
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

/** How the passage gets from what is asked to what it says ("gulvvask → rengøring"). */
function statedBy(evidence: Evidence | undefined): Pick<Found, 'stated' | 'group'> {
  const best =
    evidence &&
    [...evidence.matches.values()].reduce((a, b) => (b.degree > a.degree ? b : a), { degree: 0 } as Match);
  if (best?.stated === undefined) return {};
  return { stated: best.stated, ...(best.how === 'comprised' ? { group: best.stated } : {}) };
}
