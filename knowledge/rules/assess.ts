import type { Passage, Role } from '../standard/types';
import { explain } from './explain';
import { missingIn } from './missing';
import { outcomeOf } from './outcome';
import type { Assessment, AssessmentResult, Given, Rule, RuleBook } from './types';
import { unclearIn } from './unclear';

/** Roles in which a standard sets its criteria; a condition from any other section stands "elsewhere". */
export const CRITERIA_ROLES: readonly Role[] = ['criteria', 'target-group'];

/**
 * What the municipality's rules say of what is given, intervention by intervention in the order of the standard.
 * A lookup, not a decision: the outcomes follow the wording of the criteria and nothing else.
 *
 * @param fallbackNote the catalogue's line on individual assessment, for a standard that has none of its own.
 */
export function assess(book: RuleBook, given: Given, fallbackNote: string): Assessment {
  return {
    municipality: book.municipality,
    results: book.rules.map((rule) => assessRule(rule, given)),
    note: book.individualAssessment?.text ?? fallbackNote,
  };
}

/** The result of one intervention's rule. */
export function assessRule(rule: Rule, given: Given): AssessmentResult {
  const outcome = outcomeOf(rule, given);
  const cited = citedPassages(rule);
  return {
    intervention: rule.intervention.title,
    outcome,
    criteria: cited.filter((passage) => CRITERIA_ROLES.includes(passage.role)),
    conditionsElsewhere: cited.filter((passage) => !CRITERIA_ROLES.includes(passage.role)),
    told: rule.told,
    because: explain(rule.sentences, given),
    missing: missingIn(rule, given),
    unclear: outcome === 'undetermined' || outcome === 'individual' ? unclearIn(rule, given) : [],
    included: withRole(rule, 'included'),
    excluded: withRole(rule, 'excluded'),
    remarks: withRole(rule, 'remark'),
    extent: withRole(rule, 'extent'),
    price: withRole(rule, 'price'),
    place: withRole(rule, 'place'),
  };
}

/** The passages that set the rule's conditions, each once, in the order of the standard. */
export function citedPassages(rule: Rule): Passage[] {
  const cited = new Set(rule.sentences.map((sentence) => sentence.passage));
  return rule.intervention.sections
    .flatMap((section) => section.passages)
    .filter((passage) => cited.has(passage));
}

/** The passages of the rule's intervention that stand in sections of one role. */
export function withRole(rule: Rule, role: Role): Passage[] {
  return rule.intervention.sections.flatMap((section) =>
    section.passages.filter((passage) => passage.role === role),
  );
}
