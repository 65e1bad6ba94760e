import * as z from 'zod';
import { pause } from '../pause';
import { storeKey } from './keys';
import { Roll } from './roll';
import { type Store, StoreConflict } from './store';

/** Milliseconds. */
export interface ClaimTimes {
  /** A replica that has claimed something tells what it has in hand this often, until it has nothing new to tell. */
  beat: number;
  /** A replica that should have told and has not for so long is gone, and its work is another's to take. */
  gone: number;
  /** Whoever waits looks this often. */
  look: number;
}

const TIMES: ClaimTimes = { beat: 2_000, gone: 7_000, look: 500 };

/**
 * What has come of the same work before:
 * - `nothing`: it has not been done.
 * - `perhaps`: the replica that had it is gone, nobody knows how far it got.
 * - `effects`: all that it writes down or sends to others is done; only its reply has not reached anyone.
 */
export type Before = 'nothing' | 'perhaps' | 'effects';

/** Who has claimed a piece of work. `isFree`: it was given back, and is anyone's. */
const claimed = z.object({
  replica: z.string(),
  number: z.int(),
  before: z.enum(['nothing', 'perhaps', 'effects']).default('nothing'),
  isFree: z.boolean().default(false),
  eTag: z.string(),
});

/** A piece of work that is this replica's to do. It ends with one of the two. */
export interface Claim {
  readonly before: Before;
  /** It has had its effect, and its reply is there. */
  done(): void;
  /** Its reply is not: any replica may try again. Never throws. @param hadEffects whether its effects are to be had again */
  release(hadEffects: boolean): Promise<void>;
}

/** Giving back is tried for as long as claims are kept: to stop before would be to say that the work is finished. */
const RELEASE_MS = 3_600_000;
/** It is tried ever later, up to so many beats: not so late that who waits meanwhile does not see it. */
const MOST_BEATS = 3;

const FURTHER: readonly Before[] = ['nothing', 'perhaps', 'effects'];

/** A claim as it was won. */
interface Won {
  before: Before;
  /** Whose claim it replaced, or was to replace. */
  over: string | undefined;
}

/**
 * Settles between replicas of one store whose a piece of work is. Whoever writes its claim first has it; the others
 * wait until it is known to be finished, and take it over when it was given back or its replica is gone.
 *
 * A claim costs one write, and a replica at work two calls more every two seconds; who asks second reads. Where the
 * storage does not answer, everyone goes ahead: a question answered twice is better than one not answered.
 */
export class Claims {
  readonly #roll: Roll;

  constructor(
    private readonly store: Store,
    private readonly times: ClaimTimes = TIMES,
  ) {
    this.#roll = new Roll(store, times.beat);
  }

  /**
   * Claims the work that `ids` name, for good or until it is released. Never throws.
   * @param patience milliseconds that another replica is waited for
   * @returns `finished` when another replica has done it, `unknown` when that cannot be told after all patience
   */
  async take(patience: number, ...ids: string[]): Promise<Claim | 'finished' | 'unknown'> {
    const key = storeKey('claim', ...ids);
    const number = this.#roll.begin();
    const won = await this.#win(key, number, performance.now() + patience);
    if (won === 'finished' || won === 'unknown') {
      this.#roll.finish(number);
      return won;
    }
    const { before, over } = won;
    return {
      before,
      done: () => this.#roll.finish(number),
      release: (hadEffects) => this.#release(key, number, { before: hadEffects ? 'effects' : before, over }),
    };
  }

  /** Tells the others what is finished. Nothing is claimed after this. */
  stop(): Promise<void> {
    return this.#roll.stop();
  }

  async #win(key: string, number: number, until: number): Promise<Won | 'finished' | 'unknown'> {
    const { replica } = this.#roll;
    /** What is replaced: nothing, or the claim of a replica that has given it back or is gone. */
    let over: string | undefined;
    let before: Before = 'nothing';
    let seen: { sign: string; since: number } | undefined;
    for (;;) {
      try {
        const told = before === 'nothing' ? {} : { before };
        await this.store.write({
          [key]: { replica, number, ...told, ...(over === undefined ? {} : { eTag: over }) },
        });
        return { before, over };
      } catch (error) {
        // Nobody is known to have it.
        if (!(error instanceof StoreConflict)) return { before, over };
      }
      for (;;) {
        const found = await this.#look(key).catch(() => 'unknown' as const);
        if (typeof found === 'object') {
          // A write that was tried again by itself meets its own first try.
          if (found.replica === replica && found.number === number) return { before, over };
          if (found.isFree) {
            ({ eTag: over, before } = found);
            break;
          }
          if (found.isFinished) return 'finished';
          if (seen?.sign !== found.sign) seen = { sign: found.sign, since: performance.now() };
          if (performance.now() - seen.since >= this.times.gone) {
            over = found.eTag;
            before = found.before === 'effects' ? 'effects' : 'perhaps';
            break;
          }
        }
        if (performance.now() + this.times.look > until) return 'unknown';
        await pause(this.times.look);
        if (found === 'absent') {
          over = undefined;
          before = 'nothing';
          break;
        }
      }
    }
  }

  /** Who has the claim, and whether the work is finished; `sign` changes as long as its replica is there. */
  async #look(key: string) {
    const claim = await this.#read(key);
    if (typeof claim === 'string') return claim;
    if (claim.isFree) return { ...claim, isFinished: false, sign: '' };
    const { isFinished, sign } = await this.#roll.of(claim.replica, claim.number);
    // Between the two readings it may have been given back, and only then told to be no longer in hand.
    const again = isFinished ? await this.#read(key) : claim;
    if (typeof again === 'string' || again.eTag !== claim.eTag) return 'unknown';
    return { ...claim, isFinished, sign: `${claim.eTag} ${sign}` };
  }

  /** `unknown`: another version wrote it, and it is that one's. */
  async #read(key: string) {
    const item = (await this.store.read([key]))[key];
    return item ? (claimed.safeParse(item).data ?? 'unknown') : 'absent';
  }

  /**
   * Until it is given back it counts as in hand: who comes meanwhile waits for it instead of taking it for finished.
   *
   * It is written even where the claim is not there, for the claim may be a write that failed or is still on its way: so
   * that one finds its place taken, and whoever comes is told what was had.
   */
  async #release(key: string, number: number, won: Won, tries = 1, since = performance.now()): Promise<void> {
    try {
      const claim = await this.#read(key);
      if (claim === 'absent') await this.#giveBack(key, number, won.before, undefined);
      else if (claim !== 'unknown' && this.#mayGiveBack(claim, number, won)) {
        const before = FURTHER.findLast((each) => each === won.before || each === claim.before);
        await this.#giveBack(key, number, before ?? won.before, claim.eTag);
      }
    } catch {
      if (this.#roll.isStopped) return;
      if (performance.now() - since < RELEASE_MS) {
        const later = this.times.beat * Math.min(tries, MOST_BEATS);
        setTimeout(() => void this.#release(key, number, won, tries + 1, since), later).unref();
        return;
      }
    }
    this.#roll.finish(number);
  }

  /** Another may have taken it over from a replica as slow as this one: then it is theirs, until they give it back. */
  #mayGiveBack(claim: z.infer<typeof claimed>, number: number, { over }: Won): boolean {
    const isOwn = claim.replica === this.#roll.replica && claim.number === number;
    return isOwn || claim.isFree || claim.eTag === over;
  }

  async #giveBack(key: string, number: number, before: Before, over: string | undefined): Promise<void> {
    const { replica } = this.#roll;
    await this.store.write({
      [key]: { replica, number, before, isFree: true, ...(over === undefined ? {} : { eTag: over }) },
    });
  }
}
