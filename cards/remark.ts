import type { Card, CardPart } from './card';

/**
 * The card with a line of plain words above all else, in its notification as well: what the reader must know before they
 * read on.
 */
export function withRemark(card: Card, text: string): Card {
  return above(card, text, [{ type: 'TextBlock', text, wrap: true, size: 'Small', spacing: 'None' }]);
}

/** The card with what to do at once above all else, so that it cannot be missed. */
export function withDanger(card: Card, text: string): Card {
  const line = { type: 'TextBlock', text: `⚠\uFE0E ${text}`, wrap: true, weight: 'Bolder' };
  return above(card, text, [{ type: 'Container', style: 'attention', bleed: true, items: [line] }]);
}

function above(card: Card, text: string, elements: CardPart[]): Card {
  const summary = `${text} ${card.summary}`;
  return { summary, body: { ...card.body, fallbackText: summary, body: [...elements, ...card.body.body] } };
}
