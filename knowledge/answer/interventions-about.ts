import { isOnlyForWhom } from './carries';
import type { Evidence } from './evidence';

/** An intervention is named after the thing when its passages speak of at least this much of what was asked. */
const TITLED = 0.3;

/** Interventions named after the thing, else those that list it. */
export function interventionsAbout(all: readonly Evidence[]): Set<string> {
  const titled = all.filter(
    ({ matches, share, isPerson }) =>
      share >= TITLED && [...matches].some(([thing, { how }]) => how === 'about' && !isPerson(thing)),
  );
  const listed = all.filter(
    (evidence) => evidence.direct && evidence.reading.stance === 'in' && !isOnlyForWhom(evidence),
  );
  const chosen = titled.length > 0 ? titled : listed;
  return new Set(chosen.map(({ annotated }) => annotated.passage.intervention));
}
