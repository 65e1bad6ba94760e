import type { Card } from '../../cards';

/** What goes out. Plain data: nothing here knows how it is sent. */
export type Reply =
  /** `replace` redraws the card whose button was pressed (turning a page, saving); `new` adds to the conversation. */
  | { kind: 'card'; card: Card; place: 'new' | 'replace' }
  | { kind: 'text'; text: string }
  | { kind: 'nothing' };

/** A card as a message of its own. */
export function newCard(card: Card): Reply {
  return { kind: 'card', card, place: 'new' };
}

/** A card in the place of the one that was pressed. */
export function redrawn(card: Card): Reply {
  return { kind: 'card', card, place: 'replace' };
}
