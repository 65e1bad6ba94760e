import type { Reply } from '../conversation/reply';
import { say } from '../texts/say';

/** Body of the answer to `adaptiveCard/action`. Teams wants HTTP 200 whatever has happened; the rest is in here. */
export interface InvokeBody {
  statusCode: 200;
  type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  value: unknown;
}

/** A card that replaces the one that was pressed, or a line of text beneath it. */
export function invokeBodyOf(reply: Reply): InvokeBody {
  if (reply.kind === 'card' && reply.place === 'replace') {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card.body };
  }
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: lineOf(reply) };
}

function lineOf(reply: Reply): string {
  if (reply.kind === 'text') return reply.text;
  const english = reply.kind === 'card' && reply.card.body['lang'] === 'en';
  return say(english ? 'en' : 'da', 'answered');
}
