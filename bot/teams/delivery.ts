import * as z from 'zod';
import { pause } from '../pause';
import { Pace } from './pace';
import { LEAST_TO_SEND_MS, TurnOver, timeLeft, whileItLasts } from './turn-time';

/** What Teams asks its bots to try again: a conversation that changed meanwhile, too much at once, a gateway's fault. */
const PASSING = new Set([412, 429, 502, 504]);

const FIRST_WAIT_MS = 500;

const failure = z.looseObject({
  statusCode: z.number(),
  response: z
    .looseObject({ headers: z.custom<{ get(name: string): string | null | undefined }>().optional() })
    .optional(),
});

/** Sends within Teams' limits, and again when a failure may pass: after what `Retry-After` says, or longer each time. */
export class Delivery {
  readonly #pace = new Pace();

  /** @param random from 0 to 1: so that those who were turned away together do not come back together */
  constructor(private readonly random: () => number = Math.random) {}

  /**
   * Tries for as long as the turn lasts, and begins no attempt that the turn would end before the channel could.
   * @param send one attempt
   * @throws what the last attempt threw, when the failure lasts or does not pass; Error when there is no time for one
   */
  async deliver<Sent>(conversation: string, send: () => Promise<Sent>): Promise<Sent> {
    for (let attempt = 0; ; attempt += 1) {
      if (timeLeft() < LEAST_TO_SEND_MS) throw new TurnOver();
      const turn = this.#pace.take(conversation, performance.now());
      if (!mayWait(turn)) throw new Error('The conversation is full: no message may go out in time.');
      if (turn > 0) await pause(turn);
      try {
        return await whileItLasts(send());
      } catch (error) {
        const pausing = this.#pauseAfter(error, attempt);
        if (pausing === undefined || !mayWait(pausing)) throw error;
        await pause(pausing);
      }
    }
  }

  /** Milliseconds; undefined when trying again would not help. */
  #pauseAfter(error: unknown, attempt: number): number | undefined {
    const { data } = failure.safeParse(error);
    if (!data || !PASSING.has(data.statusCode)) return undefined;
    const asked = secondsIn(data.response?.headers?.get('retry-after'));
    if (asked !== undefined) return asked * 1_000 + this.random() * FIRST_WAIT_MS;
    return FIRST_WAIT_MS * 2 ** attempt * (0.5 + this.random() / 2);
  }
}

/** Whether there is time for an attempt after so many milliseconds. */
function mayWait(milliseconds: number): boolean {
  return milliseconds <= timeLeft() - LEAST_TO_SEND_MS;
}

/** `Retry-After` in seconds; a date is not what the channel writes, and is read as nothing. */
function secondsIn(header: string | null | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,5}$/.test(header.trim()) ? Number(header) : undefined;
}
