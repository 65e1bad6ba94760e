import { createServer, type Server } from 'node:http';

export interface Sent {
  method: string;
  path: string;
  authorization: string | undefined;
  body: Record<string, unknown>;
}

/** The other side of the Bot Framework: a real HTTP server on loopback that takes the bot's activities. */
export class FakeConnector {
  readonly sent: Sent[] = [];
  /** What the next calls are answered with; 200 unless said otherwise. */
  status = 200;
  /** What the very next calls are answered with, before `status` counts again; `silent`: not at all. */
  readonly next: { status: number; headers?: Record<string, string>; silent?: true }[] = [];
  url = '';
  #server: Server | undefined;

  async start(): Promise<this> {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        this.sent.push({
          method: request.method ?? '',
          path: decodeURIComponent(request.url ?? ''),
          authorization: request.headers.authorization,
          body: text === '' ? {} : JSON.parse(text),
        });
        const { status, headers, silent } = this.next.shift() ?? { status: this.status };
        if (silent) return;
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify({ id: `sent-${this.sent.length}` }));
      });
    });
    const server = this.#server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The connector has no port.');
    this.url = `http://127.0.0.1:${address.port}/`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
  }
}
