import * as z from 'zod';
import type { Request } from '../conversation/request';
import type { IncomingActivity } from './activity';
import { htmlText } from './html-text';
import { languageOf } from './language';
import { plainText } from './plain-text';
import { whereOf } from './where';

const acted = z.looseObject({
  data: z.unknown().optional(),
  messagePayload: z
    .looseObject({
      body: z.looseObject({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    })
    .nullish(),
});
const pressed = z.looseObject({ verb: z.string() });

/**
 * "Ask Vejviser about this" on a message, which opens a window; and a button pressed on the card in that window, which
 * comes back the same way with the button's data.
 */
export function readMessageAction(activity: IncomingActivity): Request | undefined {
  const { type, name } = activity;
  if (type !== 'invoke') return undefined;
  if (name !== 'composeExtension/fetchTask' && name !== 'composeExtension/submitAction') return undefined;
  const where = whereOf(activity);
  const { data: action } = acted.safeParse(activity.value);
  if (name === 'composeExtension/submitAction' && pressed.safeParse(action?.data).success) {
    return { kind: 'press', where, data: action?.data };
  }
  const body = action?.messagePayload?.body;
  const content = body?.content ?? '';
  const text = body?.contentType === 'text' ? content : htmlText(content);
  return {
    kind: 'about',
    where,
    text: plainText(text, [], activity.recipient.id),
    language: languageOf(activity),
  };
}
