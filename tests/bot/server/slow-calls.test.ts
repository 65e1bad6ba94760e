import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../../../bot/server/server';

/** Milliseconds until the server ends a connection on which `drip` is sent bit by bit after `start`. */
function lasts(port: number, start: string, drip: string): Promise<number> {
  const began = Date.now();
  return new Promise((ended) => {
    let dripping: NodeJS.Timeout | undefined;
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(start);
      // Not before: what is written before the connection stands would come before the start.
      dripping = setInterval(() => socket.write(drip), 500);
    });
    const end = () => {
      clearInterval(dripping);
      ended(Date.now() - began);
    };
    socket.on('error', end);
    socket.on('close', end);
    socket.resume();
  });
}

const HEAD = 'POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n';

describe('Callers who send slowly', () => {
  test('are ended in time, and others are answered meanwhile', async () => {
    const server = await startServer({
      teams: async () => ({ status: 200, body: {} }),
      readiness: async () => ({}),
      host: '127.0.0.1',
      port: 0,
    });
    const port = Number(new URL(server.url).port);
    const slow = [
      ...Array.from({ length: 100 }, () => lasts(port, HEAD, 'x-a: b\r\n')),
      ...Array.from({ length: 100 }, () => lasts(port, `${HEAD}content-length: 100000\r\n\r\n`, ' ')),
      lasts(port, '', ''),
    ];
    await pause(1_000);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const times = await Promise.all(slow);
    expect(Math.min(...times)).toBeGreaterThan(9_000);
    expect(Math.max(...times)).toBeLessThan(20_000);
    await server.stop(500);
  }, 30_000);
});
