/** A storage that has not answered by now is treated as down: the person who asks shall not wait for it. */
export const STORAGE_PATIENCE_MS = 1_500;

/**
 * Waits for `work`, but no longer than `ms`.
 * @throws Error when the time is up; the work itself is not stopped
 */
export async function withPatience<T>(work: Promise<T>, ms: number = STORAGE_PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The storage did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
