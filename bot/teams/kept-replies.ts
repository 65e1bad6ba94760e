import type { Reply } from '../conversation/reply';

export const MOST_REPLIES = 256;
/** Teams gives up within this time: nothing of a reply is kept longer than it may be asked for again. */
const KEPT_MS = 60_000;

/**
 * Replies in memory for a minute, and only the most recent few hundred: what is delivered again gets the same one, and
 * one that could not be sent is sent without doing the work again.
 */
export class KeptReplies {
  /** Oldest first. */
  readonly #kept = new Map<string, { reply: Reply; until: number }>();
  /** One for all, and none of its own for each: a timer would hold its reply long after the reply has had to go. */
  #timer: NodeJS.Timeout | undefined;

  of(name: string): Reply | undefined {
    return this.#kept.get(name)?.reply;
  }

  keep(name: string, reply: Reply): void {
    this.#kept.delete(name);
    this.#kept.set(name, { reply, until: performance.now() + KEPT_MS });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_REPLIES) break;
      this.#kept.delete(oldest);
    }
    this.#timer ??= setTimeout(() => this.#sweep(), KEPT_MS).unref();
  }

  forget(name: string): void {
    this.#kept.delete(name);
  }

  #sweep(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const [oldest, { until }] of this.#kept) {
      if (until > now) {
        this.#timer = setTimeout(() => this.#sweep(), Math.ceil(until - now)).unref();
        break;
      }
      this.#kept.delete(oldest);
    }
  }
}
