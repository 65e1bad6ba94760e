import type { Answer, LawPointer, MunicipalityAnswer } from '../knowledge/answer/types';
import type { MunicipalityId, Standard } from '../knowledge/standard/types';
import { MAX_QUESTION } from './actions';
import type { AskedData } from './feedback/row';
import type { Say } from './say';
import { type Run, verbatim, withoutControls } from './verbatim';

/** Name of a municipality as shown; "none of the standards" for null. */
export function nameOf(
  municipality: MunicipalityId | null,
  standards: readonly Standard[],
  say: Say,
): string {
  if (municipality === null) return say('answer.nobody');
  return standardOf(municipality, standards)?.municipality.name ?? municipality;
}

/** A name for a button, which shows one line: "Ukendt kommune (formentlig …)" without what is in the brackets. */
export function shortName(name: string): string {
  return name.replace(/\s*\(.*$/, '') || name;
}

export function standardOf(
  municipality: MunicipalityId | null,
  standards: readonly Standard[],
): Standard | undefined {
  return standards.find((standard) => standard.municipality.id === municipality);
}

/** The sentences over an answer, a line each. */
export function sentencesOf({ text }: MunicipalityAnswer): { runs: Run[] }[] {
  return text.split('\n').map((line) => ({ runs: verbatim(line) }));
}

/** The question as it travels in a button. */
export function questionData(question: string): string {
  return withoutControls(question).slice(0, MAX_QUESTION) || '?';
}

/** How the answer was asked for, so that a button can give it again. */
export function askedData(answer: Answer, scope: string, page: number): AskedData {
  const { question, language } = answer;
  return { question: questionData(question), scope, language, ...(page > 1 ? { page } : {}) };
}

/** The parts of a card that concern the question itself, whoever answers. */
export function questionParts(answer: Answer, say: Say) {
  return {
    questionLabel: say('answer.question'),
    question: verbatim(answer.question),
    hasPath: answer.path.length > 0,
    pathLabel: say('answer.path'),
    path: verbatim(answer.path.join(' · ')),
    ambiguities: answer.ambiguities.map(({ word, meanings }) => ({
      word: verbatim(word),
      label: say('answer.ambiguity'),
      meanings: meanings.map((meaning) => ({ text: verbatim(meaning) })),
    })),
  };
}

/** Pointers to the law next door, each law once. */
export function pointerParts(
  answers: readonly MunicipalityAnswer[],
  say: Say,
): { pointersHeading: string; pointers: PointerData[] } {
  const byLaw = new Map<string, LawPointer>();
  for (const pointer of answers.flatMap((each) => each.pointers)) {
    if (!byLaw.has(pointer.law)) byLaw.set(pointer.law, pointer);
  }
  return {
    pointersHeading: say('answer.pointers'),
    pointers: [...byLaw.values()].map(({ law, text }) => ({
      label: say('answer.pointer'),
      law: verbatim(law),
      text: verbatim(text),
    })),
  };
}

interface PointerData {
  label: string;
  law: Run[];
  text: Run[];
}
