import {
  answerCard,
  askColleagueCard,
  colleagueAnsweredCard,
  colleagueLateCard,
  colleagueQuestionCard,
  colleagueReplyCard,
  givenAnswer,
  quizAnswerCard,
  quizQuestionCard,
  quizResultCard,
  quizStoppedCard,
  reasonCard,
  TOUR_STEPS,
  termCard,
  tourCard,
  tourStoppedCard,
  unansweredCard,
} from '../../cards';
import { playQuiz } from '../../knowledge/quiz/play';
import { KINDS, ROUND } from '../../knowledge/quiz/types';
import { loadRules } from '../../knowledge/rules/load-rules';
import { loadStandards } from '../../knowledge/standard/load-standards';
import type { Language } from '../../knowledge/standard/types';
import { Glossary } from '../../knowledge/terms/glossary';
import { loadTerms } from '../../knowledge/terms/load-terms';
import { aMunicipalityAnswer, anAnswer } from '../builders/answers';
import type { CardState } from './states';

const standards = loadStandards('knowledge');
const material = {
  standards: new Map(standards.map((standard) => [standard.municipality.id, standard])),
  rules: loadRules('knowledge', standards),
};
const glossary = new Glossary(loadTerms());
const LONG = 'Kan borgeren få hjælp til at komme til tandlæge? '.repeat(20).slice(0, 1_000);
const ID = 'abcdefghijklmnopabcdefghijklmnop';

/** The cards for new colleagues, and those about answers. */
export const LEARN_STATES: CardState[] = [
  ...TOUR_STEPS.map((name, at) =>
    state('tour', name, (language) => tourCard({ language, standards, glossary, step: at + 1 })),
  ),
  state('tour', 'stopped', (language) => tourStoppedCard({ language, step: 2 })),
  ...['vum', 'sel-85', 'sel-97', 'sel-83b', 'sundhed'].map((id) =>
    state('term', id, (language) => {
      const term = glossary.byId(id);
      if (!term) throw new Error(`There is no term "${id}".`);
      return termCard({ language, term, places: glossary.places(term, standards), standards });
    }),
  ),
  ...KINDS.flatMap((kind) => [
    state('quiz', `a question of the kind ${kind}`, (language) =>
      quizQuestionCard({ ...quiz(language, kind) }),
    ),
    state('quiz', `${kind} answered rightly`, (language) =>
      quizAnswerCard({ ...quiz(language, kind, 'right') }),
    ),
    state('quiz', `${kind} answered wrongly`, (language) =>
      quizAnswerCard({ ...quiz(language, kind, 'wrong') }),
    ),
  ]),
  state('quiz', 'over', (language) => quizResultCard({ ...quizAfter(language, ROUND) })),
  state('quiz', 'stopped', (language) => quizStoppedCard({ ...quizAfter(language, 4) })),
  ...(
    [{ kind: 'ask', colleague: true }, { kind: 'thanks' }, { kind: 'sent' }, { kind: 'failed' }] as const
  ).map((feedback) =>
    state('answer', `with feedback: ${feedback.kind}`, (language) =>
      answerCard({ answer: anAnswer({ language }), standards, feedback }),
    ),
  ),
  state('answer', 'several municipalities, with feedback', (language) =>
    answerCard({
      answer: anAnswer({
        language,
        answers: standards.map(({ municipality }) => aMunicipalityAnswer({ municipality: municipality.id })),
      }),
      standards,
      feedback: { kind: 'ask', colleague: true },
    }),
  ),
  state('reason', 'without colleagues', (language) =>
    reasonCard({ asked: { question: 'Dækker § 85 hund?', language }, colleague: false }),
  ),
  state('reason', 'with colleagues', (language) =>
    reasonCard({ asked: { question: LONG.slice(0, 500), language }, colleague: true }),
  ),
  state('colleague', 'before it is sent', (language) =>
    askColleagueCard({
      asked: { question: 'Dækker § 85 hund?', language },
      words: LONG,
      given: given(language),
    }),
  ),
  state('colleague', 'something was taken out', (language) =>
    askColleagueCard({
      asked: { question: 'Dækker § 85 hund?', language },
      words: 'Ring på …',
      given: given(language),
      cleaned: true,
    }),
  ),
  state('colleague', 'a question', (language) =>
    colleagueQuestionCard({ language, id: ID, words: LONG, given: given(language) }),
  ),
  state('colleague', 'answered', (language) => colleagueAnsweredCard({ language, words: LONG, reply: LONG })),
  state('colleague', 'the answer', (language) => colleagueReplyCard({ language, words: LONG, reply: LONG })),
  state('colleague', 'too late', (language) => colleagueLateCard({ language })),
  state('unanswered', 'nothing', (language) =>
    unansweredCard({
      language,
      standards,
      days: 90,
      counts: { notStated: 0, notHelpful: 0, helpful: 0 },
      themes: [],
    }),
  ),
  state('unanswered', 'more than can be shown', (language) =>
    unansweredCard({
      language,
      standards,
      days: 90,
      counts: { notStated: 300, notHelpful: 20, helpful: 4 },
      themes: Array.from({ length: 12 }, (_, at) => ({
        name: at === 0 ? null : `tema ${at}`,
        count: 300 - at,
        examples: Array.from({ length: 5 }, () => ({
          question: LONG.slice(0, 500),
          municipality: at % 2 === 0 ? null : 'gladsaxe',
          reason: at % 3 === 0 ? LONG.slice(0, 500) : undefined,
        })),
      })),
    }),
  ),
];

function state(card: string, name: string, render: CardState['render']): CardState {
  return { card, state: name, render };
}

function given(language: Language) {
  const { answers } = anAnswer({ language });
  return givenAnswer([...answers, ...answers, ...answers, ...answers], standards, language);
}

/** A round of this kind: the first seed whose first question is one, not yet answered, or answered. */
function quiz(language: Language, kind: (typeof KINDS)[number], answered?: 'right' | 'wrong') {
  for (let seed = 0; ; seed += 1) {
    const { next } = playQuiz(material, { seed, chosen: [] });
    if (next?.kind !== kind) continue;
    const wrong = next.right === 0 ? 1 : 0;
    const chosen = answered === undefined ? [] : [answered === 'right' ? next.right : wrong];
    return view(language, seed, chosen);
  }
}

function quizAfter(language: Language, questions: number) {
  return view(
    language,
    7,
    Array.from({ length: questions }, () => 0),
  );
}

function view(language: Language, seed: number, chosen: number[]): Parameters<typeof quizQuestionCard>[0] {
  const round = { seed, chosen, knowledge: 'v1' };
  return { language, standards, round, played: playQuiz(material, round) };
}
