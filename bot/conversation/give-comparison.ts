import { ALL_MUNICIPALITIES, type Card, comparisonCard, offTopicCard, withDanger } from '../../cards';
import { compare } from '../../knowledge/comparison/compare';
import type { ComparisonAsked } from '../../knowledge/comparison/types';
import { findMunicipalities } from '../../knowledge/question/municipality';
import type { Language } from '../../knowledge/standard/types';
import { tidied } from './give-answer';
import type { Where } from './request';
import type { Means } from './said';

/** Compares what the standards say of a matter, remembers it for a follow-up, and draws it. */
export function giveComparison(
  asked: ComparisonAsked & { where: Where; language: Language; page?: number | undefined },
  { knowledge, standards, lastQuestions }: Means,
): Card {
  const { where, language, municipalities, page = 1 } = asked;
  // A matter that was a question about one municipality is asked of each without the name.
  const named = findMunicipalities(asked.matter, knowledge.municipalities);
  const matter = named.known.length > 0 ? tidied(named.rest) : asked.matter;
  const comparison = compare(
    { ...asked, matter },
    {
      ask: (input) => knowledge.ask(input),
      known: knowledge.municipalities.map(({ id }) => id),
      language,
    },
  );
  if (comparison.offTopic) return withDanger(offTopicCard({ language }), comparison.danger);
  lastQuestions.remember(where, {
    question: comparison.matter,
    scope: ALL_MUNICIPALITIES,
    language,
    page: 1,
    passage: undefined,
  });
  return withDanger(comparisonCard({ comparison, standards, municipalities, page }), comparison.danger);
}
