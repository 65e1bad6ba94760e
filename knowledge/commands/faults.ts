/** Ends a command that failed: what went wrong on standard error, and exit code 1. No stack: the message says what to do. */
export function reportFaults(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
