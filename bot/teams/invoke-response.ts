import type { Card } from '../../cards';
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
  const card = inPlace(reply);
  if (card) return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card.body };
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: lineOf(reply) };
}

/** The card that stands in the place of the pressed one for the person who pressed. */
function inPlace(reply: Reply): Card | undefined {
  if (reply.kind === 'shared') return reply.mine;
  return reply.kind === 'card' && reply.place !== 'new' ? reply.card : undefined;
}

function lineOf(reply: Reply): string {
  if (reply.kind === 'text') return reply.text;
  const english = reply.kind === 'card' && reply.card.body['lang'] === 'en';
  return say(english ? 'en' : 'da', 'answered');
}
