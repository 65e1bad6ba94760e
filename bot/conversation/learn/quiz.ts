import {
  outdatedCard,
  type QuizView,
  quizAnswerCard,
  quizQuestionCard,
  type RoundData,
} from '../../../cards';
import { isEnough, playQuiz } from '../../../knowledge/quiz/play';
import type { QuizMaterial } from '../../../knowledge/quiz/types';
import type { Language, MunicipalityId } from '../../../knowledge/standard/types';
import { newCard, privateCard, type Reply } from '../reply';
import type { Means } from '../said';

/** Begins a round, about one municipality where its standard has enough to ask about, else about all. */
export function beginQuiz(language: Language, municipality: MunicipalityId | undefined, means: Means): Reply {
  const one =
    municipality !== undefined && isEnough(material(municipality, means)) ? municipality : undefined;
  const round: RoundData = {
    seed: means.seed(),
    chosen: [],
    knowledge: means.knowledge.version,
    ...(one === undefined ? {} : { municipality: one }),
  };
  return newCard(quizQuestionCard(viewOf(language, round, means)));
}

/** A step of a round: its question, its result, or a word that the standards have changed since it began. */
export function quizStep(
  language: Language,
  round: RoundData,
  means: Means,
  draw: (view: QuizView) => ReturnType<typeof quizQuestionCard>,
): Reply {
  if (round.knowledge !== means.knowledge.version) return privateCard(outdatedCard({ language }));
  return privateCard(draw(viewOf(language, round, means)));
}

/** The answer to the question that is up; asked again where nothing was chosen. */
export function answerQuiz(
  language: Language,
  round: RoundData,
  choice: string | undefined,
  means: Means,
): Reply {
  if (choice === undefined || !viewOf(language, round, means).played.next) {
    return quizStep(language, round, means, quizQuestionCard);
  }
  const chosen = [...round.chosen, Number(choice)];
  return quizStep(language, { ...round, chosen }, means, quizAnswerCard);
}

function viewOf(language: Language, round: RoundData, means: Means): QuizView {
  return {
    language,
    standards: means.standards,
    round,
    played: playQuiz(material(round.municipality, means), round),
  };
}

function material(municipality: MunicipalityId | undefined, { knowledge }: Means): QuizMaterial {
  const { standards, rules } = knowledge;
  if (municipality === undefined) return { standards, rules };
  const only = ([id]: [MunicipalityId, unknown]) => id === municipality;
  return { standards: new Map([...standards].filter(only)), rules: new Map([...rules].filter(only)) };
}
