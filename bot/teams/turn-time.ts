import { AsyncLocalStorage } from 'node:async_hooks';
import { inTime } from '../in-time';

/**
 * The channel gives a call up after 15 s, may deliver it again, and takes nothing more for it to have come of the first.
 * By then everything that a turn waits for has ended, but for calls of the storage that are under way; a second of it is
 * for the way here and back. All patience is measured by what is left of the turn, so that it adds up whatever has been
 * waited for before:
 * - an attempt to send lasts as long as the turn (connector.ts), and none begins in the last `LEAST_TO_SEND_MS`;
 * - waiting for another replica ends `AFTER_CLAIM_MS` before the turn does, and no work begins with less left than that
 *   when it had to wait for other deliveries (deliveries.ts);
 * - so does a message to somebody else, whose outcome the reply tells (post.ts): `AFTER_POST_MS`.
 */
export const TURN_MS = 14_000;
/** The channel needs so long to take a message, as a rule much less: with less left there is no point in beginning. */
export const LEAST_TO_SEND_MS = 2_000;
/** For the work (a call or two of a storage that may take 1.5 s) and a reply. */
export const AFTER_CLAIM_MS = 4_000;
/** For noting what came of it in the storage, and a reply. */
export const AFTER_POST_MS = 4_000;

/** When the turn that is being done ends, by `performance.now()`. */
const ends = new AsyncLocalStorage<number>();

/**
 * Does the work of a turn, or a part of one.
 * @param keep milliseconds at the end of the turn that the work may not use
 */
export function inTurn<T>(work: () => Promise<T>, keep = 0): Promise<T> {
  return ends.run(performance.now() + timeLeft() - keep, work);
}

/** Milliseconds, below zero when the turn is over; outside of any turn, all that one would have. */
export function timeLeft(): number {
  const end = ends.getStore();
  return end === undefined ? TURN_MS : end - performance.now();
}

/**
 * What `work` gives, unless the turn is over first: whoever waits for the outcome must have one.
 * @throws Error when it is over; what `work` itself does meanwhile has to see to it that nothing comes of it any more
 */
export function whileItLasts<T>(work: Promise<T>): Promise<T> {
  return inTime(work, timeLeft(), () => new TurnOver());
}

/** The channel does not wait any longer: nothing may be sent. */
export class TurnOver extends Error {
  constructor() {
    super('The channel has given the turn up by now; it delivers again.');
    this.name = 'TurnOver';
  }
}
