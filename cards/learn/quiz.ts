import type { Played } from '../../knowledge/quiz/play';
import { KINDS, type QuizQuestion, ROUND } from '../../knowledge/quiz/types';
import { askedText } from '../../knowledge/rules/assessment-text';
import type { Language, Standard } from '../../knowledge/standard/types';
import { nameOf, standardOf } from '../answer-parts';
import { button, row } from '../buttons';
import type { Card } from '../card';
import { helpButton } from '../examples';
import { disclaimer } from '../footer';
import { type Block, type Line, pageCard } from '../page';
import { clusterPassages, passageCost } from '../quotes';
import { renderer } from '../render';
import { say as speak } from '../say';
import template from '../templates/quiz-question.json';
import { verbatim } from '../verbatim';
import type { RoundData } from './actions';
import { caseLines, choiceWords, promptOf, reasons } from './quiz-words';
import { tourButton } from './tour';

const render = renderer(template);

/** Bytes of quotes that explain one answer. */
const QUOTE_BYTES = 12_000;

export interface QuizView {
  language: Language;
  standards: readonly Standard[];
  /** The state of the round, as its buttons carry it. */
  round: RoundData;
  /** The same round, played. */
  played: Played;
}

/** The question that is up; the result where the round is over. */
export function quizQuestionCard(view: QuizView): Card {
  const { language, standards, round, played } = view;
  const question = played.next;
  if (!question) return quizResultCard(view);
  const say = speak(language);
  const prompt = promptOf(question, language);
  return render({
    lang: language,
    summary: `${say('quiz.title')}. ${prompt}`,
    tone: 'accent',
    title: say('quiz.title'),
    subtitle: progress(view, played.answered.length + 1),
    place: verbatim(placeOf(question, standards, language)),
    lines:
      question.kind === 'criteria'
        ? [{ label: say('quiz.case'), text: [] }, ...caseLines(question.given, language)]
        : [],
    prompt,
    error: say('quiz.choose'),
    choices: question.choices.map((choice, index) => ({
      title: choiceWords(choice, language),
      value: String(index),
    })),
    disclaimer: disclaimer(say),
    buttons: row([
      button(say('button.submitChoice'), { verb: 'quiz.answer', language, round }, 'positive'),
      button(say('button.stop'), { verb: 'quiz.stop', language, round }),
    ]),
  });
}

/** How the last answer went: the right one, why, and the quote that proves it. */
export function quizAnswerCard(view: QuizView): Card {
  const { language, standards, round, played } = view;
  const last = played.answered.at(-1);
  if (!last) return quizQuestionCard(view);
  const say = speak(language);
  const { question, chosen, isRight } = last;
  const municipality = nameOf(question.municipality, standards, say);
  return pageCard({
    language,
    title: say(isRight ? 'quiz.right' : 'quiz.wrong'),
    subtitle: progress(view, played.answered.length),
    tone: isRight ? 'good' : 'warning',
    paragraphs: [placeOf(question, standards, language), promptOf(question, language)],
    lines: [
      ...(isRight
        ? []
        : [{ label: say('quiz.yours'), text: verbatim(choiceWords(question.choices[chosen], language)) }]),
      {
        label: say('quiz.answer'),
        text: verbatim(choiceWords(question.choices[question.right], language)),
      },
      ...explanation(question, language),
    ],
    clusters: clusterPassages(fitting(question, language), {
      say,
      language,
      municipality,
      standard: standardOf(question.municipality, standards),
    }),
    disclaimer: disclaimer(say),
    buttons: row([
      button(
        say(round.chosen.length < ROUND ? 'button.nextQuestion' : 'button.roundResult'),
        { verb: 'quiz.question', language, round },
        'positive',
      ),
      button(say('button.stop'), { verb: 'quiz.stop', language, round }),
    ]),
  });
}

/** The end of a round: how many were right, kind by kind. */
export function quizResultCard({ language, round, played }: QuizView): Card {
  const say = speak(language);
  const blocks = KINDS.flatMap((kind): Block[] => {
    const of = played.answered.filter(({ question }) => question.kind === kind);
    if (of.length === 0) return [];
    const line = say('quiz.done.kind', { right: rightIn(of), count: of.length });
    return [{ heading: verbatim(say(`quiz.kind.${kind}`)), lines: [{ text: verbatim(line) }] }];
  });
  return pageCard({
    language,
    title: say('quiz.done.title', { right: rightIn(played.answered), count: played.answered.length }),
    tone: 'good',
    paragraphs: [say('quiz.done.text')],
    blocks,
    buttons: row([
      button(say('button.newRound'), {
        verb: 'quiz',
        language,
        ...(round.municipality === undefined ? {} : { municipality: round.municipality }),
      }),
      tourButton(language),
      helpButton(language),
    ]),
  });
}

/** The quiz was stopped: it goes on from here, or anew by writing. */
export function quizStoppedCard({ language, round, played }: QuizView): Card {
  const say = speak(language);
  const { answered } = played;
  return pageCard({
    language,
    title: say('quiz.stopped.title'),
    tone: 'emphasis',
    paragraphs: [say('quiz.stopped.text', { count: answered.length, right: rightIn(answered) })],
    buttons: row([
      button(say('button.resume'), { verb: 'quiz.question', language, round }),
      tourButton(language),
      helpButton(language),
    ]),
  });
}

function progress({ language, played }: QuizView, number: number): string {
  return speak(language)('quiz.progress', { number, count: ROUND, right: rightIn(played.answered) });
}

function rightIn(answered: Played['answered']): number {
  return answered.filter(({ isRight }) => isRight).length;
}

function placeOf(
  { municipality, intervention }: QuizQuestion,
  standards: readonly Standard[],
  language: Language,
) {
  return `${nameOf(municipality, standards, speak(language))} · ${intervention}`;
}

/** Why a case has its outcome: what holds, what is missing, and how an unclear source can be read. */
function explanation(question: QuizQuestion, language: Language): Line[] {
  if (question.kind !== 'criteria') return [];
  const say = speak(language);
  const { because, missing, unclear } = question.result;
  return [
    ...reasons(because, language).map((text) => ({ label: say('quiz.because'), text: verbatim(text) })),
    ...(missing.length > 0
      ? [
          {
            label: say('quiz.missing'),
            text: verbatim(missing.map((asked) => askedText(asked, language)).join('; ')),
          },
        ]
      : []),
    ...unclear.map(({ note }) => ({ label: say('quiz.unclear'), text: verbatim(note.text[language]) })),
  ];
}

function fitting({ quotes }: QuizQuestion, language: Language): QuizQuestion['quotes'] {
  let left = QUOTE_BYTES;
  return quotes.filter((passage) => {
    left -= passageCost(passage, { language, municipality: '', standard: undefined });
    return left >= 0;
  });
}
