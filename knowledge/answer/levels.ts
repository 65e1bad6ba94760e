import type { Kind } from '../question/kinds';
import type { Thing, Understood } from '../question/types';
import { assessRule } from '../rules/assess';
import type { InterventionFinder } from '../rules/find-interventions';
import type { AssessmentResult, Rule, RuleBook } from '../rules/types';
import type { Evidence } from './evidence';
import type { Found } from './found';
import { distinct } from './quotes';
import type { Quote, Verdict } from './types';

/** What help costs, who gives it and where one complains is the same at every level. */
const WHATEVER_THE_LEVEL = new Set<Kind>([
  'price',
  'provider',
  'competence',
  'free-choice',
  'follow-up',
  'complaint',
  'deadline',
  'contact',
  'law',
]);
/** An intervention is named after the thing when its title matches it to more than this degree. */
const TITLED = 0.5;

/**
 * A question that tells a level ("tøjvask ved VUM 4 i praktiske opgaver") turns on the criteria: they are assessed with
 * just that level.
 * @param base the answer without the level: its quotes follow the criteria
 * @returns undefined when the municipality has no criteria per theme, or none for the thing asked about
 */
export function withLevels(
  base: Found,
  all: readonly Evidence[],
  asked: Understood,
  book: RuleBook | undefined,
  interventions: InterventionFinder,
): Found | undefined {
  if (Object.keys(asked.severities).length === 0 || WHATEVER_THE_LEVEL.has(asked.kind) || book === undefined)
    return undefined;
  const rules = rulesAbout(all, asked, book, interventions);
  const assessed = rules
    .map((rule) => assessRule(rule, { severities: asked.severities, facts: {} }))
    .filter(({ because }) => because.some((condition) => 'theme' in condition && condition.given !== null));
  if (assessed.length === 0) return undefined;
  // Of no thing, or whether somebody gets the help at all, and of no intervention.
  const wholeStandard =
    asked.things.every(isHelpAsSuch) || (asked.ofWhom === true && rules.length === book.rules.length);
  const telling = wholeStandard ? assessed.filter(({ outcome }) => outcome !== 'not_met') : assessed;
  const criteria = (telling.length > 0 ? telling : assessed).flatMap((result) => result.criteria);
  const quotes: Quote[] = criteria.map((passage) => ({ passage, stance: 'condition' }));
  // Which criteria are met is a fact; that none is, is a no.
  const verdict = wholeStandard && telling.length > 0 ? 'info' : verdictOf(assessed);
  const reason = verdict === 'not_covered' ? ({ reason: 'level' } as const) : {};
  return { verdict, tier: 'firm', quotes: distinct([...quotes, ...base.quotes]), ...reason };
}

/** Things of no more weight ("støtten", "§ 85") only say that it is help. */
const AS_HELP = 0.2;

/** Says only that it is help. */
export function isHelpAsSuch({ weight }: Thing): boolean {
  return weight <= AS_HELP;
}

function verdictOf(results: readonly AssessmentResult[]): Verdict {
  if (results.some(({ outcome }) => outcome === 'met')) return 'conditional';
  // Whatever is unclear of a criterion, it is not met where it is not met in any reading.
  const open = results.filter(({ outcome }) => outcome !== 'not_met');
  if (open.some(({ unclear }) => unclear.length > 0)) return 'unclear';
  return open.length === 0 ? 'not_covered' : 'conditional';
}

/**
 * The rule of the intervention that the question names; else those of the interventions that list the thing or are named after
 * it; all when nothing else is asked about.
 */
export function rulesAbout(
  all: readonly Evidence[],
  { things, question, ofWhom }: Understood,
  book: RuleBook,
  interventions: InterventionFinder,
): Rule[] {
  if (things.every(isHelpAsSuch) || book.rules.length === 1) return book.rules;
  const named = interventions.find(book, question);
  if (named.length === 1) return named;
  const titled = all.filter(({ matches }) =>
    [...matches.values()].some(({ how, degree }) => how === 'about' && degree > TITLED),
  );
  const listing = all.filter(({ direct, reading }) => direct && reading.stance === 'in');
  const chosen = new Set(
    (titled.length > 0 ? titled : listing).map(({ annotated }) => annotated.passage.intervention),
  );
  // What is told of somebody names no intervention: whether they get any.
  if (ofWhom && chosen.size === 0) return book.rules;
  return book.rules.filter(({ intervention }) => chosen.has(intervention.title));
}
