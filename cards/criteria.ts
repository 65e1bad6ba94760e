import type { Card } from './card';
import { criteriaSections } from './places';
import { type ReadingView, readingCard } from './reading';

/** What the standard says of who may get the intervention a passage stands in; says so where it says nothing. */
export function criteriaCard(view: ReadingView): Card {
  return readingCard(view, 'criteria', ({ intervention }) => criteriaSections(intervention));
}
