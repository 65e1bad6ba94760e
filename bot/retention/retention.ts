import type { Log } from '../log/log';
import type { Store } from '../storage/store';
import { KEPT_DAYS } from './kept-days';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const FIRST_AFTER_MS = 60_000;

/**
 * Deletes what has been kept longer than it may be.
 * @param now milliseconds since 1970
 * @param more days for kinds that the configuration decides; 0 keeps nothing
 * @returns how many items were deleted
 * @throws when the store does not answer
 */
export async function deleteExpired(
  store: Store,
  now: number,
  more: Readonly<Record<string, number>> = {},
): Promise<number> {
  let deleted = 0;
  for (const [kind, days] of Object.entries({ ...KEPT_DAYS, ...more })) {
    deleted += await store.deleteOlder(`${kind}/`, now - days * DAY_MS);
  }
  return deleted;
}

/**
 * Keeps deleting what has expired: soon after the start, then every hour. Several replicas may do so at once.
 * @returns ends it
 */
export function startRetention({
  store,
  log,
  more = {},
  now = Date.now,
  firstAfter = FIRST_AFTER_MS,
  every = HOUR_MS,
}: {
  store: Store;
  log: Log;
  more?: Readonly<Record<string, number>>;
  now?: () => number;
  /** Milliseconds. */
  firstAfter?: number;
  /** Milliseconds. */
  every?: number;
}): () => void {
  let timer: NodeJS.Timeout;
  let ended = false;
  const waitFor = (milliseconds: number) => {
    if (!ended) timer = setTimeout(run, milliseconds).unref();
  };
  const run = async () => {
    try {
      const deleted = await deleteExpired(store, now(), more);
      if (deleted > 0) log.info('retention', { deleted });
    } catch (error) {
      if (!ended) log.fault('V-210', {}, error);
    }
    waitFor(every);
  };
  waitFor(firstAfter);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
