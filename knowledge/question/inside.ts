import { foldCase } from '../text/fold';
import type { Thing } from './types';
import { lessWhere } from './weights';

/**
 * What is named only inside such a clause ("… mens mor er til tandlæge", "… på hans mobil") says less, as far as anything else is
 * named.
 * @param clause global: every place of it counts
 */
export function lessInside(
  things: readonly Thing[],
  question: string,
  clause: RegExp,
  isNamed: (thing: Thing) => boolean,
): readonly Thing[] {
  const clauses = [...foldCase(question).matchAll(clause)].map(([words]) => ` ${words} `);
  if (clauses.length === 0) return things;
  const isInside = ({ words }: Thing) => clauses.some((one) => one.includes(` ${words} `));
  return lessWhere(things, isInside, isNamed);
}
