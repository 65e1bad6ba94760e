import type { Reply } from '../conversation/reply';

/** Body of the answer to `adaptiveCard/action`. Teams wants HTTP 200 whatever has happened; the rest is in here. */
export interface InvokeBody {
  statusCode: 200;
  type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  value: unknown;
}

/** A card that replaces the one that was pressed, or a line of text beneath it. */
export function invokeBodyOf(reply: Reply, answered: string): InvokeBody {
  if (reply.kind === 'card' && reply.place === 'replace') {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card.body };
  }
  const value = reply.kind === 'text' ? reply.text : answered;
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}
