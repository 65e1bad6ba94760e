import { rmSync } from 'node:fs';

/** Takes a folder away, also while a process that is ending still writes into it. */
export function emptied(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
