import type { Activity, ConversationReference } from 'botbuilder';
import type { Address } from '../colleagues/address';
import type { Post } from '../colleagues/post';
import type { Credentials } from '../config/config';
import { TeamsAdapter } from './adapter';
import { authenticationFor } from './authentication';
import type { Channel } from './channel';
import { tamed } from './connector';
import { isLoopback } from './service-url';
import { AFTER_POST_MS, inTurn } from './turn-time';
import { messageOf } from './write-reply';

/**
 * Sends messages that no call has asked for. The address comes from a call that was let in; without credentials it
 * must be on this machine, as for replies.
 * @param channel undefined for the public Bot Framework
 */
export function createPost(credentials: Credentials | undefined, channel?: Channel): Post {
  const authentication = authenticationFor(credentials, channel);
  const create = authentication.createConnectorFactory.bind(authentication);
  authentication.createConnectorFactory = (identity) => tamed(create(identity)) as ReturnType<typeof create>;
  const adapter = new TeamsAdapter(authentication);
  return async (to, card) => {
    if (!credentials && !isLoopback(to.serviceUrl))
      throw new Error('Without credentials nothing leaves this machine.');
    const message = messageOf({ kind: 'card', card, place: 'new' }) as Partial<Activity>;
    const send = () =>
      adapter.continueConversationAsync(credentials?.id ?? '', referenceTo(to), async (context) => {
        // A message of its own: the id that the Bot Framework makes up for the occasion is no message to reply to.
        delete (context.activity as Partial<Activity>).id;
        await context.sendActivity(message);
      });
    await inTurn(send, AFTER_POST_MS);
  };
}

/** Names and kinds of conversation are optional on the wire, whatever the types say, and empty ones are refused. */
function referenceTo(to: Address): Partial<ConversationReference> {
  const conversation = { id: to.conversation, ...(to.tenant ? { tenantId: to.tenant } : {}) };
  return {
    serviceUrl: to.serviceUrl,
    channelId: to.channel ?? 'msteams',
    bot: { id: to.bot } as ConversationReference['bot'],
    conversation: conversation as ConversationReference['conversation'],
  };
}
