import type { Card } from './card';
import { type ReadingView, readingCard } from './reading';

/** The whole section a passage stands in, verbatim. */
export function sectionCard(view: ReadingView): Card {
  return readingCard(view, 'section', ({ section }) => [section]);
}
