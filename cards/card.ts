/** An expanded Adaptive Card 1.5, ready to be attached to a message. */
export interface AdaptiveCardJson {
  type: 'AdaptiveCard';
  version: '1.5';
  body: CardPart[];
  actions?: CardPart[];
  [key: string]: unknown;
}

/** An element, an action, a column, a text run: whatever has a `type` and stands inside a card. */
export interface CardPart {
  type: string;
  [key: string]: unknown;
}

export interface Card {
  body: AdaptiveCardJson;
  /** What the card says in one or two sentences of plain text: notification, activity summary, `fallbackText`. */
  summary: string;
}

/** Size of a card as it travels, in bytes of UTF-8. */
export function cardBytes(card: AdaptiveCardJson): number {
  return bytes(card);
}

/** Bytes of UTF-8 that `value` takes up as JSON. */
export function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}

/** No card is larger: Teams takes some 100 KB of UTF-16, mobile clients get slow long before. */
export const MAX_CARD_BYTES = 28_000;
