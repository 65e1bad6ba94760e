import { assess } from '../../knowledge/rules/assess';
import { leavesOf } from '../../knowledge/rules/leaves';
import { ruleOf } from '../../knowledge/rules/look-up';
import type { NotUnderstood } from '../../knowledge/rules/quick-line';
import { ruleText } from '../../knowledge/rules/rule-text';
import type { Assessment, AssessmentResult, RuleBook } from '../../knowledge/rules/types';
import { whatIf } from '../../knowledge/rules/what-if';
import { type Button, button, row } from '../buttons';
import { bytes, type Card } from '../card';
import { pageLine } from '../footer';
import { type Page, pagedCard } from '../paging';
import { noteData } from '../quotes';
import { renderer } from '../render';
import { type Say, say as speak } from '../say';
import template from '../templates/assess-result.json';
import { verbatim } from '../verbatim';
import { type CheckView, checkData, isEmpty } from './check';
import { checkDetailCard } from './detail';
import { type Explained, explained, explainedCost } from './explained';
import { notUnderstoodParts } from './not-understood';
import { profileParts } from './profile';
import { whatIfText } from './what-if';
import { OUTCOMES, outcomeSign, outcomeTone, outcomeWords } from './words';

const render = renderer(template);

export interface ResultView extends CheckView {
  notUnderstood?: readonly NotUnderstood[] | undefined;
  /** From 1. */
  page?: number | undefined;
}

/** Bytes of results on a page: three or four screens on a telephone. */
const RESULT_BYTES = 20_000;
const RESULTS_A_PAGE = 20;
const RESULT_FRAME = 400;
/** A line of "what if" in the overview; the rest is with the intervention. */
const NEAR_MISSES = 1;

/**
 * What the criteria come to: grouped by outcome, what can be acted on first, each with its explanation. A check of
 * one intervention is shown with everything the standard says of it.
 */
export function checkResultCard(view: ResultView): Card {
  if (view.focus !== undefined && ruleOf(view.book, view.focus)) {
    return checkDetailCard({ ...view, intervention: view.focus });
  }
  const { language, book, given } = view;
  const assessment = assess(book, given, ruleText(language)('individual'));
  const results = inOrder(assessment.results);
  return pagedCard(
    results,
    {
      cost: (result) => costOf(result, view),
      budget: RESULT_BYTES,
      most: RESULTS_A_PAGE,
      wanted: view.page ?? 1,
    },
    (page) => draw(view, assessment, page),
  );
}

/** By outcome, and within one outcome as in the standard. */
export function inOrder(results: readonly AssessmentResult[]): AssessmentResult[] {
  return OUTCOMES.flatMap((outcome) => results.filter((result) => result.outcome === outcome));
}

/** "✓ 3 opfyldt · ? 2 kan ikke afgøres": an outcome that nothing came to is not told. */
export function countsText({ results }: Assessment, say: Say): string {
  return OUTCOMES.flatMap((outcome) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count === 0 ? [] : [`${outcomeSign(outcome)} ${say(`assess.result.${outcome}`, { count })}`];
  }).join(' · ');
}

/** Whether any criterion names a level of a theme: then the scores are VUM 1.x and it is told. */
export function asksThemes(book: RuleBook): boolean {
  return book.rules.some((rule) =>
    rule.sentences.some(({ condition }) =>
      leavesOf(condition).some(({ kind }) => kind === 'theme' || kind === 'most'),
    ),
  );
}

function draw(view: ResultView, assessment: Assessment, page: Page<AssessmentResult>): Card {
  const { language, standard, book, given } = view;
  const say = speak(language);
  const counts = countsText(assessment, say);
  const titles = book.rules.map(({ intervention }) => intervention.title);
  return render({
    lang: language,
    summary: `${say('assess.result.title')}: ${standard.municipality.name}. ${counts}.`,
    title: say('assess.result.title'),
    municipality: verbatim(standard.municipality.name),
    counts,
    nothing:
      titles.length === 0 ? say('assess.result.none') : isEmpty(given) ? say('assess.result.nothing') : '',
    ...notUnderstoodParts(page.first ? (view.notUnderstood ?? []) : [], language),
    ...profileParts(view),
    groups: OUTCOMES.map((outcome) => ({
      tone: outcomeTone(outcome),
      heading: outcomeWords(outcome, language),
      hint: outcome === 'undetermined' ? say('assess.result.hint') : '',
      results: page.items
        .filter((result) => result.outcome === outcome)
        .map((result) => resultParts(result, view)),
    })).filter(({ results }) => results.length > 0),
    hasChoice: titles.length > 0,
    chooseLabel: say('assess.result.choose'),
    chosen: page.items[0]?.intervention ?? titles[0] ?? '',
    choices: titles.map((title) => ({ title, value: title })),
    notes: noteData(standard.notes, say, language),
    page: pageLine(page, say),
    lookup: say('assess.result.lookup'),
    vum: asksThemes(book) ? say('assess.form.vum') : '',
    note: verbatim(assessment.note),
    buttons: buttons(view, page, say),
  });
}

function resultParts(result: AssessmentResult, view: CheckView) {
  return {
    title: verbatim(result.intervention),
    ...inOverview(result, view),
    whatIf: nearMisses(result, view),
  };
}

/** Every condition is told with what was given, so what is missing need not be listed once more. */
function inOverview(result: AssessmentResult, { language }: CheckView): Explained {
  return { ...explained(result, language), missing: [] };
}

/** For what is not met: the smallest change that would meet it. */
function nearMisses(result: AssessmentResult, { book, given, language }: CheckView) {
  const rule = ruleOf(book, result.intervention);
  if (result.outcome !== 'not_met' || !rule) return [];
  return whatIf(rule, given)
    .filter(({ outcome }) => outcome === 'met' || outcome === 'individual')
    .slice(0, NEAR_MISSES)
    .map((change) => ({ text: verbatim(`→ ${whatIfText(change, language)}`) }));
}

function costOf(result: AssessmentResult, view: CheckView): number {
  const near = nearMisses(result, view);
  return (
    RESULT_FRAME +
    bytes(result.intervention) +
    explainedCost(inOverview(result, view)) +
    bytes(near) +
    near.length * 200
  );
}

function buttons(view: ResultView, page: Page<AssessmentResult>, say: Say): Button[] {
  const check = checkData(view);
  const turn = (number: number) => ({ verb: 'assess.result', ...check, page: number }) as const;
  return row([
    button(say('button.edit'), { verb: 'assess.form', ...check }),
    view.book.rules.length > 0
      ? button(say('button.detail'), { verb: 'assess.detail', ...check })
      : undefined,
    page.number < page.count ? button(say('button.next'), turn(page.number + 1)) : undefined,
    view.shareable ? button(say('button.sharing'), { verb: 'assess.sharing', ...check }) : undefined,
    page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
    button(say('button.record'), { verb: 'assess.record', ...check }),
  ]);
}
