/** Teams' limits on what a bot may send to one conversation: so many messages in so many milliseconds. */
const LIMITS: readonly (readonly [messages: number, within: number])[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];

const LONGEST_MS = 3_600_000;
const MOST_CONVERSATIONS = 10_000;

/** Tells when the next message may go to a conversation. Knows the last hour, in this process only. */
export class Pace {
  /** When messages went out or will, oldest first, by conversation; the longest unused conversation first. */
  readonly #sent = new Map<string, number[]>();

  /**
   * Takes the next free place in the conversation's hour.
   * @param now milliseconds
   * @returns milliseconds to wait until it is one's turn
   */
  take(conversation: string, now: number): number {
    const times = (this.#sent.get(conversation) ?? []).filter((time) => time > now - LONGEST_MS);
    const turn = LIMITS.reduce((earliest, [messages, within]) => {
      const before = times.at(-messages);
      return before === undefined ? earliest : Math.max(earliest, before + within);
    }, now);
    times.push(turn);
    this.#sent.delete(conversation);
    this.#sent.set(conversation, times);
    for (const oldest of this.#sent.keys()) {
      if (this.#sent.size <= MOST_CONVERSATIONS) break;
      this.#sent.delete(oldest);
    }
    return turn - now;
  }
}
