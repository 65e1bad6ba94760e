import { mayWrite } from '../conversation/changes';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { Before, Claim, Claims } from '../storage/claims';
import { hashOf } from '../storage/keys';
import { say } from '../texts/say';
import type { IncomingActivity } from './activity';
import { composeBodyOf } from './compose-response';
import { KeptReplies } from './kept-replies';
import { Refusal } from './refusal';
import { AFTER_CLAIM_MS, LEAST_TO_SEND_MS, TurnOver, timeLeft, whileItLasts } from './turn-time';

const MOST_KNOWN = 20_000;
const ANSWERED = 'answered';
const THROUGH = Promise.resolve();

/** What a delivery asks for, and how its reply is sent. */
export interface Delivered {
  activity: IncomingActivity;
  request: Request;
  work(before: Before): Promise<Reply>;
  /**
   * @param repeated it was answered before: what goes into the conversation is there already
   * @returns what it is answered with when it is delivered again
   * @throws when nothing has reached the person
   */
  send(reply: Reply, repeated: boolean): Promise<Reply>;
}

/** What is known of an activity that was delivered here. */
interface Known {
  /** Settles when everyone who delivered it before is through; then it is the next one's turn. Never rejects. */
  before: Promise<unknown>;
  /** Its effects have been had here. */
  hadEffects: boolean;
  /** Its reply was sent, by this process or by another. */
  isAnswered: boolean;
}

/** Where this process is the only one, everything is its to do. */
const ALONE = {
  take: async (): Promise<Claim> => ({ before: 'nothing', done() {}, release: async () => {} }),
};

/**
 * Does what is delivered once, though it be delivered twice. What may have to be tried again is the sending, and not the
 * work: whoever delivers again waits for what comes of the first delivery, and when its reply could not be sent, sends it.
 *
 * Between replicas a claim in their store settles whose it is. What writes something down is claimed before it is done;
 * what only sends something, before it is sent; and an answer that goes into the response alone is given to everyone who
 * asks for it. Who takes over what another has done, but could not send, makes the reply anew without its effects.
 */
export class Deliveries {
  /** Of most there is no more to know than that they were answered: that takes the least room. */
  readonly #known = new Map<string, Known | typeof ANSWERED>();
  readonly #replies = new KeptReplies();
  readonly #claims: Pick<Claims, 'take'>;

  /** @param claims undefined where this process is the only one */
  constructor(claims: Claims | undefined) {
    this.#claims = claims ?? ALONE;
  }

  /**
   * @throws what `work` or `send` throws; Refusal when another replica may have it, TurnOver when there is no time for it:
   * the channel shall deliver again
   */
  async deliver(delivered: Delivered): Promise<void> {
    const { activity, request, work, send } = delivered;
    const { type, id, conversation, from } = activity;
    // A search has no effect that must not come twice, and one is sent for every letter.
    if (!id || request.kind === 'search') {
      await send(await work('nothing'), false);
      return;
    }
    // Ids of people and chats are long, and nobody need be able to read them in the memory of a process.
    const name = hashOf([conversation.id, from.id, type, id]);
    const known = this.#knownAs(name);
    const through = known.before.then(() => this.#next(name, known, delivered));
    const settled = through.catch(() => {});
    known.before = settled;
    void settled.then(() => {
      // Unless somebody has come meanwhile, and waits.
      if (known.isAnswered && known.before === settled && this.#known.get(name) === known)
        this.#known.set(name, ANSWERED);
    });
    return through;
  }

  async #next(name: string, known: Known, delivered: Delivered): Promise<void> {
    const { activity, request, send } = delivered;
    if (!known.isAnswered) {
      // Those before it may have taken all its time. What is kept need only be sent.
      const needed = this.#replies.of(name) ? LEAST_TO_SEND_MS : AFTER_CLAIM_MS;
      if (timeLeft() < needed) throw new TurnOver();
      if (await this.#answers(name, known, delivered)) return;
    }
    if (known.isAnswered) {
      if (waits(activity)) await send(this.#replies.of(name) ?? lineAbout(request, 'answeredBefore'), true);
      return;
    }
    // A press is not delivered again: whoever pressed is told, and may press again. Of all else the other replica may yet
    // fail: were it taken for answered, nobody would deliver it again.
    if (activity.type !== 'invoke') throw new Refusal('V-132');
    await send(lineAbout(request, 'beingAnswered'), true);
  }

  /** @returns false when it is or may be another's */
  async #answers(name: string, known: Known, { activity, request, work, send }: Delivered): Promise<boolean> {
    const isClaimedFirst = mayWrite(request);
    let claim: Claim | undefined;
    if (isClaimedFirst) {
      claim = await this.#take(name, known);
      if (!claim) return false;
    }
    try {
      if (timeLeft() < LEAST_TO_SEND_MS) throw new TurnOver();
      const kept = this.#replies.of(name);
      const reply = kept ?? (await work(known.hadEffects ? 'effects' : (claim?.before ?? 'nothing')));
      if (!kept) known.hadEffects ||= reply.undone !== true;
      if (!isClaimedFirst && goesOut(activity, reply)) {
        claim = await this.#take(name, known);
        if (!claim) return false;
      }
      // What tells of a failure is not told again: meanwhile another replica may have done it after all.
      if (!kept && !reply.undone) this.#replies.keep(name, reply);
      const again = await send(reply, false);
      // Nobody asks a second time for what is in the chat.
      if (!waits(activity)) this.#replies.forget(name);
      else if (again !== kept) this.#replies.keep(name, again);
    } catch (error) {
      // It goes on by itself, but the call does not wait for it longer than for anything else.
      if (claim) await whileItLasts(claim.release(known.hadEffects)).catch(() => {});
      throw error;
    }
    known.isAnswered = true;
    claim?.done();
    return true;
  }

  async #take(name: string, known: Known): Promise<Claim | undefined> {
    const taken = await this.#claims.take(timeLeft() - AFTER_CLAIM_MS, name);
    if (taken === 'finished') known.isAnswered = true;
    return typeof taken === 'string' ? undefined : taken;
  }

  #knownAs(name: string): Known {
    const before = this.#known.get(name);
    const isAnswered = before === ANSWERED;
    const known: Known =
      typeof before === 'object' ? before : { before: THROUGH, hadEffects: isAnswered, isAnswered };
    this.#known.set(name, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_KNOWN) break;
      this.#known.delete(oldest);
    }
    return known;
  }
}

/** Whether a reply is sent into the conversation, rather than given in the response to the call. */
function goesOut(activity: IncomingActivity, reply: Reply): boolean {
  if (reply.kind === 'nothing' || activity.deliveryMode === 'expectReplies') return false;
  if (activity.type !== 'invoke') return true;
  if (composeBodyOf(activity.name, reply)) return false;
  return reply.kind === 'shared' || (reply.kind === 'card' && reply.place === 'new');
}

/** Whether the reply goes into the response, so that the call needs one even when there is nothing more to send. */
function waits({ type, deliveryMode }: IncomingActivity): boolean {
  return type === 'invoke' || deliveryMode === 'expectReplies';
}

/** What is said to whoever waits for an answer that was given to somebody else or long ago, or presses what another may yet answer. */
function lineAbout(request: Request, what: 'answeredBefore' | 'beingAnswered'): Reply {
  const data = request.kind === 'press' ? (request.data as { language?: unknown } | null) : null;
  return { kind: 'text', text: say(data?.language === 'en' ? 'en' : 'da', what) };
}
