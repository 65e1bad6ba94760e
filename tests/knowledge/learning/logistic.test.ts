import { learn, type Sample } from '../../../knowledge/learning/logistic';
import { sharesOf, sumsOf } from '../../../knowledge/learning/shares';

const TRAINING = { features: 3, classes: 2, rounds: 40, step: 0.5, soft: 1, least: 0, seed: 1 };
/** Feature 0 speaks for the first class, 1 for the second, 2 for neither. */
const SAMPLES: Sample[] = [
  { rows: [0, 2], values: [1, 1], right: 0 },
  { rows: [1, 2], values: [1, 1], right: 1 },
];

const classOf = (weights: Float64Array, rows: number[]) => {
  const shares = sharesOf(sumsOf({ rows, values: rows.map(() => 1) }, weights, TRAINING.classes));
  return shares.indexOf(Math.max(...shares));
};

describe('what is learnt from samples', () => {
  const weights = learn(SAMPLES, TRAINING);

  test('tells the classes apart by what differs', () => {
    expect([classOf(weights, [0]), classOf(weights, [1])]).toEqual([0, 1]);
  });

  test('is little where a feature says nothing', () => {
    const difference = (row: number) => Math.abs((weights[row * 2] ?? 0) - (weights[row * 2 + 1] ?? 0));
    expect(difference(2)).toBeLessThan(difference(0) / 4);
  });

  test('is the same from the same samples, every time', () => {
    expect(learn(SAMPLES, TRAINING)).toEqual(weights);
  });

  test('is nothing where every error is taken for nothing', () => {
    expect(Array.from(learn(SAMPLES, { ...TRAINING, least: 2 }))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
