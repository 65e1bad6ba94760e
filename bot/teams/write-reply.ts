import {
  type Activity,
  ActivityTypes,
  CardFactory,
  InputHints,
  MessageFactory,
  TextFormatTypes,
} from 'botbuilder';
import type { Reply } from '../conversation/reply';

/** A reply as a message activity; undefined for nothing. */
export function messageOf(reply: Reply): Partial<Activity> | undefined {
  switch (reply.kind) {
    case 'nothing':
    case 'results':
      return undefined;
    case 'text':
      // Plain, or a name in it could be read as Markdown.
      return {
        ...MessageFactory.text(reply.text, undefined, InputHints.AcceptingInput),
        textFormat: TextFormatTypes.Plain,
      };
    case 'card':
    case 'shared':
    case 'dialog':
      return {
        type: ActivityTypes.Message,
        summary: reply.card.summary,
        inputHint: InputHints.AcceptingInput,
        attachments: [CardFactory.adaptiveCard(reply.card.body)],
      };
  }
}
