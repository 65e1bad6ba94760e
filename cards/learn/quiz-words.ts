import type { QuizChoice, QuizQuestion } from '../../knowledge/quiz/types';
import { askedText, becauseText } from '../../knowledge/rules/assessment-text';
import { ruleText } from '../../knowledge/rules/rule-text';
import { type Because, FACTS, type Given, type Level, OVERALL, THEMES } from '../../knowledge/rules/types';
import type { Language } from '../../knowledge/standard/types';
import type { Line } from '../page';
import { say as speak } from '../say';
import { verbatim } from '../verbatim';

/** What is asked, in the language. */
export function promptOf(question: QuizQuestion, language: Language): string {
  const say = speak(language);
  switch (question.kind) {
    case 'criteria':
      return say('quiz.prompt.criteria');
    case 'part':
      return say(`quiz.prompt.${question.side}`);
    case 'level':
      return say('quiz.prompt.level', { about: askedText(question.about, language) });
    case 'theme':
      return say('quiz.prompt.theme');
  }
}

/** A choice in words: an outcome, a quote as it is, levels, or a theme. */
export function choiceWords(choice: QuizChoice | undefined, language: Language): string {
  if (!choice) return '–';
  const words = ruleText(language);
  if ('outcome' in choice) return words(`outcome.${choice.outcome}`);
  if ('passage' in choice) return choice.passage.text;
  if ('theme' in choice) return words(`theme.${choice.theme}`);
  return choice.levels.map((level) => levelWords(level, language)).join(speak(language)('quiz.or'));
}

/** The case of a question, a line each; what is not given is said to be unknown. */
export function caseLines(given: Given, language: Language): Line[] {
  const say = speak(language);
  const words = ruleText(language);
  const levels = THEMES.flatMap((theme) => {
    const level = given.severities[theme];
    return typeof level === 'number'
      ? [{ label: `${words(`theme.${theme}`)}:`, text: verbatim(levelWords(level, language)) }]
      : [];
  });
  const overall = given.facts[OVERALL];
  const facts = FACTS.flatMap((fact) => {
    const value = given.facts[fact];
    return typeof value === 'boolean'
      ? [{ label: words(`fact.${fact}`), text: verbatim(words(`answer.${value}`)) }]
      : [];
  });
  return [
    ...levels,
    ...(typeof overall === 'number'
      ? [{ label: `${words('overall.name')}:`, text: verbatim(words(`overall.${overall}`)) }]
      : []),
    ...facts,
    { label: say('quiz.rest'), text: verbatim(say('quiz.unknown')) },
  ];
}

/** Why a case has its outcome, a line a condition. */
export function reasons(because: readonly Because[], language: Language): string[] {
  return because.map((each) => becauseText(each, language));
}

function levelWords(level: Level, language: Language): string {
  return speak(language)('quiz.level', { level, words: ruleText(language)(`level.${level}`) });
}
