import type { Danger } from '../knowledge/answer/types';
import type { Card, CardPart } from './card';

/**
 * The card with a line of plain words above all else, in its notification as well: what the reader must know before they
 * read on.
 */
export function withRemark(card: Card, text: string): Card {
  return above(card, text, { type: 'TextBlock', text, wrap: true, size: 'Small', spacing: 'None' });
}

/** The card with what to do at once above all else, where somebody is or may be in danger, so that it cannot be missed. */
export function withDanger(card: Card, danger: Danger | null): Card {
  if (danger === null) return card;
  const line = { type: 'TextBlock', text: `⚠\uFE0E ${danger.text}`, wrap: true, weight: 'Bolder' };
  return above(card, danger.text, { type: 'Container', style: 'attention', bleed: true, items: [line] });
}

function above(card: Card, text: string, element: CardPart): Card {
  const summary = `${text} ${card.summary}`;
  return { summary, body: { ...card.body, fallbackText: summary, body: [element, ...card.body.body] } };
}
