/** Waits; by the timers that every other wait here goes by, so that a test that moves them moves this as well. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}
