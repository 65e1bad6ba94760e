import type { ConceptId, Lexicon } from './types';

/**
 * The kind of company that goes there, or of expense that goes to it: that whose goals it is nearest to, as one of them or a kind of
 * one; undefined where it is company or an expense itself.
 */
export function goingTo(head: ConceptId, goal: ConceptId, lexicon: Lexicon): ConceptId | undefined {
  const above = new Map([[goal, 0], ...lexicon.ancestors(goal)]);
  if (above.has(head)) return undefined;
  let nearest: { id: ConceptId; steps: number } | undefined;
  for (const id of lexicon.descendants(head).keys()) {
    for (const place of lexicon.concepts.get(id)?.to ?? []) {
      const steps = above.get(place);
      if (steps !== undefined && (nearest === undefined || steps < nearest.steps)) nearest = { id, steps };
    }
  }
  return nearest?.id;
}
