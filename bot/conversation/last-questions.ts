import type { Language } from '../../knowledge/standard/types';
import type { Where } from './request';

/** What a follow-up can follow: the question, how it was asked, and the passage its answer began with. */
export interface LastQuestion {
  question: string;
  /** A municipality, "all", or undefined for whatever the question and the settings say. */
  scope: string | undefined;
  language: Language;
  page: number;
  passage: { id: string; version: string } | undefined;
}

const LIFETIME_MS = 30 * 60_000;
const MOST = 5_000;

/**
 * The last question of each person in each conversation, in this process's memory only: for half an hour, at most
 * 5,000 of them, never stored and never logged. Buttons do not need it, they carry their state. A follow-up that
 * reaches another replica, or comes after a restart, finds nothing and is asked which question it means: that is
 * the price of not keeping what people write.
 */
export class LastQuestions {
  readonly #remembered = new Map<string, { last: LastQuestion; until: number }>();

  /** @param now milliseconds since 1970 */
  constructor(private readonly now: () => number) {}

  of(where: Where): LastQuestion | undefined {
    const found = this.#remembered.get(key(where));
    return found && found.until > this.now() ? found.last : undefined;
  }

  remember(where: Where, last: LastQuestion): void {
    const place = key(where);
    // Taken out first, so that the map stays in the order of use and the longest unused goes first.
    this.#remembered.delete(place);
    this.#remembered.set(place, { last, until: this.now() + LIFETIME_MS });
    for (const [oldest, { until }] of this.#remembered) {
      if (until > this.now() && this.#remembered.size <= MOST) break;
      this.#remembered.delete(oldest);
    }
  }

  /** Forgets the person in every conversation. */
  forget(person: string): void {
    for (const place of this.#remembered.keys())
      if (place.endsWith(ending(person))) this.#remembered.delete(place);
  }

  get size(): number {
    return this.#remembered.size;
  }
}

function key({ conversation, person }: Where): string {
  return JSON.stringify([conversation]) + ending(person);
}

/** JSON on both sides: no id can be made to look like the end of another key. */
function ending(person: string): string {
  return JSON.stringify([person]);
}
