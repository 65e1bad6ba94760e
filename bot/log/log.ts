import { type DestinationStream, pino } from 'pino';
import { FAULTS, type FaultCode } from '../faults/codes';

/** What may be written about a turn. There is no field for what a person wrote, and none may be added. */
export interface Circumstances {
  turn?: string;
  kind?: string;
  verb?: string;
  handler?: string;
  verdict?: string;
  milliseconds?: number;
  /** How many stored items were deleted. */
  deleted?: number;
  /** Names of fields that were not as they should be; never their values. */
  fields?: string[];
}

export interface Log {
  info(event: string, circumstances?: Circumstances): void;
  /** A fault by its code. Of `error` only its kind and the places in the code are written: a message could quote text. */
  fault(code: FaultCode, circumstances?: Circumstances, error?: unknown): void;
}

/**
 * Structured lines on stdout, or on `destination`. A line is written before what it tells of goes on: left to itself pino
 * writes in the background, and who was told of a fault by a process that is then killed would have no line in the log.
 */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ sync: true }),
): Log {
  const logger = pino({ level, base: null }, destination);
  return {
    info: (event, circumstances = {}) => logger.info(circumstances, event),
    fault: (code, circumstances = {}, error = undefined) =>
      logger.warn({ code, ...circumstances, ...about(error) }, FAULTS[code].name),
  };
}

function about(error: unknown): { error?: string; at?: string[] } {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: typeof error };
  const { stack = '', message } = error;
  // The message stands before the places, may have lines of its own, and one of them may look like a place.
  const after = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  const places = after.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: places.slice(0, 8).map((line) => line.trim()) };
}
