import { TestBot } from '../builders/bot';
import { temporaryStore } from '../builders/store';
import { mixedTurn, TURN_KINDS } from './mixed-turns';
import { runLoad } from './run-load';

describe('The load test', () => {
  jest.setTimeout(60_000);
  const bot = new TestBot();
  const store = temporaryStore();
  beforeAll(() => bot.start(store));
  afterAll(() => bot.stop());

  test('asks, presses and searches, and every turn is answered with a card', async () => {
    const result = await runLoad(`${bot.url}/api/messages`, { conversations: 20, turns: 100, seconds: 60 });
    expect([...result.errors]).toEqual([]);
    expect(result.turns).toBe(100);
    for (const kind of TURN_KINDS) expect(result.samples[kind].length).toBeGreaterThan(10);
  });

  test('ends with its seconds, however many turns are left', async () => {
    const started = performance.now();
    await runLoad(`${bot.url}/api/messages`, { conversations: 2, turns: 1_000_000, seconds: 0.2 });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('counts what went wrong', async () => {
    const { errors } = await runLoad(`${bot.url}/nothing-here`, { conversations: 1, turns: 3, seconds: 10 });
    expect([...errors.values()]).toEqual([3]);
  });

  test('never sends the same activity twice', () => {
    const ids = [0, 1, 2].flatMap((talk) =>
      [0, 1, 2].map((turn) => JSON.parse(mixedTurn(1, talk, turn).body).id),
    );
    expect(new Set(ids).size).toBe(9);
  });
});
