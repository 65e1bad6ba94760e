import { inTime } from '../in-time';

/** A storage that has not answered by now is treated as down: the person who asks shall not wait for it. */
const PATIENCE_MS = 1_500;

/**
 * Waits for `work`, but not for long. It is asked for in one place, by the steady store: whoever uses a store waits
 * as long as the store does.
 * @throws Error when the time is up; the work itself is not stopped
 */
export function withPatience<T>(work: Promise<T>): Promise<T> {
  return inTime(work, PATIENCE_MS, () => new Error(`The storage did not answer within ${PATIENCE_MS} ms.`));
}
