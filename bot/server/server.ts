import { createServer, type Next, type Request, type Response } from 'restify';
import { pause } from '../pause';
import type { CallResult, Teams } from '../teams/teams';
import { BodyRefused, jsonBody } from './json-body';
import { type MetricsPage, mayReadMetrics } from './metrics-page';
import { PortTaken } from './port-taken';
import { endSlowCalls } from './slow-calls';
import { isForThisMachine } from './this-machine';

/** The part of the patience for stopping that new calls are sent elsewhere, though none is in hand: 0.5 s of 10. */
const MOMENT = 0.05;
/** What the outside is told about a part the bot needs. */
export type Readiness = () => Promise<Record<string, boolean>>;

export interface RunningServer {
  /** http://127.0.0.1:3978 */
  url: string;
  /**
   * Finishes the calls in hand, but waits no longer than `patienceMs`; new ones are told meanwhile to go elsewhere (503).
   */
  stop(patienceMs?: number): Promise<void>;
}

/**
 * Starts the HTTP server: POST /api/messages, GET /healthz (alive), GET /readyz (able to answer), GET
 * /metrics (this machine, or with the token).
 * @param host address to listen on; loopback when callers cannot be authenticated: calls to another host name are
 * then refused, or a web page could reach the bot by giving its own name this machine's address
 * @param port 0 for any free one
 * @throws PortTaken
 */
export async function startServer({
  teams,
  readiness,
  metrics,
  host,
  port,
}: {
  teams: Teams;
  readiness: Readiness;
  metrics?: MetricsPage;
  host: string;
  port: number;
}): Promise<RunningServer> {
  const server = createServer({ name: '', handleUncaughtExceptions: false });
  const isLocal = host === '127.0.0.1' || host === '::1';
  let stopping = false;
  let inHand = 0;

  server.pre((request: Request, response: Response, next: Next) => {
    protect(response);
    if (stopping) response.header('Connection', 'close');
    else {
      inHand += 1;
      response.once('close', () => {
        inHand -= 1;
      });
    }
    if (isLocal && !isForThisMachine(request.headers.host)) {
      response.send(421, { error: { code: '421', message: plainWords(421) } });
      return next(false);
    }
    if (stopping && request.method === 'POST') {
      response.header('Retry-After', '1');
      response.send(503, { error: { code: '503', message: plainWords(503) } });
      return next(false);
    }
    return next();
  });
  server.on('restifyError', (_request, _response, error, done) => {
    // restify's own words may repeat a part of what was sent.
    error.toJSON = () => ({
      error: { code: String(error.statusCode), message: plainWords(error.statusCode) },
    });
    return done();
  });

  server.post('/api/messages', async (request: Request, response: Response) => {
    const authorization = request.headers.authorization ?? '';
    const { status, body } = await jsonBody(request).then(
      (sent) => teams({ authorization, body: sent }),
      refused,
    );
    if (body === undefined) {
      response.send(status);
      return;
    }
    response.send(status, body);
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { alive: true });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const parts = { ...(await readiness()), accepting: !stopping };
    response.send(Object.values(parts).every(Boolean) ? 200 : 503, parts);
  });

  server.get('/metrics', async (request: Request, response: Response) => {
    if (!metrics || !mayReadMetrics(request, metrics.token)) {
      response.send(403, { error: { code: '403', message: plainWords(403) } });
      return;
    }
    response.sendRaw(200, await metrics.text(), {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });

  endSlowCalls(server.server);
  await new Promise<void>((started, failed) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, () => started());
  });

  const address = server.address();
  return {
    url: `http://${address.address.includes(':') ? `[${address.address}]` : address.address}:${address.port}`,
    stop: async (patienceMs = 10_000) => {
      const until = performance.now() + patienceMs;
      stopping = true;
      // Whoever shares out the calls gets a moment to notice: one that comes while the port closes would be lost.
      const noticed = performance.now() + patienceMs * MOMENT;
      const settle = async () => {
        while ((inHand > 0 || performance.now() < noticed) && performance.now() < until) await pause(20);
      };
      await settle();
      // The moment may have passed while the process was busy: what came in meanwhile is read before the port closes.
      await pause(20);
      await settle();
      return new Promise((stopped) => {
        const limit = setTimeout(
          () => server.server.closeAllConnections(),
          Math.max(0, until - performance.now()),
        );
        // A connection whose call is finished is kept open for the next one; there will be none.
        const idle = setInterval(() => server.server.closeIdleConnections(), 50);
        server.close(() => {
          clearTimeout(limit);
          clearInterval(idle);
          stopped();
        });
      });
    },
  };
}

/** The answer to a body that is not taken. */
function refused(error: unknown): CallResult {
  if (!(error instanceof BodyRefused)) throw error;
  return {
    status: error.status,
    body: { error: { code: `${error.status}`, message: plainWords(error.status) } },
  };
}

/** An API that serves JSON to machines: nothing is to be framed, sniffed, cached or sent as a referrer. */
function protect(response: Response): void {
  response.removeHeader('Server');
  response.header('X-Content-Type-Options', 'nosniff');
  response.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  response.header('Referrer-Policy', 'no-referrer');
  response.header('Cache-Control', 'no-store');
  response.header('Strict-Transport-Security', 'max-age=31536000');
}

function plainWords(status: number): string {
  switch (status) {
    case 400:
      return 'The body is not valid JSON.';
    case 403:
      return 'This address is for this machine, or needs the token.';
    case 404:
      return 'There is nothing at this address.';
    case 405:
      return 'This address does not take this method.';
    case 413:
      return 'The body is too large.';
    case 415:
      return 'The body must be application/json in UTF-8, not compressed.';
    case 503:
      return 'The bot is being stopped; call again.';
    case 421:
      return 'The bot answers calls to this machine only.';
    default:
      return 'The call could not be handled.';
  }
}
