import { Delivery } from '../../../bot/teams/delivery';
import { aConversation, messageActivity, pressActivity } from '../../builders/activity';
import { TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { temporaryStore } from '../../builders/store';

// Real servers and the whole of the knowledge: slow on a busy machine.
jest.setTimeout(60_000);

/** A delivery whose time only moves when it waits. */
function timed(random = 0.5) {
  let clock = 0;
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
    clock += milliseconds;
  };
  return {
    delivery: new Delivery(
      () => random,
      wait,
      () => clock,
    ),
    waits,
    clock: () => clock,
  };
}

const failing = (statusCode: number, retryAfter?: string) => () =>
  Promise.reject(
    Object.assign(new Error(), {
      statusCode,
      response: { headers: new Headers(retryAfter ? { 'retry-after': retryAfter } : {}) },
    }),
  );

describe('A message', () => {
  test.each([412, 429, 502, 504])(
    'that is turned away with %i is tried again, ever later, for ten seconds',
    async (status) => {
      const { delivery, waits, clock } = timed();
      await expect(delivery.deliver('a', failing(status))).rejects.toMatchObject({ statusCode: status });
      expect(waits).toEqual([375, 750, 1_500, 3_000]);
      expect(clock()).toBeLessThan(10_000);
    },
  );

  test.each([400, 401, 403, 404, 413, 500])('that is turned away with %i is not', async (status) => {
    const { delivery, waits } = timed();
    await expect(delivery.deliver('a', failing(status))).rejects.toMatchObject({ statusCode: status });
    expect(waits).toEqual([]);
  });

  test('is tried again when the channel says, and a little later', async () => {
    const { delivery, waits } = timed();
    const attempts = [failing(429, '3'), () => Promise.resolve('sent')];
    await expect(delivery.deliver('a', () => (attempts.shift() ?? failing(500))())).resolves.toBe('sent');
    expect(waits).toEqual([3_250]);
  });

  test('is given up when the channel says later than the turn can wait', async () => {
    const { delivery, waits } = timed();
    await expect(delivery.deliver('a', failing(429, '60'))).rejects.toMatchObject({ statusCode: 429 });
    expect(waits).toEqual([]);
  });

  test('waits by chance, so that many do not come back at once', async () => {
    const [early, late] = [timed(0), timed(1)];
    await expect(early.delivery.deliver('a', failing(429))).rejects.toThrow();
    await expect(late.delivery.deliver('a', failing(429))).rejects.toThrow();
    expect([early.waits[0], late.waits[0]]).toEqual([250, 500]);
  });

  test('after many to the same conversation waits, and is given up when it would come too late', async () => {
    const { delivery, waits, clock } = timed();
    const send = () => delivery.deliver('a', async () => 'sent');
    for (let n = 1; n <= 9; n += 1) await send();
    expect(waits).toEqual([1_000, 1_000]);
    for (let n = 10; n <= 60; n += 1) await send();
    expect(clock()).toBeLessThan(20_000);
    await expect(send()).rejects.toThrow('full');
  });
});

describe('A channel that throttles', () => {
  const store = temporaryStore();
  const bot = new TestBot();
  const connector = new FakeConnector();
  beforeAll(async () => {
    await connector.start();
    await bot.start(store);
  });
  afterAll(async () => {
    await bot.stop();
    await connector.stop();
  });
  beforeEach(() => {
    connector.sent.length = 0;
  });
  const asked = (fields = {}) =>
    messageActivity({ ...aConversation(), serviceUrl: connector.url, deliveryMode: undefined, ...fields });

  test.each([
    [429, { 'retry-after': '1' }],
    [429, {}],
    [412, {}],
    [502, {}],
    [504, {}],
  ])('with %i %j gets the same message again, once', async (status, headers) => {
    connector.next.push({ status, headers });
    expect((await bot.send(asked())).status).toBe(200);
    expect(connector.sent).toHaveLength(2);
    expect(connector.sent[1]?.body).toEqual(connector.sent[0]?.body);
  });

  test('gets the message that a press asks for as well', async () => {
    connector.next.push({ status: 429 });
    const data = { v: 1, verb: 'help', language: 'da' };
    expect(
      (await bot.send(pressActivity(data, { ...aConversation(), serviceUrl: connector.url }))).status,
    ).toBe(200);
    expect(connector.sent).toHaveLength(2);
  });

  test('is not followed to another address', async () => {
    const other = await new FakeConnector().start();
    connector.next.push({ status: 307, headers: { location: other.url } });
    expect((await bot.send(asked())).status).toBe(502);
    expect(other.sent).toEqual([]);
    await other.stop();
  });
});
