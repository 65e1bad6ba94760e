import type { Card, FeedbackView } from '../../cards';
import { ALL_MUNICIPALITIES, answerCard, offTopicCard, withDanger } from '../../cards';
import type { Answer } from '../../knowledge/answer/types';
import { findMunicipalities } from '../../knowledge/question/municipality';
import type { Language } from '../../knowledge/standard/types';
import { municipalityOf, type Settings } from '../settings/settings';
import { hasColleagues, noteSilence } from './feedback/noting';
import type { Where } from './request';
import type { Means } from './said';

export interface Asked {
  where: Where;
  settings: Settings;
  question: string;
  /** A municipality or "all", asked for by a follow-up or a button; undefined leaves it to question and settings. */
  scope?: string | undefined;
  /** Undefined leaves it to the settings, and then to the question. */
  language?: Language | undefined;
  page?: number | undefined;
  /** What stands below the answer; undefined asks whether it helped. */
  feedback?: FeedbackView | undefined;
  /** True where the same answer is shown once more. */
  again?: boolean;
}

/** Asks the standards, remembers the question for a follow-up, and draws the answer. */
export function giveAnswer(asked: Asked, means: Means): { card: Card; answer: Answer } {
  const { scope, settings, page = 1 } = asked;
  const question = asked.scope === undefined ? asked.question : questionWithin(asked.question, scope, means);
  const answer = means.knowledge.ask({
    question,
    municipality: scope === ALL_MUNICIPALITIES ? undefined : scope,
    defaultMunicipality: scope === undefined ? known(municipalityOf(settings), means) : undefined,
    language: asked.language ?? settings.language ?? undefined,
  });
  // Also a cry for help that asks nothing of the standards is told whom to call.
  if (answer.offTopic)
    return { card: withDanger(offTopicCard({ language: answer.language }), answer.danger), answer };
  means.lastQuestions.remember(asked.where, {
    question,
    scope,
    language: answer.language,
    page,
    passage: firstPassage(answer, means),
  });
  if (page === 1 && !asked.again) noteSilence(answer, means);
  const asks: FeedbackView = { kind: 'ask', colleague: hasColleagues(means) };
  const feedback = answer.danger?.level === 'life' ? undefined : (asked.feedback ?? asks);
  return { card: answerCard({ answer, standards: means.standards, page, feedback }), answer };
}

/** A question that names one municipality, asked of another, is asked without the name. */
function questionWithin(question: string, scope: string | undefined, { knowledge }: Means): string {
  const { known: named, rest } = findMunicipalities(question, knowledge.municipalities);
  return named.every((id) => id === scope) ? question : tidied(rest);
}

/** What is left of a sentence after words were taken out of it: "Roskilde: dækker …" begins with "dækker". */
export function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([?!.,])/g, '$1')
    .replace(/^[\s:,;–-]+/, '')
    .trim();
}

/** A chosen municipality whose standard has been taken away is no choice. */
function known(municipality: string | null, { knowledge }: Means): string | null {
  return municipality !== null && knowledge.standards.has(municipality) ? municipality : null;
}

function firstPassage(answer: Answer, { knowledge }: Means) {
  const passage = answer.answers.find(({ quotes }) => quotes.length > 0)?.quotes[0]?.passage;
  const standard = passage && knowledge.standards.get(passage.municipality);
  return passage && standard ? { id: passage.id, version: standard.version } : undefined;
}
