import * as z from 'zod';
import type { Request } from '../conversation/request';
import type { IncomingActivity } from './activity';
import { plainText } from './plain-text';
import { whereOf } from './where';

const buttonData = z.record(z.string(), z.unknown());

/** A message; or an `Action.Submit`, which arrives as a message with a value and no text. */
export function readMessage(activity: IncomingActivity): Request | undefined {
  if (activity.type !== 'message') return undefined;
  const where = whereOf(activity);
  const pressed = buttonData.safeParse(activity.value);
  if (pressed.success && !activity.text) return { kind: 'press', where, data: pressed.data };
  const text = plainText(activity.text, activity.entities ?? [], activity.recipient.id);
  return { kind: 'message', where, text };
}
