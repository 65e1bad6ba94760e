import type { Where } from '../conversation/request';
import type { IncomingActivity } from './activity';

/** Who speaks, and where. In a channel each thread is a conversation of its own. */
export function whereOf({ from, conversation, channelData }: IncomingActivity): Where {
  const type = conversation.conversationType;
  return {
    person: from.aadObjectId || from.id,
    conversation: conversation.id,
    scope: type === 'channel' || type === 'groupChat' ? type : 'personal',
    // Ids are written in either case; the allow-list has them in small letters.
    tenant: (conversation.tenantId ?? channelData?.tenant?.id)?.toLowerCase(),
  };
}
