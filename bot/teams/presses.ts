import * as z from 'zod';
import type { Request } from '../conversation/request';
import type { IncomingActivity } from './activity';
import { whereOf } from './where';

const invoked = z.looseObject({
  action: z.looseObject({ data: z.unknown().optional() }),
});

/** A press on an `Action.Execute`. Data that cannot be read is passed on: the answer to it is a card as well. */
export function readPress(activity: IncomingActivity): Request | undefined {
  if (activity.type !== 'invoke' || activity.name !== 'adaptiveCard/action') return undefined;
  const parsed = invoked.safeParse(activity.value);
  return {
    kind: 'press',
    where: whereOf(activity),
    data: parsed.success ? parsed.data.action.data : undefined,
  };
}
