import type { Card } from '../../cards';
import type { Address } from './address';

/** Sends a card to a conversation that has not asked for it just now. @throws when it cannot be sent */
export type Post = (to: Address, card: Card) => Promise<void>;
