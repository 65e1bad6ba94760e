import { createServer } from 'node:net';
import { PortTaken } from '../../../bot/server/port-taken';
import { startServer } from '../../../bot/server/server';
import { messageActivity } from '../../builders/activity';
import { TestBot } from '../../builders/bot';
import { BROKEN_STORE, temporaryStore } from '../../builders/store';

describe('The HTTP surface', () => {
  const bot = new TestBot();
  const store = temporaryStore();
  beforeAll(() => bot.start(store));
  afterAll(() => bot.stop());

  test.each([
    ['broken JSON', '{"type":', 400],
    ['no body', '', 400],
    ['a list', '[]', 400],
    ['a word', '"hej"', 400],
    ['an empty object', '{}', 400],
    ['an activity without a sender', JSON.stringify({ ...messageActivity(), from: undefined }), 400],
    ['an activity without a conversation', JSON.stringify({ ...messageActivity(), conversation: {} }), 400],
    ['text that is no text', JSON.stringify(messageActivity({ text: { a: 1 } })), 400],
    ['300,000 characters', JSON.stringify(messageActivity({ text: 'a'.repeat(300_000) })), 413],
  ])('%s is refused with JSON that says why', async (_, body, status) => {
    const answer = await bot.post(body);
    expect(answer.status).toBe(status);
    expect(answer.json.error.message).toMatch(/\.$/);
  });

  test('what was sent is not repeated in a refusal', async () => {
    const { text } = await bot.post('{"secret": nonsense-marker}');
    expect(text).not.toMatch(/nonsense-marker|secret/);
  });

  test('a body that is not JSON by its type is refused', async () => {
    expect((await bot.post('hej', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('alive and ready', async () => {
    expect((await bot.get('/healthz')).status).toBe(200);
    expect(await bot.get('/readyz')).toMatchObject({ status: 200, json: { storage: true } });
  });

  test('not ready while the storage is down, but alive', async () => {
    const broken = await new TestBot().start(BROKEN_STORE);
    expect(await broken.get('/readyz')).toMatchObject({ status: 503, json: { storage: false } });
    expect((await broken.get('/healthz')).status).toBe(200);
    await broken.stop();
  });

  test('answers name no product and no version, and cannot be framed or sniffed', async () => {
    for (const { headers } of [
      await bot.get('/healthz'),
      await bot.get('/nothing-here'),
      await bot.post('{'),
    ]) {
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('a port that is taken is told by its number', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as { port: number };
    const start = startServer({
      teams: async () => ({ status: 200 }),
      readiness: async () => ({}),
      host: '127.0.0.1',
      port,
    });
    await expect(start).rejects.toEqual(new PortTaken(port));
    await new Promise((closed) => other.close(closed));
  });

  test('stopping finishes the call in hand and sends new ones elsewhere', async () => {
    let finish = () => {};
    const inHand = new Promise<void>((done) => {
      finish = done;
    });
    const server = await startServer({
      teams: async () => {
        await inHand;
        return { status: 200, body: { finished: true } };
      },
      readiness: async () => ({}),
      host: '127.0.0.1',
      port: 0,
    });
    const post = () =>
      fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
    const first = post();
    await new Promise((next) => setTimeout(next, 100));
    const stopped = server.stop(5_000);
    const second = await post();
    expect(second.status).toBe(503);
    expect(second.headers.get('retry-after')).toBe('1');
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { accepting: false }]);
    finish();
    expect(await (await first).json()).toEqual({ finished: true });
    await stopped;
    await expect(post()).rejects.toThrow();
  });

  test('stopping waits no longer than it is told to', async () => {
    const server = await startServer({
      teams: () => new Promise(() => {}),
      readiness: async () => ({}),
      host: '127.0.0.1',
      port: 0,
    });
    const forgotten = fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const cut = expect(forgotten).rejects.toThrow();
    await new Promise((next) => setTimeout(next, 100));
    const started = performance.now();
    await server.stop(300);
    expect(performance.now() - started).toBeLessThan(1_000);
    await cut;
  });
});
