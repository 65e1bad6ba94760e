import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { storeKey } from './keys';
import { rewrite } from './rewrite';
import type { Store } from './store';

/** What a replica tells of its work: pieces below `next` are finished, but for those in hand. */
const told = z.object({ next: z.int(), inHand: z.array(z.int()), eTag: z.string() });

/**
 * The work of one replica, numbered from 0, and what the others are told of it: not at every piece, but at every beat as
 * long as there is something in hand or something new. Silence is the sign of being gone.
 */
export class Roll {
  readonly replica = randomUUID();
  readonly #inHand = new Set<number>();
  #next = 0;
  #toTell = false;
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;
  #telling: Promise<void> = Promise.resolve();

  /** @param beat milliseconds */
  constructor(
    private readonly store: Store,
    private readonly beat: number,
  ) {}

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** @returns the number of a new piece of work, in hand from now on */
  begin(): number {
    const number = this.#next++;
    this.#inHand.add(number);
    this.#tellLater();
    return number;
  }

  finish(number: number): void {
    this.#inHand.delete(number);
    this.#tellLater();
  }

  /**
   * What is known of a piece of work: whether it is finished, and something that changes as long as its replica is there.
   * @throws when the store does not answer
   */
  async of(replica: string, number: number): Promise<{ isFinished: boolean; sign: string }> {
    // What this replica has in hand itself never looks deserted.
    if (replica === this.replica) {
      return { isFinished: !this.#inHand.has(number), sign: String(performance.now()) };
    }
    const key = storeKey('replica', replica);
    const tells = told.safeParse((await this.store.read([key]))[key]).data;
    const isFinished = tells !== undefined && number < tells.next && !tells.inHand.includes(number);
    return { isFinished, sign: String(tells?.eTag) };
  }

  /** Tells what there is to tell. Nothing is begun after this. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#telling.catch(() => {});
    if (this.#toTell) await this.#tell().catch(() => {});
  }

  #tellLater(): void {
    this.#toTell = true;
    if (this.#isStopped) return;
    this.#timer ??= setTimeout(async () => {
      // One at a time: of two that overtake each other, the one that tells less could be the one that stays.
      await this.#telling.catch(() => {});
      this.#timer = undefined;
      if (this.#isStopped) return;
      this.#telling = this.#tell();
      this.#telling.catch(() => this.#tellLater());
    }, this.beat).unref();
  }

  /**
   * Written over what was read, not over whatever is there: a telling that was given up as too slow may yet reach the
   * storage, and must not undo a newer one.
   */
  async #tell(): Promise<void> {
    this.#toTell = false;
    if (this.#inHand.size > 0) this.#tellLater();
    await rewrite(this.store, storeKey('replica', this.replica), () => ({
      next: this.#next,
      inHand: [...this.#inHand],
    }));
  }
}
