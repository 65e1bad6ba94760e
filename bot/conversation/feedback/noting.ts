import type { Answer } from '../../../knowledge/answer/types';
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
    const { question, language, answers } = answer;
    const [only, another] = answers;
    return {
      kind,
      question,
      language,
      municipality: another === undefined ? (only?.municipality ?? null) : null,
      ...subjectOf(question, means),
      reason,
    };
  });
}

/** The concept that a question is about, and its theme or that of something wider. */
function subjectOf(question: string, { knowledge }: Means): Pick<UnansweredEntry, 'concept' | 'theme'> {
  const { things } = knowledge.understand(question);
  const concept = things.flatMap(({ concepts, wider }) => [...concepts, ...wider])[0] ?? null;
  if (concept === null) return { concept, theme: null };
  const { lexicon } = knowledge;
  const upwards = [concept, ...lexicon.ancestors(concept).keys()];
  const theme = upwards.flatMap((id) => lexicon.concepts.get(id)?.theme ?? [])[0] ?? null;
  return { concept, theme };
}

/** Whether a question can be handed on. */
export function hasColleagues({ colleagues, post }: Means): boolean {
  return post !== undefined && colleagues.address !== undefined;
}
