import { setTimeout as pause } from 'node:timers/promises';
import { oneByOne } from '../../bot/one-by-one';

test('steps are done in their order, with time for others between them', async () => {
  const done: string[] = [];
  oneByOne([() => done.push('a'), () => done.push('b')]);
  expect(done).toEqual([]);
  while (done.length < 1) await pause(1);
  expect(done).toEqual(['a']);
  while (done.length < 2) await pause(1);
  expect(done).toEqual(['a', 'b']);
});

test('what has not been begun when it is ended is not done', async () => {
  const done: string[] = [];
  const end = oneByOne([() => done.push('a'), () => done.push('b')]);
  while (done.length < 1) await pause(1);
  end();
  await pause(150);
  expect(done).toEqual(['a']);
});
