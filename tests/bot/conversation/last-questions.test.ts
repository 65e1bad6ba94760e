import { type LastQuestion, LastQuestions } from '../../../bot/conversation/last-questions';
import type { Where } from '../../../bot/conversation/request';

const LAST: LastQuestion = { question: 'q', scope: undefined, language: 'da', page: 1, passage: undefined };
const place = (n: number): Where => ({
  person: `${n}`,
  conversation: 'c',
  scope: 'personal',
  tenant: undefined,
});

describe('Last questions', () => {
  test('are at most 5,000, and the longest unused goes first', () => {
    const last = new LastQuestions(() => 0);
    last.remember(place(0), LAST);
    last.remember(place(1), LAST);
    last.remember(place(0), LAST);
    for (let n = 2; n <= 5_000; n += 1) last.remember(place(n), LAST);
    expect(last.size).toBe(5_000);
    expect(last.of(place(1))).toBeUndefined();
    expect(last.of(place(0))).toEqual(LAST);
  });

  test('that are too old are dropped when the next one comes', () => {
    let now = 0;
    const last = new LastQuestions(() => now);
    for (let n = 0; n < 10; n += 1) last.remember(place(n), LAST);
    now = 31 * 60_000;
    last.remember(place(99), LAST);
    expect(last.size).toBe(1);
  });
});
