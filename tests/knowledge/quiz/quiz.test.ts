import fc from 'fast-check';
import { isEnough, playQuiz } from '../../../knowledge/quiz/play';
import {
  KINDS,
  type QuizChoice,
  type QuizMaterial,
  type QuizQuestion,
  ROUND,
  SEEDS,
} from '../../../knowledge/quiz/types';
import { assessRule } from '../../../knowledge/rules/assess';
import { leavesOf } from '../../../knowledge/rules/leaves';
import { OVERALL, type Rule, THEMES } from '../../../knowledge/rules/types';
import type { Passage } from '../../../knowledge/standard/types';
import { bookOf, standards } from '../rules/books';

const material: QuizMaterial = {
  standards: new Map(standards.map((standard) => [standard.municipality.id, standard])),
  rules: new Map(standards.map(({ municipality: { id } }) => [id, bookOf(id)])),
};
const only = (id: string): QuizMaterial => ({
  standards: new Map([...material.standards].filter(([each]) => each === id)),
  rules: new Map([...material.rules].filter(([each]) => each === id)),
});

const anySeed = fc.nat({ max: SEEDS - 1 });
const anyChoices = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: ROUND });

function ruleOf({ municipality, intervention }: QuizQuestion): Rule {
  const rule = bookOf(municipality).rules.find((each) => each.intervention.title === intervention);
  if (!rule) throw new Error(`no rule for ${intervention}`);
  return rule;
}

/** The passage as the standard has it, looked up by where it stands and not by what the question says. */
function inStandard({ id, municipality }: Passage): Passage | undefined {
  return material.standards.get(municipality)?.passages.find((passage) => passage.id === id);
}

/** Which choices are right, found out without looking at what the question says is right. */
function rightChoices(question: QuizQuestion): number[] {
  return question.choices.flatMap((choice, at) => (isRight(question, choice) ? [at] : []));
}

function isRight(question: QuizQuestion, choice: QuizChoice): boolean {
  const leaves = () => ruleOf(question).sentences.flatMap(({ condition }) => leavesOf(condition));
  if ('outcome' in choice) {
    return (
      question.kind === 'criteria' && assessRule(ruleOf(question), question.given).outcome === choice.outcome
    );
  }
  if ('passage' in choice) {
    return question.kind === 'part' && inStandard(choice.passage)?.role === question.side;
  }
  if ('theme' in choice) {
    return leaves().some((leaf) => leaf.kind === 'theme' && leaf.theme === choice.theme);
  }
  if (question.kind !== 'level') return false;
  const about = leaves().filter((leaf) =>
    question.about === OVERALL
      ? leaf.kind === 'overall'
      : leaf.kind === 'theme' && leaf.theme === question.about,
  );
  return about.some(
    (leaf) => 'levels' in leaf && JSON.stringify(leaf.levels) === JSON.stringify(choice.levels),
  );
}

function questionsOf(seed: number, chosen: readonly number[], of = material): QuizQuestion[] {
  const { answered, next } = playQuiz(of, { seed, chosen });
  return [...answered.map(({ question }) => question), ...(next ? [next] : [])];
}

describe('The quiz', () => {
  test('the answer it calls right is the one that rules and passages say, and the only one', () => {
    fc.assert(
      fc.property(anySeed, anyChoices, (seed, chosen) => {
        for (const question of questionsOf(seed, chosen)) {
          expect([question.kind, rightChoices(question)]).toEqual([question.kind, [question.right]]);
        }
      }),
      { numRuns: 3_000 },
    );
  }, 120_000);

  test('every quote that explains an answer is a passage of that standard and intervention, verbatim', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const { quotes, municipality, intervention } of questionsOf(seed, [])) {
          expect(quotes.length).toBeGreaterThan(0);
          for (const quote of quotes) {
            expect(inStandard(quote)?.text).toBe(quote.text);
            expect([quote.municipality, quote.intervention]).toEqual([municipality, intervention]);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test('choices are two to four and no two of a question are alike', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const { choices } of questionsOf(seed, [])) {
          const shown = choices.map((choice) =>
            JSON.stringify('passage' in choice ? choice.passage.text : choice),
          );
          expect(new Set(shown).size).toBe(shown.length);
          expect([2, 3, 4]).toContain(shown.length);
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test('the same seed and choices give the same round', () => {
    fc.assert(
      fc.property(anySeed, anyChoices, (seed, chosen) => {
        expect(playQuiz(material, { seed, chosen })).toEqual(playQuiz(material, { seed, chosen }));
      }),
      { numRuns: 200 },
    );
  });

  test('what has been asked does not change with what is answered later', () => {
    fc.assert(
      fc.property(anySeed, anyChoices, (seed, chosen) => {
        const whole = questionsOf(seed, chosen);
        for (let asked = 0; asked < chosen.length; asked += 1) {
          expect(questionsOf(seed, chosen.slice(0, asked))).toEqual(whole.slice(0, asked + 1));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a kind that was missed comes again at once', () => {
    fc.assert(
      fc.property(anySeed, fc.nat({ max: ROUND - 2 }), (seed, before) => {
        const chosen: number[] = [];
        for (let at = 0; at <= before; at += 1) {
          const { next } = playQuiz(material, { seed, chosen });
          if (!next) throw new Error('the round is over too soon');
          chosen.push(at === before ? (next.right === 0 ? 1 : 0) : next.right);
        }
        const { answered, next } = playQuiz(material, { seed, chosen });
        expect(answered.at(-1)?.isRight).toBe(false);
        expect(next?.kind).toBe(answered.at(-1)?.question.kind);
      }),
      { numRuns: 300 },
    );
  });

  test('a kind missed twice comes up more often than the others until it is answered rightly', () => {
    const later = { missed: 0, rounds: 0 };
    for (let seed = 0; seed < 400; seed += 1) {
      const first = playQuiz(material, { seed, chosen: [] }).next;
      if (!first) continue;
      const chosen = [first.right === 0 ? 1 : 0];
      for (const wrong of [true, false]) {
        const { next } = playQuiz(material, { seed, chosen });
        if (!next) throw new Error('the round is over too soon');
        chosen.push(wrong ? (next.right === 0 ? 1 : 0) : next.right);
      }
      later.rounds += 1;
      if (playQuiz(material, { seed, chosen }).next?.kind === first.kind) later.missed += 1;
    }
    // Missed twice, answered once: four lots of seven.
    expect(later.missed / later.rounds).toBeGreaterThan(0.45);
  });

  test('a round has ten questions, all of the kinds come up, and hardly one twice', () => {
    const kinds = new Set<string>();
    let twice = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const chosen: number[] = [];
      for (let at = 0; at < ROUND; at += 1)
        chosen.push(playQuiz(material, { seed, chosen }).next?.right ?? 0);
      const { answered, next } = playQuiz(material, { seed, chosen });
      expect(answered).toHaveLength(ROUND);
      expect(next).toBeUndefined();
      expect(answered.every(({ isRight }) => isRight)).toBe(true);
      for (const { question } of answered) kinds.add(question.kind);
      twice +=
        ROUND -
        new Set(answered.map(({ question }) => JSON.stringify({ ...question, choices: 0, right: 0 }))).size;
    }
    expect([...kinds].sort()).toEqual([...KINDS].sort());
    expect(twice).toBeLessThan(20);
  });

  test('cases are of every outcome, none of them rare', () => {
    const outcomes = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) {
      const { next } = playQuiz(only('gladsaxe'), { seed, chosen: [] });
      if (next?.kind !== 'criteria') continue;
      outcomes.set(next.result.outcome, (outcomes.get(next.result.outcome) ?? 0) + 1);
      expect(
        THEMES.some((theme) => next.given.severities[theme] !== undefined) || next.given.facts,
      ).toBeTruthy();
    }
    const all = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
    for (const outcome of ['met', 'not_met', 'undetermined']) {
      expect((outcomes.get(outcome) ?? 0) / all).toBeGreaterThan(0.1);
    }
  });

  test.each([
    ['gladsaxe', true],
    ['roskilde', true],
    ['ishoej', true],
    ['frederikssund', false],
  ])('%s alone has enough to ask about: %s', (id, enough) => {
    expect(isEnough(only(id))).toBe(enough);
  });

  test('about one municipality asks about no other', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      for (const { municipality } of questionsOf(seed, [0, 1, 2], only('ishoej')))
        expect(municipality).toBe('ishoej');
    }
  });
});
