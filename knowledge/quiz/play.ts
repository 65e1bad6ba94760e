import { Random } from '../random/random';
import { criteriaQuestion } from './criteria';
import { levelQuestion, themeQuestion } from './named';
import { partQuestion } from './part';
import { KINDS, type QuizKind, type QuizMaterial, type QuizQuestion, type QuizRound, ROUND } from './types';

const MAKERS: Record<QuizKind, (material: QuizMaterial, random: Random) => QuizQuestion | undefined> = {
  criteria: criteriaQuestion,
  part: partQuestion,
  level: levelQuestion,
  theme: themeQuestion,
};

/** Draws before a question that the round has had already is asked again. */
const DRAWS = 30;
/** How much likelier a kind comes up again for each time it was missed, until it has been answered. */
const MISSED = 3;

export interface Answered {
  question: QuizQuestion;
  chosen: number;
  isRight: boolean;
}

/** A round so far. */
export interface Played {
  answered: Answered[];
  /** The question that is up; undefined when the round is over. */
  next: QuizQuestion | undefined;
}

/**
 * Plays a round from its seed and the choices made. Pure: the same material, seed and choices give the same
 * questions, so that a round needs to be kept nowhere. A kind that was missed comes again at once, and stays likelier
 * than the others until as many of it have been answered rightly.
 */
export function playQuiz(material: QuizMaterial, { seed, chosen }: QuizRound): Played {
  const answered: Answered[] = [];
  for (let number = 0; number < ROUND; number += 1) {
    const question = nextQuestion(material, seed, answered);
    const choice = chosen[number];
    if (!question || choice === undefined) return { answered, next: question };
    answered.push({ question, chosen: choice, isRight: choice === question.right });
  }
  return { answered, next: undefined };
}

/** Whether a round can be made of the material: with fewer kinds of question it would ask the same over and over. */
export function isEnough(material: QuizMaterial): boolean {
  return kindsIn(material).length > 1;
}

function kindsIn(material: QuizMaterial): QuizKind[] {
  return KINDS.filter((kind) =>
    Array.from({ length: 4 }, (_, seed) => seed).some((seed) => MAKERS[kind](material, new Random(seed))),
  );
}

function nextQuestion(
  material: QuizMaterial,
  seed: number,
  answered: readonly Answered[],
): QuizQuestion | undefined {
  // Each question has numbers of its own, so that one that took long to draw does not move the others.
  const random = new Random(seed ^ Math.imul(answered.length + 1, 0x9e3779b1));
  const had = new Set(answered.map(({ question }) => identity(question)));
  let question: QuizQuestion | undefined;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    question = MAKERS[nextKind(answered, random)](material, random) ?? question;
    if (question && !had.has(identity(question))) return question;
  }
  return question;
}

function nextKind(answered: readonly Answered[], random: Random): QuizKind {
  const last = answered.at(-1);
  if (last && !last.isRight) return last.question.kind;
  const lots = KINDS.flatMap((kind) => {
    const balance = answered
      .filter(({ question }) => question.kind === kind)
      .reduce((missed, { isRight }) => Math.max(0, missed + (isRight ? -1 : 1)), 0);
    return Array.from({ length: 1 + MISSED * balance }, () => kind);
  });
  return random.pick(lots) ?? 'criteria';
}

/** What makes two questions the same to the person who answers them. */
function identity(question: QuizQuestion): string {
  const { kind, municipality, intervention } = question;
  const about = question.kind === 'criteria' ? question.given : question.choices[question.right];
  return JSON.stringify([kind, municipality, intervention, about]);
}
