import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../../knowledge';
import { type Example, type Figures, figures, interval, score } from '../../../knowledge/evaluation/score';

const knowledge = loadKnowledge();

function measure(file: string): Figures {
  const lines = readFileSync(join(__dirname, '..', '..', 'questions', file), 'utf8').split('\n');
  const examples = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Example);
  return figures(
    examples.flatMap((example) => {
      const [given] = knowledge.ask({
        question: example.question,
        municipality: example.municipality,
      }).answers;
      return given ? [score(example, given)] : [];
    }),
  );
}

/** Floors a little below what is measured (docs/quality.md), so that a change that costs answers is seen. */
describe('answers on the example questions do not get worse', () => {
  test.each<[file: string, floors: Partial<Record<keyof Figures, number>>, opposite: number]>([
    [
      'questions-dev.jsonl',
      {
        'hit@1': 0.87,
        'hit@3': 0.92,
        'verdict (coverage)': 0.86,
        'silence: precision': 0.9,
        'silence: recall': 0.9,
      },
      0,
    ],
    [
      'questions-learn.jsonl',
      {
        'hit@1': 0.9,
        'hit@3': 0.94,
        'verdict (coverage)': 0.9,
        'silence: precision': 0.94,
        'silence: recall': 0.92,
      },
      0,
    ],
    ['questions-practice.jsonl', { 'hit@1': 0.87, 'hit@3': 0.93, 'verdict (coverage)': 0.83 }, 0],
    ['questions-phone.jsonl', { 'hit@1': 0.86, 'hit@3': 0.95, 'verdict (coverage)': 0.89 }, 0],
    ['questions-direct.jsonl', { 'hit@1': 0.77, 'hit@3': 0.84, 'verdict (coverage)': 0.81 }, 0],
    ['questions-everyday.jsonl', { 'hit@1': 0.64, 'hit@3': 0.73, 'verdict (coverage)': 0.71 }, 0],
    ['questions-week.jsonl', { 'hit@1': 0.73, 'hit@3': 0.82, 'verdict (coverage)': 0.78 }, 0],
    ['questions-month.jsonl', { 'hit@1': 0.7, 'hit@3': 0.81, 'verdict (coverage)': 0.71 }, 0],
    ['questions-asked.jsonl', { 'hit@1': 0.89, 'hit@3': 0.92, 'verdict (coverage)': 0.86 }, 0],
    ['questions-common.jsonl', { 'hit@1': 0.84, 'hit@3': 0.92, 'verdict (coverage)': 0.89 }, 0],
    ['questions-daily.jsonl', { 'hit@1': 0.81, 'hit@3': 0.9, 'verdict (coverage)': 0.86 }, 0],
    ['questions-plain.jsonl', { 'hit@1': 0.82, 'hit@3': 0.87, 'verdict (coverage)': 0.81 }, 0],
    ['questions-second.jsonl', { 'hit@1': 0.77, 'hit@3': 0.83, 'verdict (coverage)': 0.87 }, 0],
    ['questions-usual.jsonl', { 'hit@1': 0.87, 'hit@3': 0.93, 'verdict (coverage)': 0.87 }, 0],
    ['questions-again.jsonl', { 'hit@1': 0.82, 'hit@3': 0.91, 'verdict (coverage)': 0.85 }, 0],
    ['questions-wide.jsonl', { 'hit@1': 0.78, 'hit@3': 0.86, 'verdict (coverage)': 0.8 }, 0],
    [
      'questions-concepts.jsonl',
      { 'hit@3': 0.82, 'verdict (coverage)': 0.84, 'silence: precision': 0.95 },
      0,
    ],
    ['questions-various.jsonl', { 'hit@1': 0.74, 'hit@3': 0.85, 'verdict (coverage)': 0.8 }, 0],
  ])('%s', (file, floors, opposite) => {
    const measured = measure(file);
    for (const [name, floor] of Object.entries(floors)) {
      const { right, of } = measured[name as keyof Figures];
      // The name stands in the comparison so that a failure says which figure fell.
      expect([name, right / of >= floor]).toEqual([name, true]);
    }
    expect(measured['opposite verdicts'].right).toBe(opposite);
  });
});

describe('intervals', () => {
  test('hold the share itself, and narrow as questions are added', () => {
    const few = interval({ right: 8, of: 10 });
    const many = interval({ right: 800, of: 1000 });
    expect(few[0]).toBeLessThan(0.8);
    expect(few[1]).toBeGreaterThan(0.8);
    expect(many[1] - many[0]).toBeLessThan(few[1] - few[0]);
  });

  test('say nothing where nothing was asked', () => {
    expect(interval({ right: 0, of: 0 })).toEqual([0, 1]);
  });
});
