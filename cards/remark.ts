import type { Card } from './card';

/**
 * The card with a line of plain words above all else, in its notification as well: what the reader must know before they
 * read on.
 */
export function withRemark(card: Card, text: string): Card {
  const line = { type: 'TextBlock', text, wrap: true, size: 'Small', spacing: 'None' };
  const summary = `${text} ${card.summary}`;
  return { summary, body: { ...card.body, fallbackText: summary, body: [line, ...card.body.body] } };
}
