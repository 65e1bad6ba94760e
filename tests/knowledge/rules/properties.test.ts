import fc from 'fast-check';
import { missingIn } from '../../../knowledge/rules/missing';
import { outcomeOf } from '../../../knowledge/rules/outcome';
import type { Condition, Given, Outcome, Rule } from '../../../knowledge/rules/types';
import { unclearIn } from '../../../knowledge/rules/unclear';
import { whatIf } from '../../../knowledge/rules/what-if';
import { anyGiven, anyRule, unknownOf, valueIn, valuesOf, withValue } from './arbitrary';

/** The same rule with its sentences, conditions and readings the other way round. */
function reversed(rule: Rule): Rule {
  const turn = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return { ...condition, of: condition.of.map(turn).reverse() };
      case 'most':
        return { ...condition, themes: [...condition.themes].reverse() };
      case 'readings':
        return {
          ...condition,
          of: condition.of.map((one) => ({ ...one, condition: turn(one.condition) })).reverse(),
        };
      default:
        return condition;
    }
  };
  return {
    ...rule,
    sentences: rule.sentences.map((one) => ({ ...one, condition: turn(one.condition) })).reverse(),
  };
}

/** Every outcome that the case can still come to, by giving everything that is not known in every way. */
function reachable(rule: Rule, given: Given): Set<Outcome> {
  const [name, ...more] = unknownOf(rule, given);
  if (name === undefined) return new Set([outcomeOf(rule, given)]);
  // A count only asks whether a level is high; two levels stand for all of them where eleven themes are open.
  const values =
    more.length > 4
      ? valuesOf(name).filter((value) => typeof value === 'boolean' || value === 0 || value === 3)
      : valuesOf(name);
  return new Set(values.flatMap((value) => [...reachable(rule, withValue(given, name, value))]));
}

describe('Whatever is given', () => {
  it('knowing more never turns met into not met, or back', () => {
    fc.assert(
      fc.property(anyRule, anyGiven, anyGiven, (rule, given, more) => {
        const before = outcomeOf(rule, given);
        let known = given;
        for (const name of unknownOf(rule, given)) known = withValue(known, name, valueIn(more, name));
        const after = outcomeOf(rule, known);
        if (before === 'met' || before === 'not_met') expect(after).toBe(before);
        if (before === 'individual') expect(['individual', 'not_met']).toContain(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('the order of sentences, conditions and readings does not matter', () => {
    fc.assert(
      fc.property(anyRule, anyGiven, (rule, given) => {
        expect(outcomeOf(reversed(rule), given)).toBe(outcomeOf(rule, given));
        expect([...missingIn(reversed(rule), given)].sort()).toEqual([...missingIn(rule, given)].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('a theme that was not assessed is not level 0: it leaves open what a level could still decide', () => {
    fc.assert(
      fc.property(anyRule, anyGiven, (rule, given) => {
        for (const name of unknownOf(rule, given)) {
          const outcomes = new Set(
            valuesOf(name).map((value) => outcomeOf(rule, withValue(given, name, value))),
          );
          if (outcomes.size > 1) expect(['undetermined', 'individual']).toContain(outcomeOf(rule, given));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaving a theme out and giving it as null are the same', () => {
    fc.assert(
      fc.property(anyRule, anyGiven, (rule, given) => {
        let without = given;
        for (const name of unknownOf(rule, given)) without = withValue(without, name, undefined);
        expect(outcomeOf(rule, without)).toBe(outcomeOf(rule, given));
      }),
    );
  });
});

describe('What is missing', () => {
  it('is everything that could still change the outcome, and nothing else', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyGiven.filter(
          ({ severities }) => Object.values(severities).filter((value) => value !== null).length >= 5,
        ),
        (rule, given) => {
          const missing: string[] = missingIn(rule, given);
          const open = unknownOf(rule, given);
          fc.pre(open.length <= 6);
          // Try every way of giving the others, and see whether this one decides anything in any of them.
          const deciding = open.filter((name) => {
            const others = open.filter((other) => other !== name);
            const trial = (known: Given, rest: string[]): boolean => {
              const [next, ...more] = rest;
              if (next === undefined)
                return (
                  new Set(valuesOf(name).map((value) => outcomeOf(rule, withValue(known, name, value))))
                    .size > 1
                );
              return valuesOf(next)
                .filter(
                  (value) =>
                    typeof value === 'boolean' || value === 0 || value === 2 || value === 3 || value === 4,
                )
                .some((value) => trial(withValue(known, next, value), more));
            };
            return trial(given, others);
          });
          expect([...missing].sort()).toEqual(deciding.sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is nothing once met or not met, and giving all of it settles the rest', () => {
    fc.assert(
      fc.property(anyRule, anyGiven, anyGiven, (rule, given, more) => {
        const missing = missingIn(rule, given);
        const outcome = outcomeOf(rule, given);
        if (outcome === 'met' || outcome === 'not_met') expect(missing).toEqual([]);
        let known = given;
        for (const name of missing) known = withValue(known, name, valueIn(more, name) ?? valuesOf(name)[0]);
        expect(missingIn(rule, known)).toEqual([]);
        // What is left undecided then is the source's doing.
        if (outcomeOf(rule, known) === 'undetermined') expect(unclearIn(rule, known)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('an outcome that is still open can come to more than one end, unless the source leaves it open', () => {
    fc.assert(
      fc.property(anyRule, anyGiven, (rule, given) => {
        fc.pre(unknownOf(rule, given).length <= 6 && outcomeOf(rule, given) === 'undetermined');
        const ends = reachable(rule, given);
        expect(ends.size > 1 || ends.has('undetermined')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('What-if', () => {
  it('finds the smallest single change to every other outcome, and no change that does nothing', () => {
    fc.assert(
      fc.property(anyRule, anyGiven, (rule, given) => {
        const now = outcomeOf(rule, given);
        const found = whatIf(rule, given).map(({ change, outcome }) => {
          const name = 'theme' in change ? change.theme : change.fact;
          expect(change.from).toBe(valueIn(given, name));
          expect(outcomeOf(rule, withValue(given, name, change.to))).toBe(outcome);
          expect(outcome).not.toBe(now);
          return `${name} ${outcome} ${steps(change.from, change.to)}`;
        });
        const expected = [
          ...new Set([...unknownOf(rule, given), ...Object.keys({ ...given.severities, ...given.facts })]),
        ].flatMap((name) => {
          const nearest = new Map<Outcome, number>();
          for (const value of valuesOf(name)) {
            const outcome = outcomeOf(rule, withValue(given, name, value));
            if (outcome === now || value === valueIn(given, name)) continue;
            nearest.set(outcome, Math.min(nearest.get(outcome) ?? 9, steps(valueIn(given, name), value)));
          }
          return [...nearest].map(([outcome, distance]) => `${name} ${outcome} ${distance}`);
        });
        expect([...found].sort()).toEqual(expected.sort());
      }),
      { numRuns: 1000 },
    );
  });
});

function steps(from: unknown, to: unknown): number {
  return typeof from === 'number' && typeof to === 'number' ? Math.abs(from - to) : 1;
}
