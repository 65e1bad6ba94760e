import type { Thing } from '../question/types';
import type { MunicipalityIndex } from '../search/engine';
import type { Spoken } from '../search/spoken';
import { isOwnName, type Match, type Matches } from './match';
import type { Matcher } from './matcher';

/** A thing is matched once in each standard, though it may be weighed alone and in groups. */
export class KnownMatches {
  readonly #matcher: Matcher;
  readonly #known = new Map<Spoken, Map<Thing, Matches>>();

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
  }

  of(thing: Thing, spoken: Spoken): Matches {
    let known = this.#known.get(spoken);
    if (known === undefined) {
      known = new Map();
      this.#known.set(spoken, known);
    }
    let matches = known.get(thing);
    if (matches === undefined) {
      matches = this.#matcher.matches(thing, spoken);
      known.set(thing, matches);
    }
    return matches;
  }

  /** Whether any text of the standard speaks of the thing in such a way. */
  any(thing: Thing, { spoken }: MunicipalityIndex, isSo: (match: Match) => boolean): boolean {
    return [...this.of(thing, spoken).values()].some(isSo);
  }

  /** Whether the standard lists the thing by its own name among what the help comprises. */
  isListed(thing: Thing, { passages, spoken }: MunicipalityIndex): boolean {
    const matches = this.of(thing, spoken);
    return passages.some(({ passage, text }) => {
      const match = matches.get(text);
      return passage.role === 'included' && match !== undefined && isOwnName(match);
    });
  }
}
