import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface MetricsPage {
  /** The page, in Prometheus' text format. */
  text(): Promise<string>;
  /** Undefined: this machine only. */
  token: string | undefined;
}

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * Whether a caller may see the metrics: with the token, or from this machine. A call that a proxy has passed on comes
 * from this machine by its address only, and needs the token.
 */
export function mayReadMetrics({ headers, socket }: IncomingMessage, token: string | undefined): boolean {
  if (token !== undefined && sameSecret(headers.authorization ?? '', `Bearer ${token}`)) return true;
  const passedOn = headers['forwarded'] !== undefined || headers['x-forwarded-for'] !== undefined;
  return !passedOn && LOOPBACK.test(socket.remoteAddress ?? '');
}

/** Compares without telling by the time it takes how much of the secret was right. */
function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
