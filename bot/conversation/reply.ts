import type { Card, EntryPreview } from '../../cards';

/**
 * What goes out. Plain data: nothing here knows how it is sent. `undone`: what was asked for was not done, and that is what
 * the reply tells. Done again it may be; anything else is not done again only because its reply did not arrive.
 */
export type Reply = Content & { undone?: true };

type Content =
  /** `replace` redraws the card whose button was pressed (turning a page, saving); `new` adds to the conversation. */
  | { kind: 'card'; card: Card; place: 'new' | 'replace' }
  /**
   * Only for the person who pressed: it stands in the place of the card for them and for nobody else. Where that
   * cannot be done in a conversation with others, it is not shown at all.
   */
  | { kind: 'card'; card: Card; place: 'private' }
  /** A card for everyone, and one in the place of the pressed card for the person who pressed. */
  | { kind: 'shared'; card: Card; mine: Card }
  /** What a person may choose from to put into a message, best first. */
  | { kind: 'results'; results: Result[] }
  /** A card in a window of its own, for the person who asked. */
  | { kind: 'dialog'; title: string; card: Card }
  | { kind: 'text'; text: string }
  | { kind: 'nothing' };

/** How a choice looks in a list, and the card that is chosen with it. */
export interface Result {
  preview: EntryPreview;
  card: Card;
}

/** A card as a message of its own. */
export function newCard(card: Card): Reply {
  return { kind: 'card', card, place: 'new' };
}

/** A card in the place of the one that was pressed. */
export function redrawn(card: Card): Reply {
  return { kind: 'card', card, place: 'replace' };
}

/** A card for the eyes of the person who pressed. */
export function privateCard(card: Card): Reply {
  return { kind: 'card', card, place: 'private' };
}
