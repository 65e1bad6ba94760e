import { CardFactory } from 'botbuilder';
import type { Card } from '../../cards';
import type { Reply } from '../conversation/reply';
import { say } from '../texts/say';

/**
 * The answer to an invoke of the message extension, in the form its route wants; undefined when `name` is another's.
 * @param name the activity's `name`
 */
export function composeBodyOf(name: string | null | undefined, reply: Reply): object | undefined {
  switch (name) {
    case 'composeExtension/query':
      return listOf(reply);
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return windowOf(reply);
    default:
      return undefined;
  }
}

function listOf(reply: Reply): object {
  if (reply.kind === 'text') return { composeExtension: { type: 'message', text: reply.text } };
  const results = reply.kind === 'results' ? reply.results : [];
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: results.map(({ card, preview }) => ({
        ...CardFactory.adaptiveCard(card.body),
        preview: CardFactory.thumbnailCard(preview.title, [], [], { text: preview.text }),
      })),
    },
  };
}

function windowOf(reply: Reply): object {
  switch (reply.kind) {
    case 'text':
      return { task: { type: 'message', value: reply.text } };
    case 'shared':
      // For everyone: put into the message the person is writing, to be sent by them.
      return {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [CardFactory.adaptiveCard(reply.card.body)],
        },
      };
    case 'dialog':
      return task(reply.title, reply.card);
    case 'card':
      return task(say(reply.card.body['lang'] === 'en' ? 'en' : 'da', 'aboutMessage'), reply.card);
    default:
      return {};
  }
}

function task(title: string, card: Card): object {
  return {
    task: {
      type: 'continue',
      value: { title, height: 'large', width: 'medium', card: CardFactory.adaptiveCard(inWindow(card.body)) },
    },
  };
}

/** In a window only `Action.Submit` reaches the bot: each button has one as its fallback. */
function inWindow<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(inWindow) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const fields = part as Record<string, unknown>;
  if (fields['type'] === 'Action.Execute' && typeof fields['fallback'] === 'object') {
    const { mode, style } = fields;
    return { mode, style, ...fields['fallback'] } as Part;
  }
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, inWindow(value)])) as Part;
}
