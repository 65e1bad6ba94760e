import { type ActionData, actionSchema, type Verb } from '../../cards';
import type { Knowledge } from '../../knowledge';

/** What is written and chosen in cards before the buttons are pressed. */
export interface Written {
  /** In every field that takes free text. */
  words: string;
  /** The question that an answer was given to. */
  question: string;
  /** What has been given to a check. */
  given: Extract<ActionData, { verb: 'assess.form' }>['given'];
  /** Id of a question that was handed to colleagues: 32 letters from a to p. */
  handover: string;
}

/** A press of every kind, as a card sends it. A new verb is a compile error here until it has one. */
export function everyPress(
  { words, question, given, handover }: Written,
  { standards, version }: Pick<Knowledge, 'standards' | 'version'>,
): { [V in Verb]: Extract<ActionData, { verb: V }> } {
  const v = 1;
  const language = 'da';
  const municipality = 'gladsaxe';
  const standard = standards.get(municipality);
  const passage = standard?.passages[0]?.id;
  if (!standard || passage === undefined) throw new Error('The standard of Gladsaxe is not loaded.');
  const place = { v, language, passage, version: standard.version } as const;
  const check = { v, language, municipality, given } as const;
  const asked = { v, language, question } as const;
  const round = { seed: 7, chosen: [], knowledge: version };
  return {
    answer: { ...asked, verb: 'answer' },
    section: { ...place, verb: 'section' },
    intervention: { ...place, verb: 'intervention' },
    criteria: { ...place, verb: 'criteria' },
    help: { v, language, verb: 'help' },
    settings: { v, language, verb: 'settings' },
    'settings.save': { v, verb: 'settings.save', municipality: 'roskilde', language },
    'data.ask': { v, language, verb: 'data.ask' },
    'data.delete': { v, language, verb: 'data.delete' },
    compare: { v, language, verb: 'compare', matter: question, asks: 'all' },
    'assess.start': { v, language, verb: 'assess.start', municipality },
    'assess.form': { ...check, verb: 'assess.form' },
    'assess.submit': { ...check, verb: 'assess.submit', egenomsorg: '3', sundhed: '2' },
    'assess.result': { ...check, verb: 'assess.result', record: words },
    'assess.detail': { ...check, verb: 'assess.detail', intervention: words },
    'assess.record': { ...check, verb: 'assess.record', record: words },
    'assess.lookup': { v, language, verb: 'assess.lookup', municipality, asked: 'criteriaOf', about: words },
    'assess.sharing': { ...check, verb: 'assess.sharing' },
    'assess.share': { ...check, verb: 'assess.share', scores: 'with' },
    tour: { v, language, verb: 'tour', step: 1 },
    'tour.stop': { v, language, verb: 'tour.stop', step: 1 },
    quiz: { v, language, verb: 'quiz' },
    'quiz.question': { v, language, verb: 'quiz.question', round },
    'quiz.answer': { v, language, verb: 'quiz.answer', round, choice: '1' },
    'quiz.stop': { v, language, verb: 'quiz.stop', round },
    feedback: { ...asked, verb: 'feedback', helpful: false },
    'feedback.reason': { ...asked, verb: 'feedback.reason', words },
    'feedback.back': { ...asked, verb: 'feedback.back' },
    'colleague.ask': { ...asked, verb: 'colleague.ask' },
    'colleague.send': { ...asked, verb: 'colleague.send', words },
    'colleague.answer': { v, language, verb: 'colleague.answer', id: handover, words },
  };
}

/** Every verb the bot knows, as the schema has them. */
export const VERBS: readonly Verb[] = actionSchema.options.map(({ shape }) => shape.verb.value);
