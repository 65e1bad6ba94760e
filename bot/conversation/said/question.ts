import { giveAnswer } from '../give-answer';
import { newCard } from '../reply';
import type { Handler } from '../said';

/** Everything else is a question to the standards; what is not gets an honest word about that. */
export const question: Handler = {
  name: 'question',
  answer: ({ where, settings, text }, means) =>
    newCard(giveAnswer({ where, settings, question: text }, means).card),
};
