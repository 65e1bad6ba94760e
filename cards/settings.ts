import type { Language, MunicipalityId, Standard } from '../knowledge/standard/types';
import { ALL_MUNICIPALITIES } from './actions';
import { button, row } from './buttons';
import type { Card } from './card';
import { helpButton } from './examples';
import { renderer } from './render';
import { say as speak } from './say';
import template from './templates/settings.json';

const render = renderer(template);

/** A list longer than this is searched rather than scrolled. */
const SCROLLABLE = 12;

export interface SettingsView {
  /** Language of the card. */
  language: Language;
  standards: readonly Standard[];
  /** What is set now: null is no municipality, "auto" the language of the question. */
  current: { municipality: MunicipalityId | null; language: Language | 'auto' };
  /** True right after saving. */
  saved?: boolean | undefined;
}

/** Municipality and language of the person who asks. */
export function settingsCard({ language, standards, current, saved = false }: SettingsView): Card {
  const say = speak(language);
  const known = standards.some((standard) => standard.municipality.id === current.municipality);
  return render({
    lang: language,
    summary: saved ? say('settings.saved') : `${say('settings.title')}. ${say('settings.intro')}`,
    title: say('settings.title'),
    saved,
    savedText: say('settings.saved'),
    intro: say('settings.intro'),
    municipalityLabel: say('settings.municipality'),
    municipalityError: say('settings.municipalityError'),
    // A standard that has been taken away leaves no choice to show as chosen.
    municipality: known ? current.municipality : ALL_MUNICIPALITIES,
    choiceStyle: standards.length > SCROLLABLE ? 'filtered' : 'compact',
    municipalities: [
      { title: say('settings.allMunicipalities'), value: ALL_MUNICIPALITIES },
      ...standards.map(({ municipality }) => ({ title: municipality.name, value: municipality.id })),
    ],
    languageLabel: say('settings.language'),
    languageError: say('settings.languageError'),
    language: current.language,
    languages: [
      { title: say('settings.auto'), value: 'auto' },
      { title: say('settings.danish'), value: 'da' },
      { title: say('settings.english'), value: 'en' },
    ],
    privacy: say('settings.privacy'),
    buttons: row([button(say('button.save'), { verb: 'settings.save' }, 'positive'), helpButton(language)]),
  });
}
