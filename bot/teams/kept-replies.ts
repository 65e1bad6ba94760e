import type { Reply } from '../conversation/reply';

const MOST = 256;
/** Teams gives up within this time: nothing of a reply is kept longer than it may be asked for again. */
const KEPT_MS = 60_000;

/**
 * Replies in memory for a minute, and only the most recent few hundred: what is delivered again gets the same one, and
 * one that could not be sent is sent without doing the work again.
 */
export class KeptReplies {
  readonly #kept = new Map<string, Reply>();

  of(name: string): Reply | undefined {
    return this.#kept.get(name);
  }

  keep(name: string, reply: Reply): void {
    this.#kept.delete(name);
    this.#kept.set(name, reply);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    setTimeout(() => {
      if (this.#kept.get(name) === reply) this.#kept.delete(name);
    }, KEPT_MS).unref();
  }
}
