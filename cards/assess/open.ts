import type { NotUnderstood } from '../../knowledge/rules/quick-line';
import { FACTS, type Given, OVERALL, THEMES } from '../../knowledge/rules/types';
import type { Language, MunicipalityId, Standard } from '../../knowledge/standard/types';
import { button, row } from '../buttons';
import type { Card } from '../card';
import { renderer } from '../render';
import { say as speak } from '../say';
import template from '../templates/assess-open.json';
import { verbatim } from '../verbatim';
import { isEmpty, onlyAsked } from './check';
import { notUnderstoodParts } from './not-understood';

const render = renderer(template);

/** A list longer than this is searched rather than scrolled. */
const SCROLLABLE = 12;

export interface OpenView {
  language: Language;
  standards: readonly Standard[];
  /** Undefined: not known, and asked for. */
  municipality?: MunicipalityId | undefined;
  focus?: string | undefined;
  given: Given;
  /** What a quick line said that was not understood; told only to the one who wrote it. */
  notUnderstood?: readonly NotUnderstood[] | undefined;
  /** Whether others see this card: it then says whose the form and the result are, and never what was given. */
  seenByOthers: boolean;
}

/**
 * The way into a check where the form cannot be shown at once: in a conversation with others (the press is answered
 * for the one who presses, and for nobody else), or while no municipality is chosen.
 */
export function checkOpenCard(view: OpenView): Card {
  const { language, standards, municipality, focus, given, seenByOthers } = view;
  const say = speak(language);
  const standard = standards.find((each) => each.municipality.id === municipality);
  const filled = !isEmpty(given);
  const text = [
    ...(seenByOthers ? [filled ? say('assess.open.filled') : say('assess.open.text')] : []),
    ...(standard ? [] : [say('assess.choose.text')]),
  ].join(' ');
  const data = {
    language,
    ...(standard ? { municipality: standard.municipality.id } : {}),
    ...(focus === undefined ? {} : { focus }),
    given: onlyAsked(given, new Set([...THEMES, ...FACTS, OVERALL])),
  };
  const title = say('assess.title');
  return render({
    lang: language,
    summary: `${title}. ${text}`,
    title,
    hasMunicipality: standard !== undefined,
    municipality: verbatim(standard?.municipality.name ?? ''),
    hasFocus: focus !== undefined,
    focus: verbatim(focus ?? ''),
    text,
    asksMunicipality: standard === undefined,
    label: say('assess.choose.municipality'),
    error: say('assess.choose.error'),
    choiceStyle: standards.length > SCROLLABLE ? 'filtered' : 'compact',
    municipalities: standards.map((each) => ({ title: each.municipality.name, value: each.municipality.id })),
    ...notUnderstoodParts(seenByOthers ? [] : (view.notUnderstood ?? []), language),
    // The municipality is the card's input, where it asks for one.
    buttons: row([onward()].map((each) => (standard ? each : { ...each, associatedInputs: 'auto' }))),
  });

  function onward() {
    if (filled) return button(say('button.seeResult'), { verb: 'assess.result', ...data }, 'positive');
    const words = standard ? say('button.openCheck') : say('button.continue');
    return button(words, { verb: 'assess.form', ...data }, 'positive');
  }
}
