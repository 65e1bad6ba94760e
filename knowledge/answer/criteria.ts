import type { Understood } from '../question/types';
import { isMatter } from '../question/weights';
import type { InterventionFinder } from '../rules/find-interventions';
import { leavesOf } from '../rules/leaves';
import { truthOf } from '../rules/truth';
import { OVERALL, type Rule, type RuleBook, type RuleSentence } from '../rules/types';
import type { Passage } from '../standard/types';
import type { Evidence } from './evidence';
import { because, type Found, found, nearest, refused } from './found';
import { rulesAbout } from './levels';

/** Asks whether somebody may be helped at all, and not what the help comprises. */
const GRANT =
  /(?<!\p{L})(?:få|vil (?:gerne )?have|ønsker|søger|wants?|applies|går (?:den|det)|bevilge\p{L}*|tildele\p{L}*|(?:i|inden for) målgruppe\p{L}*|personkreds\p{L}*|fortsætte[rs]?|kører? videre|beholde|keep|get|grant\p{L}*|eligible|er .{0,30}nok|nok til|tilstrækkelig\p{L}*|enough|sufficient|qualif\p{L}*|in or out|continue|carry on|komme på|starte (?:på|i)|begynde (?:på|i)|hjælpe (?:en |min |vores )?(?:borger|ham|hende)\p{L}*|bruge jer|ledsage|help (?:a |my |the )?(?:citizen|him|her))(?!\p{L})/iu;
/** What is asked of a person is whether the help may be given. */
const KINDS = new Set(['coverage', 'target-group', 'criteria', 'level', 'other']);

/**
 * A message that tells of a person what the criteria ask for ("bor på forsorgshjem", "har aldrig haft bostøtte") turns on them:
 * where what is told does not meet a criterion, the help is not given, or, where the criterion holds as a rule only, on
 * conditions.
 * @returns undefined when it tells nothing that decides a criterion
 */
export function withCriteria(
  all: readonly Evidence[],
  asked: Understood,
  book: RuleBook | undefined,
  interventions: InterventionFinder,
): Found | undefined {
  if (Object.keys(asked.facts).length === 0 || !KINDS.has(asked.kind)) return undefined;
  const isOfNothingElse = asked.things.length === 0 && asked.facts[OVERALL] !== undefined;
  if (!asked.ofWhom && !isOfNothingElse && !GRANT.test(asked.question) && !isWhoever(asked)) return undefined;
  const rules = book ? rulesAbout(all, asked, book, interventions) : [];
  const failing = rules.map((rule) => rule.sentences.filter((sentence) => fails(sentence, asked)));
  if (failing.length > 0 && failing.every((sentences) => sentences.length > 0)) {
    const passages = new Set(failing.flat().map(({ passage }) => passage));
    const telling = all.filter(({ annotated }) => passages.has(annotated.passage));
    const asARule = telling.every(({ reading }) => reading.conditional);
    if (!asARule) return refused('criterion', telling);
    return because('as_a_rule', found('conditional', telling, []));
  }
  // How much support is needed is told, and no more: what the standard asks of that is what there is to tell.
  if (isOfNothingElse) {
    const asking = all.filter(({ annotated }) => rules.some((rule) => asksForNeed(rule, annotated.passage)));
    if (asking.length > 0) return found('info', asking, []);
  }
  // Asked of a person of whom the standard does not speak, what it says of others is no answer; how much support is needed is said of all.
  const tellsMore = Object.keys(asked.facts).some((fact) => fact !== OVERALL);
  return asked.ofWhom && tellsMore && !rules.some((rule) => asksFor(rule, asked)) ? nearest(all) : undefined;
}

/** "Hun er dement. Kan vi lave struktur med hende?": whom the help is not for gets none of it. */
function isWhoever({ kind, facts, things }: Understood): boolean {
  return kind === 'coverage' && facts['demens'] === true && things.some(isMatter);
}

function fails({ condition }: RuleSentence, { facts }: Understood): boolean {
  return truthOf(condition, { severities: {}, facts }) === false;
}

function asksForNeed({ sentences }: Rule, passage: Passage): boolean {
  return sentences.some(
    (sentence) =>
      sentence.passage === passage && leavesOf(sentence.condition).some(({ kind }) => kind === 'overall'),
  );
}

function asksFor({ sentences }: Rule, { facts }: Understood): boolean {
  return sentences.some(({ condition }) =>
    leavesOf(condition).some((leaf) => leaf.kind === 'fact' && facts[leaf.fact] !== undefined),
  );
}
