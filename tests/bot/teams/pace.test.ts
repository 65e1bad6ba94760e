import { Pace } from '../../../bot/teams/pace';

/** When each of `messages` may go out, all wanted at 0. */
function turns(messages: number, conversation = 'a', pace = new Pace()): number[] {
  return Array.from({ length: messages }, () => pace.take(conversation, 0));
}

function most(times: readonly number[], within: number): number {
  return Math.max(
    ...times.map((from) => times.filter((time) => time >= from && time < from + within).length),
  );
}

describe('Messages to one conversation', () => {
  test('go out at once as long as Teams takes them', () => {
    expect(turns(7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test.each([
    [7, 1_000],
    [8, 2_000],
    [60, 30_000],
    [1_800, 3_600_000],
  ])('are at most %i in %i ms, however many are waiting', (limit, within) => {
    expect(most(turns(2_000), within)).toBe(limit);
  });

  test('do not hold up those to another', () => {
    const pace = new Pace();
    turns(50, 'a', pace);
    expect(turns(1, 'b', pace)).toEqual([0]);
  });

  test('that went out an hour ago do not count', () => {
    const pace = new Pace();
    turns(1_800, 'a', pace);
    expect(pace.take('a', 8 * 3_600_000)).toBe(0);
  });
});
