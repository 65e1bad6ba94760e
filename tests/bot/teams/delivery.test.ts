import fc from 'fast-check';
import { pause } from '../../../bot/pause';
import { Delivery } from '../../../bot/teams/delivery';
import {
  AFTER_CLAIM_MS,
  AFTER_POST_MS,
  inTurn,
  LEAST_TO_SEND_MS,
  TURN_MS,
  TurnOver,
  timeLeft,
} from '../../../bot/teams/turn-time';
import { aConversation, messageActivity, pressActivity } from '../../builders/activity';
import { TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { temporaryStore } from '../../builders/store';

// Real servers and the whole of the knowledge: slow on a busy machine.
jest.setTimeout(60_000);

const failing = (statusCode: number, retryAfter?: string) => () =>
  Promise.reject(
    Object.assign(new Error(), {
      statusCode,
      response: { headers: new Headers(retryAfter ? { 'retry-after': retryAfter } : {}) },
    }),
  );

describe('A message', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /**
   * Sends in a turn of its own, of which some milliseconds have been spent before. When each attempt began and what came
   * of the last, in milliseconds since the turn began.
   */
  async function sent(
    send: () => Promise<unknown>,
    { random = 0.5, spent = 0, delivery = new Delivery(() => random) } = {},
  ) {
    const began = performance.now();
    const attempts: number[] = [];
    const outcome = inTurn(async () => {
      await pause(spent);
      return delivery.deliver('a', () => {
        attempts.push(performance.now() - began);
        return send();
      });
    }).then(
      (value) => ({ value, error: undefined }),
      (error: Error & { statusCode?: number }) => ({ value: undefined, error }),
    );
    let ended: number | undefined;
    void outcome.then(() => {
      ended = performance.now() - began;
    });
    await jest.advanceTimersByTimeAsync(TURN_MS + 5_000);
    if (ended === undefined) throw new Error('It did not end.');
    return { attempts, ended, ...(await outcome) };
  }

  test.each([412, 429, 502, 504])(
    'that is turned away with %i is tried again, ever later, while the turn lasts',
    async (status) => {
      const { attempts, error } = await sent(failing(status));
      expect(error).toMatchObject({ statusCode: status });
      expect(attempts).toEqual([0, 375, 1_125, 2_625, 5_625, 11_625]);
    },
  );

  test.each([400, 401, 403, 404, 413, 500])('that is turned away with %i is not', async (status) => {
    const { attempts, error } = await sent(failing(status));
    expect(error).toMatchObject({ statusCode: status });
    expect(attempts).toEqual([0]);
  });

  test('is tried again when the channel says, and a little later', async () => {
    const answers = [failing(429, '3'), () => Promise.resolve('sent')];
    const { attempts, value } = await sent(() => (answers.shift() ?? failing(500))());
    expect(value).toBe('sent');
    expect(attempts).toEqual([0, 3_250]);
  });

  test('is given up when the channel says later than the turn lasts', async () => {
    const { attempts, error } = await sent(failing(429, '60'));
    expect(error).toMatchObject({ statusCode: 429 });
    expect(attempts).toEqual([0]);
  });

  test('waits by chance, so that many do not come back at once', async () => {
    const [early, late] = [await sent(failing(429), { random: 0 }), await sent(failing(429), { random: 1 })];
    expect([early.attempts[1], late.attempts[1]]).toEqual([250, 500]);
  });

  test('that the channel does not answer is given up when the turn is over, and not tried again', async () => {
    const { attempts, ended, error } = await sent(() => new Promise(() => {}));
    expect(error).toMatchObject({ name: 'TurnOver' });
    expect({ attempts, ended }).toEqual({ attempts: [0], ended: TURN_MS });
  });

  test('is not begun in the last moments of a turn', async () => {
    const inTime = await sent(async () => 'sent', { spent: TURN_MS - LEAST_TO_SEND_MS });
    expect(inTime.value).toBe('sent');
    const late = await sent(async () => 'sent', { spent: TURN_MS - LEAST_TO_SEND_MS + 1 });
    expect(late).toMatchObject({ attempts: [], error: { name: 'TurnOver' } });
  });

  test('that is not begun for want of time takes no place in the pace of its conversation', async () => {
    const delivery = new Delivery(() => 0.5);
    const late = () => inTurn(() => delivery.deliver('a', async () => 'sent'), TURN_MS);
    for (let n = 0; n < 60; n += 1) await expect(late()).rejects.toThrow(TurnOver);
    expect((await sent(async () => 'sent', { delivery })).attempts).toEqual([0]);
  });

  test('after many to the same conversation waits, and is given up when it would come too late', async () => {
    const delivery = new Delivery(() => 0.5);
    const all = Array.from({ length: 60 }, () => sent(async () => 'sent', { delivery }));
    const outcomes = await Promise.all(all);
    const began = (n: number) => outcomes[n]?.attempts[0];
    expect([began(0), began(6), began(7), began(8)]).toEqual([0, 0, 1_000, 2_000]);
    for (const { attempts } of outcomes)
      expect(attempts[0] ?? 0).toBeLessThanOrEqual(TURN_MS - LEAST_TO_SEND_MS);
    expect(outcomes.at(-1)?.error?.message).toContain('full');
  });

  test('never outlasts its turn, whatever the channel does and whatever came before', async () => {
    const answer = fc.record({
      takes: fc.integer({ min: 0, max: 20_000 }),
      status: fc.constantFrom(200, 403, 412, 429, 502, 504),
      retryAfter: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: TURN_MS }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (answers, spent, random) => {
          let n = 0;
          const send = async () => {
            const { takes, status, retryAfter } = answers[n++ % answers.length] ?? { takes: 0, status: 200 };
            await pause(takes);
            if (status !== 200) await failing(status, retryAfter?.toString())();
          };
          const { attempts, ended } = await sent(send, { spent, random });
          for (const at of attempts) expect(at).toBeLessThanOrEqual(TURN_MS - LEAST_TO_SEND_MS);
          expect(ended).toBeLessThanOrEqual(TURN_MS);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('The patience of a turn', () => {
  const CHANNEL_MS = 15_000;

  test('ends before the channel gives the turn up', () => {
    expect(TURN_MS).toBeLessThan(CHANNEL_MS);
  });

  test('leaves time for a reply after another replica was waited for, or a message sent to somebody else', () => {
    const STORAGE_MS = 1_500;
    for (const left of [AFTER_CLAIM_MS, AFTER_POST_MS]) {
      expect(left).toBeGreaterThanOrEqual(LEAST_TO_SEND_MS + STORAGE_MS);
    }
  });

  test('of a part is what the turn has left, but for what is kept', async () => {
    jest.useFakeTimers();
    try {
      const left = inTurn(async () => {
        await pause(5_000);
        return [timeLeft(), await inTurn(async () => timeLeft(), AFTER_POST_MS)];
      });
      await jest.advanceTimersByTimeAsync(5_000);
      expect(await left).toEqual([TURN_MS - 5_000, TURN_MS - 5_000 - AFTER_POST_MS]);
    } finally {
      jest.useRealTimers();
    }
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

  test('and does not answer at all is given up before it would give the turn up itself', async () => {
    connector.next.push({ status: 200, silent: true });
    const started = performance.now();
    expect((await bot.send(asked())).status).toBe(502);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(connector.sent).toHaveLength(1);
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
