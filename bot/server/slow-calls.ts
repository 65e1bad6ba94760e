import type { Server } from 'node:http';

/** A call's headers have come in full by then, or the connection is ended. */
const HEADERS_MS = 10_000;
/** The whole call has come by then; the channel itself gives up after 15 s. */
const CALL_MS = 15_000;
/** How often Node looks for calls that are too slow. */
const LOOK_MS = 2_000;
/** A connection without a call is kept open for the next one; longer than a proxy's idle time would waste sockets. */
const IDLE_MS = 65_000;
const MOST_HEADERS = 100;
const MOST_CALLS_A_CONNECTION = 10_000;

/**
 * Ends callers who send so slowly that they would hold a connection for good (slowloris). Called before the server
 * listens: Node then begins to look for them, every 30 s unless it is told otherwise.
 */
export function endSlowCalls(server: Server): void {
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = CALL_MS;
  server.keepAliveTimeout = IDLE_MS;
  server.maxHeadersCount = MOST_HEADERS;
  server.maxRequestsPerSocket = MOST_CALLS_A_CONNECTION;
  Object.assign(server, { connectionsCheckingInterval: LOOK_MS });
}
