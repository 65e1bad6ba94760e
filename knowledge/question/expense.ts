import { goingTo } from '../lexicon/going-to';
import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from './types';

const EXPENSES: ConceptId = 'udgifter';

/**
 * Asked what the bus costs, what is asked about is the bus and the expense for it as well: the lexicon tells of an expense what it
 * is `to` ("udgifter til transport").
 */
export function withExpense(things: readonly Thing[], lexicon: Lexicon): Thing[] {
  return things.map((thing) => {
    const [usual] = thing.concepts;
    const expense = usual === undefined ? undefined : goingTo(EXPENSES, usual, lexicon);
    return expense === undefined ? thing : { ...thing, concepts: [...thing.concepts, expense] };
  });
}
