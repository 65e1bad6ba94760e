import { median, percentile, sequence } from './samples';

describe('Percentiles of a bench', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  test.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
  ])('the share %d of 1 to 100, in any order, does not exceed %d', (at, value) => {
    expect(percentile(hundred, at)).toBe(value);
  });

  test('of few samples the 99th percentile is the slowest: it is never below what 99 % took', () => {
    expect(percentile([3, 9, 1], 0.99)).toBe(9);
  });

  test('samples are left in the order they were taken', () => {
    const samples = [3, 1, 2];
    median(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  test('no samples have no percentile, rather than 0', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });

  test('what looks random is the same in every run, and between 0 and 1', () => {
    const [one, two] = [sequence(7), sequence(7)];
    const drawn = Array.from({ length: 1000 }, one);
    expect(drawn).toEqual(Array.from({ length: 1000 }, two));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(new Set(drawn).size).toBeGreaterThan(990);
  });
});
