import { createLog, type Log } from '../../bot/log/log';

/** The real log, and the lines it has written, parsed. */
export function recordedLog(): { log: Log; lines: () => Record<string, unknown>[]; text: () => string } {
  const written: string[] = [];
  const log = createLog('trace', { write: (line: string) => void written.push(line) });
  return { log, lines: () => written.map((line) => JSON.parse(line)), text: () => written.join('') };
}
