import type { Activity } from 'botbuilder';

/**
 * The activity without the names of its sender and its conversation: the Bot Framework would write them into every
 * reply, where nobody needs them. People and chats are known by their ids.
 */
export function nameless(activity: Activity): Activity {
  const { name: _sender, ...from } = activity.from;
  const { name: _conversation, ...conversation } = activity.conversation;
  return { ...activity, from, conversation } as Activity;
}
