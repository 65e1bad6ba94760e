import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../../knowledge/check/checks';
import { checkStandards } from '../../knowledge/check/standards-check';
import { type Example, type Figures, figures, type Scored, score } from '../../knowledge/evaluation/score';
import { type Knowledge, loadKnowledge } from '../../knowledge/index';
import { ruleFaults } from '../../knowledge/rules/load-rules';
import { readStandards } from '../../knowledge/standard/load-standards';

/**
 * Two invented standards of other fields than the four (§ 83 help in the home, §§ 103 and 104 day offers), with
 * headings of their own, and questions written from them before any answer was looked at.
 */
const OTHERS = join(__dirname, '..', 'fixtures', 'other-knowledge');
const QUESTIONS = join(__dirname, '..', 'questions', 'questions-other.jsonl');

const examples: Example[] = readFileSync(QUESTIONS, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Example);

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = loadKnowledge(OTHERS);
});

test('standards of other fields load and pass the check, sources and rules', () => {
  const { faults, summary } = runChecks(OTHERS, [
    checkStandards,
    (dir) => {
      const standards = readStandards(dir).loaded.map((one) => one.standard);
      return { faults: ruleFaults(dir, standards), summary: [] };
    },
  ]);
  expect(faults).toEqual([]);
  expect(summary.filter((line) => line.includes('100 % of'))).toHaveLength(2);
  expect([...knowledge.standards.keys()]).toEqual(['noerrelund', 'vesterhav']);
});

test('every quote that a question expects stands in its standard, word for word', () => {
  const missing = examples.flatMap(({ id, municipality, quotes }) => {
    const passages = knowledge.standards.get(municipality)?.passages ?? [];
    return quotes
      .filter((quote) => !passages.some(({ text }) => text.includes(quote.text)))
      .map(({ text }) => `${id}: ${text}`);
  });
  expect(missing).toEqual([]);
});

test('the paragraph a standard is about is no thing asked of it', () => {
  const cases: [municipality: string, question: string, paragraph: string][] = [
    ['noerrelund', 'støvsugning', 'dækker § 83 støvsugning?'],
    ['vesterhav', 'fysioterapi', 'dækker § 104 fysioterapi?'],
    ['vesterhav', 'overnatning', 'dækker § 103 overnatning?'],
  ];
  for (const [municipality, plain, withParagraph] of cases) {
    const verdictOf = (question: string) => knowledge.ask({ question, municipality }).answers[0]?.verdict;
    expect([withParagraph, verdictOf(withParagraph)]).toEqual([withParagraph, verdictOf(plain)]);
  }
});

/** A few points below what was measured when the questions were written; to be raised as the search improves. */
const FLOOR: Partial<Record<keyof Figures, number>> = {
  'hit@1': 0.78,
  'hit@3': 0.85,
  'verdict (coverage)': 0.74,
  'silence: precision': 0.75,
  'silence: recall': 0.92,
};
/** Of all answers: covered told for not_covered, or the reverse. */
const MOST_OPPOSITE = 1;

describe('questions about standards that nothing was fitted to', () => {
  let measured: Figures;
  beforeAll(() => {
    const scored = examples.flatMap((example): Scored[] => {
      const { question, municipality } = example;
      const given = knowledge.ask({ question, municipality }).answers[0];
      return given ? [score(example, given)] : [];
    });
    measured = figures(scored);
    expect(scored).toHaveLength(120);
  });

  test.each(Object.entries(FLOOR))('%s is at least %d', (name, floor) => {
    const { right, of } = measured[name as keyof Figures];
    expect(right / of).toBeGreaterThanOrEqual(floor);
  });

  test('a yes is hardly ever told for a no, or a no for a yes', () => {
    expect(measured['opposite verdicts'].right).toBeLessThanOrEqual(MOST_OPPOSITE);
  });
});
