import { mayWrite } from '../conversation/changes';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { Claim, Claims } from '../storage/claims';
import { say } from '../texts/say';
import type { IncomingActivity } from './activity';
import { composeBodyOf } from './compose-response';
import { Once } from './once';

interface Work {
  /** Undefined: another replica has answered. */
  reply: Reply | undefined;
  claim: Claim | undefined;
}

/** A request and what is to be sent for it. It ends with `sent` or `failed`. */
export interface Delivered {
  reply: Reply;
  /** It was answered before: what goes into the conversation is there already. */
  repeated: boolean;
  sent(): void;
  /** Nothing has reached the person: the channel delivers again, here or elsewhere. */
  failed(): Promise<void>;
}

/**
 * Does what is delivered once, though it be delivered twice: within this process by what it remembers, between replicas
 * by a claim in their store. What writes something down is claimed before it is done; what only sends something, before
 * it is sent; and an answer that goes into the response alone is given to everyone who asks for it.
 */
export class Deliveries {
  readonly #once = new Once<Work>();

  /** @param claims undefined where this process is the only one */
  constructor(private readonly claims: Claims | undefined) {}

  /** @returns undefined when it was answered before and nobody waits for an answer */
  async answer(
    activity: IncomingActivity,
    request: Request,
    work: () => Promise<Reply>,
  ): Promise<Delivered | undefined> {
    const { type, id, conversation, from, deliveryMode } = activity;
    // A search has no effect that must not come twice, and one is sent for every letter.
    if (!id || request.kind === 'search') {
      return { reply: await work(), repeated: false, sent: () => {}, failed: async () => {} };
    }
    const name = JSON.stringify([conversation.id, from.id, type, id]);
    const { repeated, result } = await this.#once.run(name, () =>
      this.#claimed(name, activity, request, work),
    );
    // Where another replica was first, it may yet be this one's turn: when that has failed and gives the work back.
    if (result && !result.reply) this.#once.forget(name);
    const waits = type === 'invoke' || deliveryMode === 'expectReplies';
    if ((repeated || !result?.reply) && !waits) return undefined;
    const { claim } = repeated || !result ? {} : result;
    return {
      reply: result?.reply ?? answeredBefore(request),
      repeated: repeated || !result?.reply,
      sent: () => claim?.done(),
      failed: async () => {
        this.#once.forget(name);
        await claim?.release();
      },
    };
  }

  async #claimed(
    name: string,
    activity: IncomingActivity,
    request: Request,
    work: () => Promise<Reply>,
  ): Promise<Work> {
    const { claims } = this;
    if (!claims) return { reply: await work(), claim: undefined };
    if (mayWrite(request)) {
      const claim = await claims.take(name);
      if (!claim) return { reply: undefined, claim };
      try {
        return { reply: await work(), claim };
      } catch (error) {
        await claim.release();
        throw error;
      }
    }
    const reply = await work();
    if (!goesOut(activity, reply)) return { reply, claim: undefined };
    const claim = await claims.take(name);
    return { reply: claim && reply, claim };
  }
}

/** Whether a reply is sent into the conversation, rather than given in the response to the call. */
function goesOut(activity: IncomingActivity, reply: Reply): boolean {
  if (reply.kind === 'nothing' || activity.deliveryMode === 'expectReplies') return false;
  if (activity.type !== 'invoke') return true;
  if (composeBodyOf(activity.name, reply)) return false;
  return reply.kind === 'shared' || (reply.kind === 'card' && reply.place === 'new');
}

/** What is said to whoever waits for an answer that was given to somebody else, or long ago. */
function answeredBefore(request: Request): Reply {
  const data = request.kind === 'press' ? (request.data as { language?: unknown } | null) : null;
  return { kind: 'text', text: say(data?.language === 'en' ? 'en' : 'da', 'answeredBefore') };
}
