import type { Card } from './card';

/** The card with a line of plain words above all else: what the reader must know before they read on. */
export function withRemark(card: Card, text: string): Card {
  const line = { type: 'TextBlock', text, wrap: true, size: 'Small', spacing: 'None' };
  return { ...card, body: { ...card.body, body: [line, ...card.body.body] } };
}
