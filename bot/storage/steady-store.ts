import { withPatience } from './patience';
import { type Store, StoreConflict, type StoreItems } from './store';

/** So many failures in a row, and the store is taken to be down. */
const FAILURES = 3;
/** A store that is down is asked again this often, by one call; the others are told at once. */
const PAUSE_MS = 2_000;

const TRY_EVERY_MS = 1_000;

/** The store is known to be down, and was not asked. */
export class StoreDown extends Error {
  constructor() {
    super('The storage does not answer.');
    this.name = 'StoreDown';
  }
}

/**
 * A store that nobody waits for: a call that is not answered in time has failed, and after three such in a row all fail
 * at once, but for one now and then that finds out whether the store is back.
 */
export class SteadyStore implements Store {
  #failures = 0;
  #askAgain = 0;
  #well: Promise<boolean> = Promise.resolve(false);
  #tryAgain = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds since some beginning, never going back */
  constructor(
    private readonly store: Store,
    private readonly now: () => number = () => performance.now(),
  ) {}

  read(keys: string[]): Promise<StoreItems> {
    return this.#guarded(() => this.store.read(keys));
  }

  write(changes: StoreItems): Promise<void> {
    return this.#guarded(() => this.store.write(changes));
  }

  delete(keys: string[]): Promise<void> {
    return this.#guarded(() => this.store.delete(keys));
  }

  /** Takes the time it takes: no turn waits for it. */
  keys(prefix: string): Promise<string[]> {
    return this.store.keys(prefix);
  }

  /** Takes the time it takes: no turn waits for it. */
  deleteOlder(prefix: string, time: number): Promise<number> {
    return this.store.deleteOlder(prefix, time);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /**
   * Whether it takes what is written: a disk that is full can still be read. Never throws. Asked often, it is tried once
   * a second.
   */
  isWell(): Promise<boolean> {
    if (this.now() >= this.#tryAgain) {
      this.#tryAgain = this.now() + TRY_EVERY_MS;
      this.#well = this.write({ ready: { eTag: '*' } }).then(
        () => true,
        () => false,
      );
    }
    return this.#well;
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    if (this.#failures >= FAILURES) {
      if (this.now() < this.#askAgain) throw new StoreDown();
      this.#askAgain = this.now() + PAUSE_MS;
    }
    try {
      const result = await withPatience(work());
      this.#failures = 0;
      return result;
    } catch (error) {
      // A conflict is an answer.
      if (error instanceof StoreConflict) this.#failures = 0;
      else if (++this.#failures === FAILURES) this.#askAgain = this.now() + PAUSE_MS;
      throw error;
    }
  }
}
