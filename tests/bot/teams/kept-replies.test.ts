import type { Reply } from '../../../bot/conversation/reply';
import { KeptReplies, MOST_REPLIES } from '../../../bot/teams/kept-replies';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const reply = (text: string): Reply => ({ kind: 'text', text });
const names = (count: number) => Array.from({ length: count }, (_, n) => String(n));

describe('Replies that are kept', () => {
  test('are the most recent few hundred: one more, and the oldest is gone', () => {
    const kept = new KeptReplies();
    for (const name of names(MOST_REPLIES + 1)) kept.keep(name, reply(name));
    const there = names(MOST_REPLIES + 1).filter((name) => kept.of(name) !== undefined);
    expect(MOST_REPLIES).toBe(256);
    expect(there).toEqual(names(MOST_REPLIES + 1).slice(1));
  });

  test('are each there for a minute, counted from when it was kept last', () => {
    const kept = new KeptReplies();
    kept.keep('early', reply('a'));
    kept.keep('again', reply('b'));
    jest.advanceTimersByTime(40_000);
    kept.keep('late', reply('c'));
    kept.keep('again', reply('d'));
    const there = () => ['early', 'again', 'late'].filter((name) => kept.of(name));
    jest.advanceTimersByTime(19_000);
    expect(there()).toEqual(['early', 'again', 'late']);
    jest.advanceTimersByTime(2_000);
    expect(there()).toEqual(['again', 'late']);
    expect(kept.of('again')).toEqual(reply('d'));
    jest.advanceTimersByTime(40_000);
    expect(there()).toEqual([]);
  });

  test('are held by nothing else: there is one timer for all of them, and none when there are none', () => {
    const kept = new KeptReplies();
    for (const name of names(20_000)) kept.keep(name, reply(name));
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(61_000);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('can be forgotten before their time', () => {
    const kept = new KeptReplies();
    kept.keep('sent', reply('a'));
    kept.forget('sent');
    expect(kept.of('sent')).toBeUndefined();
  });
});
