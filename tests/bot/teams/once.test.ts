import { Once } from '../../../bot/teams/once';

describe('Work is done once', () => {
  test('and its result given again', async () => {
    const once = new Once<number>();
    let done = 0;
    const work = async () => ++done;
    expect(await once.run('a', work)).toEqual({ repeated: false, result: 1 });
    expect(await once.run('a', work)).toEqual({ repeated: true, result: 1 });
    expect(await once.run('b', work)).toEqual({ repeated: false, result: 2 });
  });

  test('long ago, without a result to give', async () => {
    const once = new Once<number>();
    for (let n = 0; n < 400; n += 1) await once.run(`${n}`, async () => n);
    expect(await once.run('0', async () => 1)).toEqual({ repeated: true, result: undefined });
  });

  test('more than a minute ago, without a result: no reply is kept longer than it may be asked for again', async () => {
    jest.useFakeTimers();
    try {
      const once = new Once<number>();
      await once.run('a', async () => 1);
      await jest.advanceTimersByTimeAsync(59_000);
      expect(await once.run('a', async () => 2)).toEqual({ repeated: true, result: 1 });
      await jest.advanceTimersByTimeAsync(2_000);
      expect(await once.run('a', async () => 2)).toEqual({ repeated: true, result: undefined });
    } finally {
      jest.useRealTimers();
    }
  });

  test('unless it did not reach its end', async () => {
    const once = new Once<number>();
    await once.run('a', async () => 1);
    once.forget('a');
    expect(await once.run('a', async () => 2)).toEqual({ repeated: false, result: 2 });
  });
});
