import { truthOf } from './truth';
import type { Condition, Given, Rule, UnclearReading } from './types';

/** The unclear sentences of a rule whose readings do not all come to the same here. */
export function unclearIn(rule: Pick<Rule, 'sentences'>, given: Given): UnclearReading[] {
  return rule.sentences
    .flatMap((sentence) => readingsOf(sentence.condition))
    .map(({ note, of }) => ({
      note,
      readings: of.map((reading) => ({ text: reading.text, holds: truthOf(reading.condition, given) })),
    }))
    .filter(({ readings }) => readings.some((reading) => reading.holds !== readings[0]?.holds));
}

function readingsOf(condition: Condition): Extract<Condition, { kind: 'readings' }>[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(readingsOf);
    case 'readings':
      return [condition];
    default:
      return [];
  }
}
