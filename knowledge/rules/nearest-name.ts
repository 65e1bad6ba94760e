import { distance } from '../text/spelling';

/** The known name nearest to a misspelt one, or undefined when none is near enough to be meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const apart = distance(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (apart <= limit && (best === undefined || apart < best.distance))
      best = { name: candidate, distance: apart };
  }
  return best?.name;
}
