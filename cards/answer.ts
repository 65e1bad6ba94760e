import type { Answer } from '../knowledge/answer/types';
import type { Standard } from '../knowledge/standard/types';
import { oneAnswerCard } from './answer-one';
import { overviewCard } from './answer-several';
import type { Card } from './card';
import type { FeedbackView } from './feedback/row';
import { withRemark } from './remark';

export interface AnswerView {
  answer: Answer;
  /** Every standard the bot has: names, notes on the standard, what its interventions offer. */
  standards: readonly Standard[];
  /** From 1. */
  page?: number | undefined;
  /** Below the answer: whether it helped, and whom else to ask; undefined shows nothing. */
  feedback?: FeedbackView | undefined;
}

/**
 * The card for an answer, in the answer's language. One municipality gets the whole answer; several get one card
 * with a section each, never mixed, and a button to the whole answer of each.
 */
export function answerCard(view: AnswerView): Card {
  const [only, ...others] = view.answer.answers;
  const card = only && others.length === 0 ? oneAnswerCard(view, only) : overviewCard(view);
  return view.answer.remarks.reduceRight(withRemark, card);
}
