/** Time for the calls that have come meanwhile, in milliseconds. */
const PAUSE = 50;

/**
 * Does things that nobody waits for, one after another with pauses, so that calls are answered between them.
 * @returns ends it: what has not been begun is not done
 */
export function oneByOne(steps: readonly (() => unknown)[]): () => void {
  let next = 0;
  const timer = setInterval(() => {
    const step = steps[next];
    next += 1;
    if (step) step();
    else clearInterval(timer);
  }, PAUSE);
  timer.unref();
  return () => clearInterval(timer);
}
