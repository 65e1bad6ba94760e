const MOST_IDS = 20_000;
const MOST_RESULTS = 256;
/** Teams gives up within this time: nothing of a reply is kept longer than it may be asked for again. */
const RESULT_MS = 60_000;

/**
 * Does each piece of work once. Teams delivers an activity again when it thinks the bot was slow, and retries presses:
 * the second time must have no second effect. Results are kept for a minute, and for the most recent few hundred, so that
 * a press that is delivered again gets the same answer; ids are kept much longer.
 */
export class Once<Result> {
  readonly #ids = new Set<string>();
  readonly #results = new Map<string, Promise<Result>>();

  /** Runs `work` unless the id was seen before. `repeated` with no result means: done before, long ago. */
  async run(
    id: string,
    work: () => Promise<Result>,
  ): Promise<{ repeated: boolean; result: Result | undefined }> {
    if (this.#ids.has(id)) return { repeated: true, result: await this.#results.get(id) };
    this.#ids.add(id);
    const result = work();
    this.#results.set(id, result);
    trim(this.#ids, MOST_IDS);
    trim(this.#results, MOST_RESULTS);
    setTimeout(() => {
      if (this.#results.get(id) === result) this.#results.delete(id);
    }, RESULT_MS).unref();
    return { repeated: false, result: await result };
  }

  /** The work did not reach its end: it may be tried again. */
  forget(id: string): void {
    this.#ids.delete(id);
    this.#results.delete(id);
  }
}

/** Takes out the oldest beyond `most`. */
function trim(kept: Set<string> | Map<string, unknown>, most: number): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
}
