import type { Language } from '../../knowledge/standard/types';
import type { Address } from '../colleagues/address';

/** Where a conversation takes place. */
export type Scope = 'personal' | 'groupChat' | 'channel';

/** Who speaks, and where. The ids are opaque: they are compared, never shown and never logged. */
export interface Where {
  person: string;
  conversation: string;
  scope: Scope;
  tenant: string | undefined;
  /** Where a message can be sent here later, without being asked for; undefined where none can. */
  address?: Address | undefined;
}

/**
 * Where a default for everyone is kept: the group chat, or the channel whatever its thread; undefined in a private chat.
 */
export function sharedPlace({ scope, conversation }: Where): string | undefined {
  return scope === 'personal' ? undefined : conversation.replace(/;messageid=.*$/, '');
}

/** What came in, whatever it came in as. A new kind of request is added here and gets a file of its own in teams/. */
export type Request =
  /** A person wrote to the bot; mentions of the bot are taken out. */
  | { kind: 'message'; where: Where; text: string }
  /** A person pressed a button: its data, with the card's inputs merged in, not yet read. */
  | { kind: 'press'; where: Where; data: unknown }
  /** A person is looking for something to put into a message: what they have written so far, from the first `skip`. */
  | { kind: 'search'; where: Where; query: string; skip: number; language: Language | undefined }
  /** A person asks about someone's message. */
  | { kind: 'about'; where: Where; text: string; language: Language | undefined }
  /** The bot was added to the conversation. Told twice or late, it is the same event. */
  | { kind: 'joined'; where: Where }
  /** The bot was taken out of the conversation. */
  | { kind: 'left'; where: Where };
