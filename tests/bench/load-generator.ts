import { Agent, request } from 'node:http';

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds of every request. */
  samples: number[];
}

/**
 * Posts bodies to an address, `abreast` at a time over kept connections.
 * @throws when an answer is not 200
 */
export async function load(url: string, bodies: readonly string[], abreast: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: abreast });
  const samples: number[] = [];
  const queue = bodies[Symbol.iterator]();
  const start = performance.now();
  const worker = async () => {
    for (const body of queue) {
      const sent = performance.now();
      await post(url, body, agent);
      samples.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: abreast }, worker));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { requestsPerSecond: bodies.length / seconds, samples };
}

/** The body of the answer. @throws when it is not 200 */
export function post(url: string, body: string, agent?: Agent): Promise<string> {
  return new Promise((answered, failed) => {
    const call = request(
      url,
      {
        method: 'POST',
        ...(agent ? { agent } : {}),
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) answered(text);
          else failed(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 200)}`));
        });
      },
    );
    call.on('error', failed);
    call.end(body);
  });
}
