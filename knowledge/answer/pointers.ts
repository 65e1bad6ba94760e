import type { Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { Language } from '../standard/types';
import type { LawPointer, Verdict } from './types';

/** Steps upward in which a thing's law next door is still its own ("tøjvask" by way of "praktiske opgaver"). */
const NEAR = 2;

/** Where the thing may belong when this standard does not give it; empty when it does. */
export function pointersFor(
  verdict: Verdict,
  things: readonly Thing[],
  withoutCitizen: boolean,
  lexicon: Lexicon,
  language: Language,
): LawPointer[] {
  const asks =
    verdict === 'not_covered' || verdict === 'not_stated' || (verdict === 'conditional' && withoutCitizen);
  if (!asks) return [];
  const laws = new Set(
    things.flatMap((thing) => thing.concepts.flatMap((concept) => lawsNear(concept, lexicon))),
  );
  return [...laws].flatMap((id) => {
    const law = lexicon.laws.get(id);
    return law ? [{ law: law.law, text: law.text[language] }] : [];
  });
}

function lawsNear(concept: string, lexicon: Lexicon): string[] {
  const own = lexicon.concepts.get(concept)?.laws ?? [];
  if (own.length > 0) return own;
  const above = [...lexicon.ancestors(concept)].sort((a, b) => a[1] - b[1]);
  for (const [id, steps] of above) {
    const laws = lexicon.concepts.get(id)?.laws ?? [];
    if (steps <= NEAR && laws.length > 0) return laws;
  }
  return [];
}
