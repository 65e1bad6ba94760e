import fc from 'fast-check';
import { pageOf } from '../../cards/paging';

const options = { cost: (size: number) => size, budget: 10, most: 4 };

describe('dealing a list out on pages', () => {
  test.each([
    ['nothing makes one empty page', [], [[]]],
    ['a page takes what its budget allows', [4, 4, 4], [[4, 4], [4]]],
    ['an item beyond the budget is alone and whole', [3, 99, 3], [[3], [99], [3]]],
    ['a page takes no more than it may', [1, 1, 1, 1, 1], [[1, 1, 1, 1], [1]]],
  ])('%s', (_name, items: number[], expected: number[][]) => {
    const count = pageOf(items, { ...options, wanted: 1 }).count;
    const all = Array.from({ length: count }, (_, at) => pageOf(items, { ...options, wanted: at + 1 }).items);
    expect(all).toEqual(expected);
  });

  test('all pages together are the list, in order, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (items) => {
        const { count } = pageOf(items, { ...options, wanted: 1 });
        const all = Array.from(
          { length: count },
          (_, at) => pageOf(items, { ...options, wanted: at + 1 }).items,
        );
        expect(all.flat()).toEqual(items);
      }),
    );
  });

  test('a page beyond the last is the last, one before the first is the first', () => {
    expect(pageOf([9, 9], { ...options, wanted: 7 }).number).toBe(2);
    expect(pageOf([9, 9], { ...options, wanted: -3 }).number).toBe(1);
  });
});
