import type { Evidence } from './answer/evidence';
import type { Answer, QuestionInput } from './answer/types';
import type { BrowseInput, Entry } from './browse/types';
import type { Lexicon } from './lexicon/types';
import type { Understood } from './question/types';
import type { Rule, RuleBook } from './rules/types';
import type { Municipality, MunicipalityId, Passage, Standard } from './standard/types';

/** What the standards say, loaded and ready to be asked. Pure: the same question gives the same answer. */
export interface Knowledge {
  municipalities: readonly Municipality[];
  standards: ReadonlyMap<MunicipalityId, Standard>;
  /** The rules of each standard, held against its text when loaded. */
  rules: ReadonlyMap<MunicipalityId, RuleBook>;
  /** The interventions with criteria that a few words name ("madlavning", "cooking"); several when they fit alike. */
  interventionsNamed(words: string, municipality: MunicipalityId): Rule[];
  lexicon: Lexicon;
  /** Changes when any standard does. */
  version: string;
  ask(input: QuestionInput): Answer;
  /** What fits the words written so far, for a list that follows the typing: at most 25, best first. */
  browse(input: BrowseInput): Entry[];
  /** What was understood and how passages were weighed, for editors. @throws when the municipality has no standard */
  explain(question: string, municipality: MunicipalityId): { asked: Understood; evidence: Evidence[] };
  /** How a question is read, without looking anything up. */
  understand(question: string): Understood;
  /** By `Passage.id`; undefined when the standard has changed since the id was given. */
  passage(id: string): Passage | undefined;
  /** Every passage of the section that the passage stands in, in order. */
  section(passageId: string): Passage[];
  /**
   * Does ahead what the first question, and rare ones (the word lists), would have to wait for. In steps, each of some
   * hundred milliseconds, so that a question that comes meanwhile need not wait for all of them.
   */
  warmings: readonly (() => void)[];
  /** All of them at once. */
  warm(): void;
}
