import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

/** Takes in `.env` from the working folder where there is one; what the environment already says goes first. */
export function readEnvFile(path = '.env'): void {
  if (existsSync(path)) loadEnvFile(path);
}
