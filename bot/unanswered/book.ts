import { randomUUID } from 'node:crypto';
import type { Store } from '../storage/store';
import { cleaned, readEntry, type UnansweredEntry } from './entry';

const PREFIX = 'unanswered/';
const DAY_MS = 24 * 3_600_000;
/** Items read at a time. */
const READ_AT_ONCE = 100;
/** Entries being written at a time; more than that, while the storage is slow or down, are let go. */
const MOST_PENDING = 200;

/**
 * The questions that were not answered. Each is an item of its own under a random key, so that any number of replicas
 * can add to it at once. Keeping one never holds up an answer.
 */
export class UnansweredBook {
  readonly #pending = new Set<Promise<void>>();

  /**
   * @param days how long entries are kept; undefined keeps none. The retention deletes
   * @param now milliseconds since 1970
   * @param failed called when an entry could not be kept
   */
  constructor(
    private readonly store: Store,
    readonly days: number | undefined,
    private readonly now: () => number,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Keeps an entry, cleaned, without waiting for it. @param entry made when the answer is on its way */
  note(entry: () => Omit<UnansweredEntry, 'day'>): void {
    if (this.days === undefined || this.#pending.size >= MOST_PENDING) return;
    const work = this.#keep(entry).catch(this.failed);
    this.#pending.add(work);
    void work.finally(() => this.#pending.delete(work));
  }

  /** Settles when nothing is being written any more. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  /** Every entry that is not too old, the most recent day first. @throws when the store does not answer */
  async entries(): Promise<UnansweredEntry[]> {
    if (this.days === undefined) return [];
    const first = dayOf(this.now() - this.days * DAY_MS);
    const keys = (await this.store.keys(PREFIX)).filter((key) => key.slice(PREFIX.length) >= first);
    const entries: UnansweredEntry[] = [];
    for (let at = 0; at < keys.length; at += READ_AT_ONCE) {
      const items = await this.store.read(keys.slice(at, at + READ_AT_ONCE));
      entries.push(...Object.values(items).flatMap((item) => readEntry(item) ?? []));
    }
    return entries.sort((a, b) => b.day.localeCompare(a.day));
  }

  async #keep(entry: () => Omit<UnansweredEntry, 'day'>): Promise<void> {
    await new Promise<void>((later) => setImmediate(later));
    const made = entry();
    const { question, reason } = made;
    const day = dayOf(this.now());
    const kept: UnansweredEntry = {
      ...made,
      day,
      question: made.kind === 'helpful' ? '' : cleaned(question),
      ...(reason === undefined ? {} : { reason: cleaned(reason) }),
    };
    await this.store.write({ [`${PREFIX}${day}/${randomUUID()}`]: { ...kept } });
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
