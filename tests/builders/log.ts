import { createLog, type Log } from '../../bot/log/log';

interface Recorded {
  log: Log;
  /** The lines it has written, parsed. */
  lines: () => Record<string, unknown>[];
  text: () => string;
  /** The text without the time and the turn's id, whose digits may be any: for asking what is not in it. */
  said: () => string;
}

/** The real log, and what it has written. */
export function recordedLog(): Recorded {
  const written: string[] = [];
  const log = createLog('trace', { write: (line: string) => void written.push(line) });
  const text = () => written.join('');
  return {
    log,
    lines: () => written.map((line) => JSON.parse(line)),
    text,
    said: () => text().replace(/"time":\d+|"turn":"[^"]*"/g, ''),
  };
}
