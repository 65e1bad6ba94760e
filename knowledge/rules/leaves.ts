import type { Condition } from './types';

export type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'readings' }>;

/** The conditions that ask about something themselves, in the order of the sentence. */
export function leavesOf(condition: Condition): Leaf[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    case 'readings':
      return condition.of.flatMap((reading) => leavesOf(reading.condition));
    default:
      return [condition];
  }
}
