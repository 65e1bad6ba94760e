import { ConfigError } from '../config/config';
import { PortTaken } from '../server/port-taken';

/** Tells why a command could not start, and what to do; then ends the process with 1. */
export function explain(error: unknown): never {
  console.error(wordsFor(error));
  process.exit(1);
}

function wordsFor(error: unknown): string {
  if (error instanceof PortTaken) {
    return (
      `${error.message}\n` +
      `If it is Vejviser in another window, use that one or end it with Ctrl+C.\n` +
      `Otherwise choose another port: PORT=${error.port + 1} npm start`
    );
  }
  if (error instanceof ConfigError) return `${error.message}\nThe variables are described in .env.example.`;
  return error instanceof Error ? error.message : String(error);
}

/** However long the work in hand takes, the process is gone by then. Azure and Docker wait 10 to 30 s before they kill. */
const LONGEST_END_MS = 12_000;

/** Ends the process in good order on Ctrl+C or when it is told to stop; a second time ends it at once. */
export function endWith(stop: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), LONGEST_END_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
