import type { Language, MunicipalityId, Standard } from '../knowledge/standard/types';
import { ALL_MUNICIPALITIES } from './actions';
import { button, row } from './buttons';
import type { Card } from './card';
import { helpButton } from './examples';
import { renderer } from './render';
import { type Say, say as speak } from './say';
import template from './templates/settings.json';
import { verbatim } from './verbatim';

const render = renderer(template);

/** A list longer than this is searched rather than scrolled. */
const SCROLLABLE = 12;

export interface SettingsView {
  /** Language of the card. */
  language: Language;
  standards: readonly Standard[];
  /** What is set now: null is no municipality, "auto" the language of the question. */
  current: { municipality: MunicipalityId | null; language: Language | 'auto' };
  /** The municipality of the group or channel it is opened in; undefined in a private chat. */
  conversation?: { municipality: MunicipalityId | null } | undefined;
  /** What is kept about the person, a line each; empty is nothing, undefined that it cannot be told now. */
  stored: readonly string[] | undefined;
  /** True right after saving. */
  saved?: boolean | undefined;
}

/** Municipality and language of the person who asks, the conversation's municipality, and what is kept. */
export function settingsCard(view: SettingsView): Card {
  const { language, standards, current, conversation, stored, saved = false } = view;
  const say = speak(language);
  // A standard that has been taken away leaves no choice to show as chosen.
  const shown = (id: MunicipalityId | null) =>
    standards.some(({ municipality }) => municipality.id === id) ? id : ALL_MUNICIPALITIES;
  const names = standards.map(({ municipality }) => ({ title: municipality.name, value: municipality.id }));
  return render({
    lang: language,
    summary: saved ? say('settings.saved') : `${say('settings.title')}. ${say('settings.intro')}`,
    title: say('settings.title'),
    saved,
    savedText: say('settings.saved'),
    intro: say('settings.intro'),
    municipalityLabel: say('settings.municipality'),
    municipalityError: say('settings.municipalityError'),
    municipality: shown(current.municipality),
    choiceStyle: standards.length > SCROLLABLE ? 'filtered' : 'compact',
    municipalities: [{ title: say('settings.allMunicipalities'), value: ALL_MUNICIPALITIES }, ...names],
    languageLabel: say('settings.language'),
    languageError: say('settings.languageError'),
    language: current.language,
    languages: [
      { title: say('settings.auto'), value: 'auto' },
      { title: say('settings.danish'), value: 'da' },
      { title: say('settings.english'), value: 'en' },
    ],
    isShared: conversation !== undefined,
    conversationLabel: say('settings.conversation'),
    conversationHint: say('settings.conversationHint'),
    conversation: shown(conversation?.municipality ?? null),
    storedHeading: say('settings.stored'),
    stored: (stored ?? []).map((line) => ({ line: verbatim(line) })),
    storedHint: storedHint(stored, say),
    privacy: say('settings.privacy'),
    buttons: row([
      button(say('button.save'), { verb: 'settings.save' }, 'positive'),
      stored?.length === 0 ? undefined : button(say('button.myDataDelete'), { verb: 'data.ask', language }),
      helpButton(language),
    ]),
  });
}

function storedHint(stored: readonly string[] | undefined, say: Say): string {
  if (stored === undefined) return say('settings.storedUnknown');
  return stored.length === 0 ? say('settings.storedNothing') : '';
}
