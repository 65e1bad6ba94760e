import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { storeKey } from './keys';
import { type Store, StoreConflict, type StoreItem } from './store';

/** Milliseconds. */
export interface ClaimTimes {
  /** A replica that has claimed something tells what it has in hand this often, until it has nothing new to tell. */
  beat: number;
  /** A replica that should have told and has not for so long is gone, and its work is another's to take. */
  gone: number;
  /** Nobody waits longer for another replica. Teams gives a call up after 15 s. */
  patience: number;
  /** Whoever waits looks this often. */
  look: number;
}

const TIMES: ClaimTimes = { beat: 2_000, gone: 7_000, patience: 11_000, look: 500 };

/** Who has claimed a piece of work. Claims of one replica are numbered from 0. */
const claimed = z.object({ replica: z.string(), number: z.int(), eTag: z.string() });
/** What a replica tells of its claims: those below `next` are finished, but for those in hand. */
const told = z.object({ next: z.int(), inHand: z.array(z.int()), eTag: z.string() });

/** A piece of work that is this replica's to do. It ends with one of the two. */
export interface Claim {
  /** It has had its effect. */
  done(): void;
  /** It has not: it may be tried again, by any replica. Never throws. */
  release(): Promise<void>;
}

/** How often giving back is tried while the storage does not answer, a beat apart: beyond it nobody delivers again. */
const RELEASE_TRIES = 8;

/**
 * Settles between replicas of one store whose a piece of work is. Whoever writes its claim first has it; the others
 * wait until it is known to be finished, and take it over when it was given back or its replica is gone.
 *
 * A claim costs one write, and a replica at work one more every two seconds; who asks second reads. Where the storage
 * does not answer, everyone goes ahead: a question answered twice is better than one not answered.
 */
export class Claims {
  readonly #replica = randomUUID();
  readonly #inHand = new Set<number>();
  #next = 0;
  #toTell = false;
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: Store,
    private readonly times: ClaimTimes = TIMES,
  ) {}

  /**
   * Claims the work that `ids` name, for good or until it is released.
   * @returns undefined when another replica has done it, or is still at it after all patience. Never throws
   */
  async take(...ids: string[]): Promise<Claim | undefined> {
    const key = storeKey('claim', ...ids);
    const number = this.#next++;
    this.#inHand.add(number);
    this.#tellLater();
    if (await this.#isWon(key, number)) {
      return {
        done: () => this.#finish(number),
        release: () => this.#release(key, number),
      };
    }
    this.#finish(number);
    return undefined;
  }

  /** Tells the others what is finished. Nothing is claimed after this. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    if (this.#toTell) await this.#tell().catch(() => {});
  }

  async #isWon(key: string, number: number): Promise<boolean> {
    const mine = { replica: this.#replica, number };
    const until = performance.now() + this.times.patience;
    let seen: { state: string; since: number } | undefined;
    /** What is replaced: nothing, or the claim of a replica that is gone. */
    let eTag: string | undefined;
    for (;;) {
      try {
        await this.store.write({ [key]: { ...mine, ...(eTag === undefined ? {} : { eTag }) } });
        return true;
      } catch (error) {
        // Nobody is known to have it.
        if (!(error instanceof StoreConflict)) return true;
      }
      for (eTag = undefined; eTag === undefined; await pause(this.times.look)) {
        if (performance.now() > until) return false;
        const found = await this.#look(key).catch(() => 'unknown' as const);
        if (found === 'unknown') continue;
        if (found === 'free') break;
        // A write that was tried again by itself meets its own first try.
        if (found.replica === this.#replica && found.number === number) return true;
        if (found.isFinished) return false;
        if (seen?.state !== found.state) seen = { state: found.state, since: performance.now() };
        if (performance.now() - seen.since >= this.times.gone) {
          eTag = found.eTag;
          break;
        }
      }
    }
  }

  /** Who has the claim, and whether the work is finished; `state` changes as long as its replica is there. */
  async #look(key: string) {
    const claim = claimed.safeParse((await this.store.read([key]))[key]).data;
    if (!claim) return 'free';
    const { replica, number, eTag } = claim;
    if (replica === this.#replica) {
      // What this replica has in hand itself never looks deserted.
      return {
        replica,
        number,
        eTag,
        isFinished: !this.#inHand.has(number),
        state: String(performance.now()),
      };
    }
    const roll = storeKey('replica', replica);
    const item: StoreItem | undefined = (await this.store.read([roll]))[roll];
    const tells = told.safeParse(item).data;
    const isFinished = tells !== undefined && number < tells.next && !tells.inHand.includes(number);
    return { replica, number, eTag, isFinished, state: `${eTag} ${tells?.eTag}` };
  }

  #finish(number: number): void {
    this.#inHand.delete(number);
    this.#tellLater();
  }

  /** Until it is given back it counts as in hand: who comes meanwhile waits for it instead of taking it for finished. */
  async #release(key: string, number: number, tries = 1): Promise<void> {
    try {
      const claim = claimed.safeParse((await this.store.read([key]))[key]).data;
      // Another may have taken it over from a replica as slow as this one.
      if (claim?.replica === this.#replica && claim.number === number) await this.store.delete([key]);
    } catch {
      if (tries < RELEASE_TRIES && !this.#isStopped) {
        setTimeout(() => void this.#release(key, number, tries + 1), this.times.beat).unref();
        return;
      }
    }
    this.#finish(number);
  }

  #tellLater(): void {
    this.#toTell = true;
    if (this.#isStopped) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell().catch(() => this.#tellLater());
    }, this.times.beat).unref();
  }

  /** Says what is finished; and again later, as long as something is in hand: silence is the sign of being gone. */
  async #tell(): Promise<void> {
    this.#toTell = false;
    const roll = { next: this.#next, inHand: [...this.#inHand] };
    if (roll.inHand.length > 0) this.#tellLater();
    await this.store.write({ [storeKey('replica', this.#replica)]: { ...roll, eTag: '*' } });
  }
}
