import type { Answer } from '../../../knowledge/answer/types';
import type { ConceptId } from '../../../knowledge/lexicon/types';
import type { UnansweredEntry } from '../../unanswered/entry';
import type { Means } from '../said';

/**
 * Keeps an answer that says nothing: for those who write the standards, not to be told who asked. Of an emergency nothing is kept:
 * it tells of somebody in the worst hour of their life, and asks nothing that a standard should answer.
 */
export function noteSilence(answer: Answer, means: Means): void {
  const { answers, danger } = answer;
  if (danger?.level === 'life') return;
  if (answers.length === 0 || answers.some(({ verdict }) => verdict !== 'not_stated')) return;
  note('not_stated', answer, means);
}

/** Keeps what somebody said about an answer; once, though it be answered again. */
export function note(kind: UnansweredEntry['kind'], answer: Answer, means: Means, reason?: string): void {
  if (means.before === 'effects') return;
  means.unanswered.note(() => {
    const { question, language, answers, concept } = answer;
    const [only, another] = answers;
    return {
      kind,
      question,
      language,
      municipality: another === undefined ? (only?.municipality ?? null) : null,
      concept,
      theme: concept === null ? null : themeOf(concept, means),
      reason,
    };
  });
}

/** Its theme, or that of something wider. */
function themeOf(concept: ConceptId, { knowledge: { lexicon } }: Means): string | null {
  const upwards = [concept, ...lexicon.ancestors(concept).keys()];
  return upwards.flatMap((id) => lexicon.concepts.get(id)?.theme ?? [])[0] ?? null;
}

/** Whether a question can be handed on. */
export function hasColleagues({ colleagues, post }: Means): boolean {
  return post !== undefined && colleagues.address !== undefined;
}
