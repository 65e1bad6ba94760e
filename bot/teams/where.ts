import type { Where } from '../conversation/request';
import type { IncomingActivity } from './activity';

/** Who speaks, and where. In a channel each thread is a conversation of its own. */
export function whereOf(activity: IncomingActivity): Where {
  const { from, conversation, channelData, recipient, serviceUrl, channelId } = activity;
  const type = conversation.conversationType;
  // Ids are written in either case; the allow-list has them in small letters.
  const tenant = (conversation.tenantId ?? channelData?.tenant?.id)?.toLowerCase();
  return {
    person: from.aadObjectId || from.id,
    conversation: conversation.id,
    scope: type === 'channel' || type === 'groupChat' ? type : 'personal',
    tenant,
    address: {
      serviceUrl,
      conversation: conversation.id,
      bot: recipient.id,
      ...(channelId ? { channel: channelId } : {}),
      ...(tenant === undefined ? {} : { tenant }),
    },
  };
}
