import { quizQuestionCard, quizStoppedCard, tourCard, tourStoppedCard } from '../../../cards';
import { municipalityOf } from '../../settings/settings';
import type { Presses } from '../press';
import { privateCard } from '../reply';
import { answerQuiz, beginQuiz, quizStep } from './quiz';

/** The buttons of the tour and the quiz. Everything they need is in their data; each person goes at their own pace. */
export const LEARN_PRESSES: Presses<
  'tour' | 'tour.stop' | 'quiz' | 'quiz.question' | 'quiz.answer' | 'quiz.stop'
> = {
  tour: ({ language, step }, _, { standards, glossary }) =>
    privateCard(tourCard({ language, standards, glossary: glossary(), step })),
  'tour.stop': ({ language, step }) => privateCard(tourStoppedCard({ language, step })),
  quiz: ({ language, municipality }, { settings }, means) =>
    beginQuiz(language, municipality ?? municipalityOf(settings) ?? undefined, means),
  'quiz.question': ({ language, round }, _, means) => quizStep(language, round, means, quizQuestionCard),
  'quiz.answer': ({ language, round, choice }, _, means) => answerQuiz(language, round, choice, means),
  'quiz.stop': ({ language, round }, _, means) => quizStep(language, round, means, quizStoppedCard),
};
