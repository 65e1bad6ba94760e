import type { Card } from './card';
import { type ReadingView, readingCard } from './reading';

/** The whole intervention a passage stands in, section by section, verbatim. */
export function interventionCard(view: ReadingView): Card {
  return readingCard(view, 'intervention', ({ intervention }) => intervention.sections);
}
