import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const SPARED_MS = 5_000;

/**
 * A small load balancer: each call goes to the next port in turn. One that a server has not taken goes to the next: it is not
 * there, or it is stopping (503 with Retry-After) and is spared for a while. One that it has taken and not finished is lost: 502,
 * as a real one answers.
 */
export class RoundRobin {
  /** Ports of calls that were taken and not answered. */
  readonly lost: number[] = [];
  #server: Server | undefined;
  #next = 0;
  /** Until when nothing is sent to a port that is stopping, in milliseconds. */
  readonly #spared = new Map<number, number>();

  constructor(private readonly ports: () => number[]) {}

  async start(): Promise<this> {
    const server = createServer((call, answer) => void this.#pass(call, answer));
    this.#server = server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return this;
  }

  get url(): string {
    const address = this.#server?.address() as AddressInfo | undefined;
    return `http://127.0.0.1:${address?.port}`;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise((closed) => server?.close(closed));
  }

  async #pass(call: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of call) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const ports = this.ports().filter((port) => (this.#spared.get(port) ?? 0) < Date.now());
    const first = this.#next++;
    for (let tried = 0; tried < ports.length; tried += 1) {
      const port = ports[(first + tried) % ports.length] ?? 0;
      const outcome = await forward(port, call, body);
      if (outcome === 'stopping') this.#spared.set(port, Date.now() + SPARED_MS);
      if (outcome === 'stopping' || outcome === 'absent') continue;
      if (outcome === 'lost') {
        this.lost.push(port);
        send(answer, { status: 502 });
      } else send(answer, outcome);
      return;
    }
    send(answer, { status: 503 });
  }
}

interface Answered {
  status: number;
  type?: string;
  body?: Buffer;
}

function send(answer: ServerResponse, { status, type = 'text/plain', body }: Answered): void {
  answer.statusCode = status;
  answer.setHeader('content-type', type);
  answer.end(body);
}

function forward(
  port: number,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answered | 'absent' | 'stopping' | 'lost'> {
  return new Promise((done) => {
    let isTaken = false;
    // A connection of its own: one that is kept open could be cut before the server has seen the call.
    const passed = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: url,
        headers: { ...headers, connection: 'close' },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => done('lost'));
        response.on('end', () => {
          if (!response.complete) return done('lost');
          const { statusCode = 0, headers } = response;
          if (statusCode === 503 && headers['retry-after'] !== undefined) return done('stopping');
          done({
            status: statusCode,
            type: headers['content-type'] ?? 'text/plain',
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    passed.once('socket', (socket) =>
      socket.once('connect', () => {
        isTaken = true;
      }),
    );
    passed.on('error', () => done(isTaken ? 'lost' : 'absent'));
    passed.end(body);
  });
}
