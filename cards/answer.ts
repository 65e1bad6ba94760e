import type { Answer } from '../knowledge/answer/types';
import type { Standard } from '../knowledge/standard/types';
import { oneAnswerCard } from './answer-one';
import { nameOf } from './answer-parts';
import { overviewCard } from './answer-several';
import type { Card } from './card';
import type { FeedbackView } from './feedback/row';
import { withDanger, withRemark } from './remark';
import { say as speak } from './say';

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
  const remarked = [...view.answer.remarks, ...silentLine(view)].reduceRight(withRemark, card);
  return withDanger(remarked, view.answer.danger);
}

/** Names that are read at a glance. */
const MOST_NAMED = 4;

/** Asked of all: whoever works where the standard is silent must not take the others' answer for their own. */
function silentLine({ answer: { silent, language }, standards }: AnswerView): string[] {
  if (silent.length === 0) return [];
  const say = speak(language);
  const named = silent.slice(0, silent.length > MOST_NAMED + 1 ? MOST_NAMED : silent.length);
  const names = named.map((id) => nameOf(id, standards, say));
  const more = silent.length - named.length;
  const all = more > 0 ? [...names, say('answer.silentMore', { count: more })] : names;
  const municipalities = new Intl.ListFormat(language, { type: 'disjunction' }).format(all);
  return [say('answer.silent', { municipalities })];
}
