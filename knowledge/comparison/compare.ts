import type { Answer, MunicipalityAnswer, QuestionInput, Verdict } from '../answer/types';
import type { Language, MunicipalityId } from '../standard/types';
import type { Asks, Comparison, ComparisonAsked } from './types';

/** What is sought comes first, then what comes near it; the silent ones come last, but they come. */
const ORDERS: Record<Exclude<Asks, 'all'>, readonly Verdict[]> = {
  in: ['covered', 'conditional', 'unclear', 'info', 'not_covered', 'not_stated'],
  out: ['not_covered', 'conditional', 'unclear', 'info', 'covered', 'not_stated'],
};

/**
 * Asks each municipality's standard the same thing and sets the answers beside each other. Passages that are merely
 * near are left out: beside another's rule they would look like one.
 * @param known every municipality there is, in the order in which they are shown
 */
export function compare(
  { asks, matter, municipalities, unknown }: ComparisonAsked,
  {
    ask,
    known,
    language,
  }: { ask: (input: QuestionInput) => Answer; known: readonly MunicipalityId[]; language: Language },
): Comparison {
  const named = municipalities.filter((id) => known.includes(id));
  const answers = (named.length > 0 ? named : known).map((municipality) =>
    ask({ question: matter, municipality, language }),
  );
  const rows = answers.flatMap((answer) => answer.answers.map(silentUnlessFirm));
  return {
    asks,
    matter,
    language,
    offTopic: answers.length > 0 && answers.every(({ offTopic }) => offTopic),
    ambiguities: answers[0]?.ambiguities ?? [],
    danger: answers[0]?.danger ?? null,
    unknown,
    rows: asks === 'all' ? rows : sorted(rows, ORDERS[asks]),
  };
}

function silentUnlessFirm(row: MunicipalityAnswer): MunicipalityAnswer {
  return row.tier === 'firm'
    ? { ...row, elsewhere: [] }
    : { ...row, tier: 'none', quotes: [], elsewhere: [] };
}

function sorted(rows: readonly MunicipalityAnswer[], order: readonly Verdict[]): MunicipalityAnswer[] {
  return [...rows].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
