import { assess } from '../../knowledge/rules/assess';
import { ruleOf } from '../../knowledge/rules/look-up';
import { ruleText } from '../../knowledge/rules/rule-text';
import type { Assessment, AssessmentResult } from '../../knowledge/rules/types';
import { button, row } from '../buttons';
import { bytes, type Card } from '../card';
import { pageLine } from '../footer';
import { type Page, pageOf } from '../paging';
import { noteData } from '../quotes';
import { renderer } from '../render';
import { say as speak } from '../say';
import sharedTemplate from '../templates/assess-shared.json';
import sharingTemplate from '../templates/assess-sharing.json';
import { verbatim } from '../verbatim';
import { type CheckView, checkData } from './check';
import { explained, explainedCost } from './explained';
import { profileParts } from './profile';
import { countsText, inOrder } from './result';
import { OUTCOMES, outcomeTone, outcomeWords } from './words';

const renderSharing = renderer(sharingTemplate);
const renderShared = renderer(sharedTemplate);

/** Asks what to share; the answer "only which interventions" is chosen beforehand. */
export function checkSharingCard(view: CheckView): Card {
  const { language, standard } = view;
  const say = speak(language);
  const check = checkData(view);
  return renderSharing({
    lang: language,
    summary: `${say('assess.sharing.title')}: ${standard.municipality.name}`,
    title: say('assess.sharing.title'),
    municipality: verbatim(standard.municipality.name),
    intro: say('assess.sharing.intro'),
    label: say('assess.sharing.scores'),
    error: say('assess.sharing.error'),
    choices: [
      { title: say('assess.sharing.without'), value: 'without' },
      { title: say('assess.sharing.with'), value: 'with' },
    ],
    buttons: row([
      button(say('button.share'), { verb: 'assess.share', ...check }, 'positive'),
      button(say('button.toResult'), { verb: 'assess.result', ...check }),
    ]),
  });
}

/** Bytes of results in a shared card: it cannot turn pages, since its buttons carry nothing of the case. */
const SHARED_BYTES = 18_000;
const RESULT_FRAME = 300;

/**
 * What everyone in the conversation sees. Without scores it has the interventions under their outcomes and nothing that
 * a level could be read from directly; its buttons never carry anything of the case.
 */
export function checkSharedCard(view: CheckView & { scores: boolean }): Card {
  const { language, standard, book, given, focus, scores } = view;
  const whole = assess(book, given, ruleText(language)('individual'));
  const one = focus !== undefined && ruleOf(book, focus) ? focus : undefined;
  const assessment: Assessment = {
    ...whole,
    results: inOrder(whole.results).filter(({ intervention }) => one === undefined || intervention === one),
  };
  const cost = (result: AssessmentResult) =>
    RESULT_FRAME +
    bytes(result.intervention) +
    (scores ? explainedCost({ ...explained(result, language), missing: [], unclear: [] }) : 0);
  const page: Page<AssessmentResult> = pageOf(assessment.results, {
    cost,
    budget: SHARED_BYTES,
    most: Number.POSITIVE_INFINITY,
    wanted: 1,
  });
  const say = speak(language);
  const counts = countsText(assessment, say);
  return renderShared({
    lang: language,
    summary: `${say('assess.shared.title')}: ${standard.municipality.name}. ${counts}.`,
    title: say('assess.shared.title'),
    municipality: verbatim(standard.municipality.name),
    counts,
    ...profileParts(view),
    profileHeading: say('assess.shared.profile'),
    ...(scores ? {} : { hasProfile: false, levels: [], facts: [], notAssessed: '' }),
    groups: OUTCOMES.map((outcome) => ({
      tone: outcomeTone(outcome),
      heading: outcomeWords(outcome, language),
      results: page.items
        .filter((result) => result.outcome === outcome)
        .map((result) => ({
          title: verbatim(result.intervention),
          conditions: scores ? explained(result, language).conditions : [],
        })),
    })).filter(({ results }) => results.length > 0),
    without: scores ? '' : say('assess.shared.without'),
    notes: noteData(standard.notes, say, language),
    page: pageLine(page, say),
    lookup: say('assess.result.lookup'),
    note: verbatim(assessment.note),
    buttons: row([
      button(say('button.startCheck'), {
        verb: 'assess.start',
        language,
        municipality: standard.municipality.id,
        ...(one === undefined ? {} : { focus: one }),
      }),
    ]),
  });
}
