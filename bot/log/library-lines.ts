import type { Log } from './log';

const WAYS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/**
 * From now on what a library writes to the console is a line of the log: a code and the place in the code, without its
 * words, which could quote what somebody has sent. The console belongs to the program that runs; no library is changed.
 * What compiled code writes to stderr by itself does not come this way.
 * @returns gives the console back
 */
export function libraryLinesTo(log: Log): () => void {
  const before = WAYS.map((way) => [way, console[way]] as const);
  for (const way of WAYS) {
    const line = (...words: unknown[]) => {
      const told = words.find((word) => word instanceof Error) ?? whereFrom(line);
      log.fault('V-140', {}, told);
    };
    console[way] = line;
  }
  return () => {
    for (const [way, own] of before) console[way] = own;
  };
}

/** An error that is thrown by nobody: its places are those of the caller of `line`. */
function whereFrom(line: (...words: unknown[]) => void): Error {
  const from = new Error();
  Error.captureStackTrace(from, line);
  return from;
}
