import { ruleOf } from '../../knowledge/rules/look-up';
import type { NotUnderstood } from '../../knowledge/rules/quick-line';
import { ruleText } from '../../knowledge/rules/rule-text';
import { type Asked, OVERALL, THEMES, type Theme } from '../../knowledge/rules/types';
import type { Language } from '../../knowledge/standard/types';
import { capitalised } from '../../knowledge/text/capital';
import { button, row } from '../buttons';
import type { Card } from '../card';
import { noteData } from '../quotes';
import { renderer } from '../render';
import { say as speak } from '../say';
import template from '../templates/assess-form.json';
import { verbatim } from '../verbatim';
import { NOT_GIVEN } from './actions';
import { type CheckView, checkData } from './check';
import { notUnderstoodParts } from './not-understood';
import { type FormPart, formParts } from './parts';
import { askedTitle, levelChoices } from './words';

const render = renderer(template);

export interface FormView extends CheckView {
  /** True when an intervention was asked for that this standard does not have. */
  notFound?: boolean | undefined;
  /** What a quick line said that was not understood. */
  notUnderstood?: readonly NotUnderstood[] | undefined;
}

/**
 * The form of a check: one card, no chain of questions. The themes that decide most interventions come first; what
 * only one or two of them need opens with a button, and is open where something of it is given already.
 */
export function checkFormCard(view: FormView): Card {
  const { language, standard, focus } = view;
  const say = speak(language);
  const { first, extra } = formParts(view.book, focus);
  const asksThemes = [first, ...extra].some(({ asked }) => asked.some(isTheme));
  const isGiven = ({ asked }: FormPart) => asked.some((each) => shownValue(each, view) !== NOT_GIVEN);
  const title = focus === undefined ? say('assess.title') : say('button.check');
  return render({
    lang: language,
    summary: `${title}: ${standard.municipality.name}`,
    title,
    municipality: verbatim(standard.municipality.name),
    hasFocus: focus !== undefined,
    focus: verbatim(focus ?? ''),
    notFound: view.notFound ? say('assess.form.notFound') : '',
    ...notUnderstoodParts(view.notUnderstood ?? [], language),
    intro: asksThemes ? say('assess.form.intro') : say('assess.form.conditions'),
    score: asksThemes ? say('assess.form.score') : '',
    fields: first.asked.map((asked) => field(asked, view)),
    hasExtra: extra.length > 0,
    extraOpen: extra.some(isGiven),
    extraTitle: say('button.extra'),
    extraForLabel: say('assess.form.extraFor'),
    extraFor: verbatim(
      [...new Set(extra.flatMap(({ rules }) => rules))]
        .map(({ intervention }) => intervention.title)
        .join(' · '),
    ),
    extraHeading: say('assess.form.extra'),
    extra: extra.map((part) => ({
      titles: part.rules.map((rule) => ({ text: verbatim(rule.intervention.title) })),
      fields: part.asked.map((asked) => field(asked, view)),
    })),
    vum: asksThemes ? say('assess.form.vum') : '',
    privacy: say('assess.form.privacy'),
    notes: noteData(standard.notes, say, language),
    buttons: row([
      button(say('button.check'), { verb: 'assess.submit', ...checkData(view) }, 'positive'),
      focus !== undefined && view.book.rules.length > 1 && ruleOf(view.book, focus)
        ? button(say('button.allInterventions'), {
            verb: 'assess.form',
            ...checkData({ ...view, focus: undefined }),
          })
        : undefined,
    ]),
  });
}

function field(asked: Asked, view: CheckView) {
  const { language } = view;
  const say = speak(language);
  return {
    id: asked,
    label: askedTitle(asked, language),
    value: shownValue(asked, view),
    choices: [{ title: notGiven(asked, language), value: NOT_GIVEN }, ...choices(asked, language)],
    help: isTheme(asked)
      ? say(`assess.help.${asked}`)
      : asked === OVERALL
        ? say('assess.form.overallHelp')
        : '',
  };
}

function notGiven(asked: Asked, language: Language): string {
  return isTheme(asked) || asked === OVERALL
    ? capitalised(ruleText(language)('level.none'))
    : speak(language)('assess.unknown');
}

function choices(asked: Asked, language: Language): { title: string; value: string }[] {
  if (isTheme(asked) || asked === OVERALL) return levelChoices(asked, language);
  const say = speak(language);
  return [
    { title: say('assess.yes'), value: 'yes' },
    { title: say('assess.no'), value: 'no' },
  ];
}

function shownValue(asked: Asked, { given }: CheckView): string {
  const value = isTheme(asked) ? given.severities[asked] : given.facts[asked];
  if (value === undefined || value === null) return NOT_GIVEN;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function isTheme(asked: Asked): asked is Theme {
  return (THEMES as readonly string[]).includes(asked);
}
