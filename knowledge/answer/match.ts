import type { ConceptId } from '../lexicon/types';
import type { AnnotatedPassage, Speech } from '../search/annotate';

/**
 * In what way a passage speaks of a thing:
 * - `same`: of the very thing · `word`: of a word the lexicon does not know, in so many letters
 * - `narrower`: of a kind or a part of it (asked: rengøring, stated: hovedrengøring)
 * - `comprised`: of a group it belongs to by definition (asked: tøjvask, stated: praktisk hjælp)
 * - `about`: the passage stands under a heading about it
 * - `wider`, `related`: of something else near it, which answers nothing.
 */
export type Way = 'same' | 'word' | 'narrower' | 'comprised' | 'about' | 'wider' | 'related';

export interface Match {
  how: Way;
  /** 0–1: how far what the passage says can be said of the thing. */
  degree: number;
  /** The concept that the passage names, where that is another than the one asked about. */
  stated?: ConceptId;
  /** `comprised` by a word for the group as such ("praktisk hjælp"), not by another thing it is an ordinary part of. */
  inGroup?: true;
}

/** From here on a passage speaks of the thing itself and can carry a verdict. */
const DIRECT = 0.7;

/** Each further step away tells this much less. */
const FALL = 0.92;

const DEGREE: Record<Way, number> = {
  same: 1,
  word: 0.95,
  narrower: 0.85,
  comprised: 0.75,
  about: 0.6,
  wider: 0.35,
  related: 0.2,
};

/** Most matches are one step away or none: they are made once. */
const PLAIN = Object.fromEntries(
  Object.entries(DEGREE).map(([how, degree]) => [how, Object.freeze({ how, degree })]),
) as Record<Way, Match>;

/** How the texts of one standard speak of one thing; what is not in it does not. */
export type Matches = ReadonlyMap<Speech, Match>;

/**
 * A match in this way.
 * @param steps up or down the lexicon between what is asked and what is stated
 * @param fall what each step after the first leaves of the degree
 */
export function as(how: Way, steps = 1, fall = FALL): Match {
  return steps === 1 ? PLAIN[how] : { how, degree: DEGREE[how] * fall ** (steps - 1) };
}

/** The best way in which a passage, itself or by what stands above it, speaks of the thing; undefined when it does not. */
export function matchOf({ text, lead, intervention }: AnnotatedPassage, matches: Matches): Match | undefined {
  const own = matches.get(text);
  if (own && own.degree >= DIRECT) return own;
  const isAbove = isDirect(matches.get(lead)) || isDirect(matches.get(intervention));
  return isAbove ? as('about') : own;
}

/** Of the very thing by its own name: that a special kind is spoken of says nothing of the rest. */
export function isOwnName({ how }: Match): boolean {
  return how === 'same' || how === 'word';
}

/** Speaks of the thing itself. */
export function isDirect(match: Match | undefined): boolean {
  return match !== undefined && match.degree >= DIRECT;
}
