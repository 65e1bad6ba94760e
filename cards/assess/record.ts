import { assess } from '../../knowledge/rules/assess';
import { ruleOf } from '../../knowledge/rules/look-up';
import { ruleText } from '../../knowledge/rules/rule-text';
import type { Rule } from '../../knowledge/rules/types';
import { button, row } from '../buttons';
import { bytes, type Card } from '../card';
import { pageLine } from '../footer';
import { type Page, pagedCard } from '../paging';
import { renderer } from '../render';
import { say as speak } from '../say';
import template from '../templates/assess-record.json';
import { MAX_RECORD } from './actions';
import { type CheckView, checkData } from './check';
import { recordFoot, recordHead, recordResult } from './record-text';
import { inOrder } from './result';

const render = renderer(template);

export interface RecordView extends CheckView {
  /** When the lookup was made, ISO 8601. */
  date: string;
  /** From 1. */
  page?: number | undefined;
}

const RECORD_BYTES = 16_000;
const RESULTS_A_PAGE = 40;

/** The result as plain text for the case record, in a field from which it can be copied whole. */
export function checkRecordCard(view: RecordView): Card {
  const { book, given, language, focus } = view;
  const one = focus === undefined ? undefined : ruleOf(book, focus);
  const order = inOrder(assess(book, given, ruleText(language)('individual')).results);
  const rules = one ? [one] : order.flatMap(({ intervention }) => ruleOf(book, intervention) ?? []);
  return pagedCard(
    rules,
    {
      cost: (rule) => bytes(recordResult(rule, view)) + 4,
      budget: RECORD_BYTES,
      most: RESULTS_A_PAGE,
      wanted: view.page ?? 1,
    },
    (page) => draw(view, page),
  );
}

function draw(view: RecordView, page: Page<Rule>): Card {
  const { language, standard, date } = view;
  const say = speak(language);
  const check = checkData(view);
  const turn = (number: number) => ({ verb: 'assess.record', ...check, page: number }) as const;
  const record = [
    ...(page.first ? [recordHead(view, date)] : []),
    ...page.items.map((rule) => recordResult(rule, view)),
    ...(page.number === page.count ? [recordFoot(view)] : []),
  ].join('\n\n');
  return render({
    lang: language,
    summary: `${say('assess.record.title')}: ${standard.municipality.name}`,
    title: say('assess.record.title'),
    intro: say('assess.record.intro'),
    label: say('assess.record.label'),
    record,
    maxLength: MAX_RECORD,
    page: pageLine(page, say),
    buttons: row([
      button(say('button.toResult'), { verb: 'assess.result', ...check }),
      page.number < page.count ? button(say('button.next'), turn(page.number + 1)) : undefined,
      page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
    ]),
  });
}
