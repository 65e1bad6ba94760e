import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Credentials } from '../config/config';
import type { Conversation } from '../conversation/conversation';
import type { Reply } from '../conversation/reply';
import type { Log } from '../log/log';
import type { Claims } from '../storage/claims';
import { say } from '../texts/say';
import { activitySchema, type IncomingActivity } from './activity';
import { TeamsAdapter } from './adapter';
import { authenticationFor } from './authentication';
import type { Channel } from './channel';
import { composeBodyOf } from './compose-response';
import { Deliveries } from './deliveries';
import { createDoor } from './door';
import { invokeBodyOf } from './invoke-response';
import { nameless } from './nameless';
import { readRequest } from './read-request';
import { Refusal } from './refusal';
import { whereOf } from './where';
import { messageOf } from './write-reply';

/** A call to the messaging endpoint, whatever server it came through. */
export interface Call {
  /** The Authorization header; empty when there was none. */
  authorization: string;
  /** The body as parsed JSON. */
  body: unknown;
}

export interface CallResult {
  status: number;
  body?: unknown;
}

/** Answers calls of the Bot Framework; never throws. */
export type Teams = (call: Call) => Promise<CallResult>;

/**
 * Puts a conversation behind the Bot Framework: activities in, activities out.
 * @param credentials undefined lets every caller in and sends replies to this machine only
 * @param claims settles whose an activity is; undefined where this process is the only one
 * @param channel undefined for the public Bot Framework
 */
export function createTeams({
  conversation,
  credentials,
  log,
  claims,
  channel,
}: {
  conversation: Conversation;
  credentials: Credentials | undefined;
  log: Log;
  claims?: Claims | undefined;
  channel?: Channel;
}): Teams {
  const authentication = authenticationFor(credentials, channel);
  const adapter = new TeamsAdapter(authentication);
  const letIn = createDoor(authentication, credentials === undefined, channel?.tokenIssuer);
  const deliveries = new Deliveries(claims);

  async function turn(context: TurnContext, activity: IncomingActivity): Promise<void> {
    const request = readRequest(activity);
    if (!request) {
      if (activity.type === 'invoke') await answerUnknownInvoke(context, activity, log);
      return;
    }
    const delivered = await deliveries.answer(activity, request, () => conversation.reply(request));
    if (!delivered) return;
    try {
      await send(context, activity, delivered.reply, delivered.repeated);
      delivered.sent();
    } catch (error) {
      log.fault('V-130', { kind: request.kind }, error);
      await delivered.failed();
      throw error;
    }
  }

  return async ({ authorization, body }) => {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) {
      log.fault('V-110', { fields: parsed.error.issues.map(({ path }) => path.join('.')) });
      return unreadable();
    }
    try {
      // The schema has seen to every field that is read; the rest of the activity is the Bot Framework's own.
      const activity = nameless(body as Activity);
      const admitted = await letIn(authorization, activity);
      const response = await adapter.receive(admitted, activity, (context) => turn(context, parsed.data));
      return response ? { status: response.status, body: response.body } : { status: 200 };
    } catch (error) {
      if (error instanceof Refusal) {
        log.fault(error.code, {}, error.cause);
        return { status: error.status, body: problem(error.code, error.message) };
      }
      return { status: 502, body: problem('V-130', 'The reply could not be sent.') };
    }
  };
}

async function send(
  context: TurnContext,
  activity: IncomingActivity,
  reply: Reply,
  repeated: boolean,
): Promise<void> {
  if (activity.type !== 'invoke') {
    const message = messageOf(withoutPrivate(reply, activity));
    if (!message) return;
    const inPlace = reply.kind === 'card' && reply.place !== 'new' && !isPrivateAmongOthers(reply, activity);
    // An Action.Submit has no card of its own to answer with: the message it was pressed on is edited.
    if (inPlace && activity.replyToId && activity.deliveryMode !== 'expectReplies') {
      await context.updateActivity({ ...message, id: activity.replyToId });
    } else await context.sendActivity(message);
    return;
  }
  const composed = composeBodyOf(activity.name, reply);
  if (composed) return respond(context, composed);
  const message = messageOf(reply);
  const said = reply.kind === 'shared' || (reply.kind === 'card' && reply.place === 'new');
  if (said && message && !repeated) {
    try {
      await context.sendActivity(message);
    } catch (error) {
      // A card that was put into a chat the bot is not in: it cannot write there, but it can answer in the card's place.
      if (reply.kind !== 'card') throw error;
      return respond(context, invokeBodyOf({ ...reply, place: 'replace' }));
    }
  }
  await respond(context, invokeBodyOf(reply));
}

/** Editing a message, and sending one, shows it to everyone: a card for one person's eyes is not sent so. */
function withoutPrivate(reply: Reply, activity: IncomingActivity): Reply {
  if (!isPrivateAmongOthers(reply, activity)) return reply;
  const english = reply.kind === 'card' && reply.card.body['lang'] === 'en';
  return { kind: 'text', text: say(english ? 'en' : 'da', 'notForOthers') };
}

function isPrivateAmongOthers(reply: Reply, activity: IncomingActivity): boolean {
  return reply.kind === 'card' && reply.place === 'private' && whereOf(activity).scope !== 'personal';
}

async function answerUnknownInvoke(
  context: TurnContext,
  activity: IncomingActivity,
  log: Log,
): Promise<void> {
  // The feedback buttons that Teams itself draws: nothing to say, but anything but 200 shows an error.
  if (activity.name === 'message/submitAction') return respond(context, {});
  log.fault('V-112');
  await respond(context, invokeBodyOf({ kind: 'text', text: say('da', 'cannotDoThat') }));
}

async function respond(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

function unreadable(): CallResult {
  return {
    status: 400,
    body: problem(
      'V-110',
      'The body is not an activity with type, serviceUrl, from, recipient and conversation.',
    ),
  };
}

function problem(code: string, message: string) {
  return { error: { code, message } };
}
