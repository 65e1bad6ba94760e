import { textsIn } from '../../../bot/privacy/texts';

describe('The texts in what a button brings back', () => {
  test('are found however deep they lie, names of inputs among them', () => {
    expect(textsIn({ a: 'x', deep: [{ b: 'y', n: 7, none: null }] })).toEqual([
      'a',
      'x',
      'deep',
      'b',
      'y',
      'n',
      '7',
      'none',
    ]);
  });

  test('are not what the program has made: a checksum may look like a CPR number', () => {
    expect(textsIn({ v: 1, verb: 'answer', version: '0101901234', id: '010190-1234', passage: '7' })).toEqual(
      [],
    );
  });
});
