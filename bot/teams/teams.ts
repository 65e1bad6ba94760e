import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Credentials } from '../config/config';
import type { Conversation } from '../conversation/conversation';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
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
import { inTurn } from './turn-time';
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

/** Answers calls of the Bot Framework, and logs what fails; never throws. */
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

  async function turn(context: TurnContext, activity: IncomingActivity, request: Request | undefined) {
    if (!request) {
      if (activity.type === 'invoke') await answerUnknownInvoke(context, activity, log);
      return;
    }
    await deliveries.deliver({
      activity,
      request,
      work: (before) =>
        conversation.reply(request, before).catch((cause: unknown) => {
          throw new Refusal('V-100', { cause });
        }),
      send: (reply, repeated) => send(context, activity, reply, repeated),
    });
  }

  async function answer({ authorization, body }: Call): Promise<CallResult> {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) {
      log.fault('V-110', { fields: parsed.error.issues.map(({ path }) => path.join('.')) });
      return unreadable();
    }
    let request: Request | undefined;
    try {
      // The schema has seen to every field that is read; the rest of the activity is the Bot Framework's own.
      const activity = nameless(body as Activity);
      const admitted = await letIn(authorization, activity);
      request = readRequest(parsed.data);
      const response = await adapter.receive(admitted, activity, (context) =>
        turn(context, parsed.data, request),
      );
      return response ? { status: response.status, body: response.body } : { status: 200 };
    } catch (error) {
      // Whatever has no code of its own is a reply that did not get out.
      const refusal = error instanceof Refusal ? error : new Refusal('V-130', { cause: error });
      log.fault(refusal.code, request ? { kind: request.kind } : {}, refusal.cause);
      return { status: refusal.status, body: problem(refusal.code, refusal.message) };
    }
  }

  return (call) => inTurn(() => answer(call));
}

/** @returns what the activity is answered with when it is delivered again */
async function send(
  context: TurnContext,
  activity: IncomingActivity,
  reply: Reply,
  repeated: boolean,
): Promise<Reply> {
  if (activity.type !== 'invoke') {
    const message = messageOf(withoutPrivate(reply, activity));
    if (!message) return reply;
    const inPlace = reply.kind === 'card' && reply.place !== 'new' && !isPrivateAmongOthers(reply, activity);
    // An Action.Submit has no card of its own to answer with: the message it was pressed on is edited.
    if (inPlace && activity.replyToId && activity.deliveryMode !== 'expectReplies') {
      await context.updateActivity({ ...message, id: activity.replyToId });
    } else await context.sendActivity(message);
    return reply;
  }
  const composed = composeBodyOf(activity.name, reply);
  if (composed) {
    await respond(context, composed);
    return reply;
  }
  const message = messageOf(reply);
  const said = reply.kind === 'shared' || (reply.kind === 'card' && reply.place === 'new');
  if (said && message && !repeated) {
    try {
      await context.sendActivity(message);
    } catch (error) {
      // A card that was put into a chat the bot is not in: it cannot write there, but it can answer in the card's place.
      if (reply.kind !== 'card') throw error;
      const inPlace: Reply = { ...reply, place: 'replace' };
      await respond(context, invokeBodyOf(inPlace));
      return inPlace;
    }
  }
  await respond(context, invokeBodyOf(reply));
  return reply;
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
