import type { AssessmentResult, Given, Level, Outcome, Overall, RuleBook, Theme } from '../rules/types';
import type { MunicipalityId, Passage, Standard } from '../standard/types';

/** Questions in a round. */
export const ROUND = 10;

/**
 * What a question can be about. The answer to each is computed or read from the standard, never written:
 * - `criteria`: a case with levels and facts; is the criterion met by its wording? (the rules)
 * - `part`: which of these stands among what is, or is not, part of the intervention? (the sections' roles)
 * - `level`: which levels does the criterion name? (the rules)
 * - `theme`: which theme does the criterion name? (the rules)
 */
export const KINDS = ['criteria', 'part', 'level', 'theme'] as const;
export type QuizKind = (typeof KINDS)[number];

/** What questions are made of: the standards of one municipality or of several, and their rules. */
export interface QuizMaterial {
  standards: ReadonlyMap<MunicipalityId, Standard>;
  rules: ReadonlyMap<MunicipalityId, RuleBook>;
}

/** One answer to choose. */
export type QuizChoice =
  | { outcome: Outcome }
  | { passage: Passage }
  | { levels: readonly Level[] }
  | { theme: Theme };

interface QuestionBase {
  municipality: MunicipalityId;
  /** Title of the intervention, or of the standard where it describes only one. */
  intervention: string;
  /** Two to four. */
  choices: QuizChoice[];
  /** Index among the choices. */
  right: number;
  /** The passages that prove the right answer, verbatim. */
  quotes: Passage[];
}

export type QuizQuestion =
  | (QuestionBase & { kind: 'criteria'; given: Given; result: AssessmentResult })
  | (QuestionBase & { kind: 'part'; side: 'included' | 'excluded' })
  | (QuestionBase & { kind: 'level'; about: Theme | Overall })
  | (QuestionBase & { kind: 'theme' });

/** How many rounds there are. Six digits: a seed in a card's data can not be taken for a CPR number. */
export const SEEDS = 1_000_000;

/** A round as it travels in a card: the questions follow from it, so that it holds neither questions nor answers. */
export interface QuizRound {
  /** A whole number from 0, below `SEEDS`. */
  seed: number;
  /** Indexes of the choices made so far, at most `ROUND`. */
  chosen: readonly number[];
}
