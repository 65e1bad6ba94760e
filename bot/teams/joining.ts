import type { Request } from '../conversation/request';
import type { IncomingActivity } from './activity';
import { whereOf } from './where';

/** The bot was added to a conversation or taken out of it. People who come and go are nobody's business here. */
export function readJoining(activity: IncomingActivity): Request | undefined {
  const where = whereOf(activity);
  const { type, action, recipient } = activity;
  if (type === 'installationUpdate') {
    if (action?.startsWith('add')) return { kind: 'joined', where };
    return action?.startsWith('remove') ? { kind: 'left', where } : undefined;
  }
  if (type !== 'conversationUpdate') return undefined;
  const isBot = ({ id }: { id: string }) => id === recipient.id;
  if (activity.membersAdded?.some(isBot)) return { kind: 'joined', where };
  return activity.membersRemoved?.some(isBot) ? { kind: 'left', where } : undefined;
}
