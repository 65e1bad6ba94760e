import type { Language, MunicipalityId } from '../../knowledge/standard/types';
import type { Settings } from '../settings/settings';
import { say } from '../texts/say';
import { openSettings } from './open-settings';
import { newCard, privateCard, type Reply } from './reply';
import { sharedPlace, type Where } from './request';
import type { Means } from './said';

export interface SettingsChange {
  mine?: Partial<Pick<Settings, 'municipality' | 'language'>>;
  /** For those in the conversation who have chosen none; only where there are others. */
  conversation?: MunicipalityId | null;
}

/**
 * Saves a change of settings and shows what is set now, in the language that was just chosen. What was written among
 * others is answered with a line: the card with a person's settings is nobody else's. Where it cannot be saved the
 * person is told, and nothing else stops.
 * @param language of the reply when the settings name none
 */
export async function saveSettings(
  where: Where,
  { mine, conversation }: SettingsChange,
  language: Language,
  means: Means,
  place: 'new' | 'replace',
): Promise<Reply> {
  const shared = sharedPlace(where);
  try {
    // Chosen again, it could undo what was chosen since.
    const isNew = means.before !== 'effects';
    if (isNew && mine) await means.settings.change(where.person, mine);
    if (isNew && shared !== undefined && conversation !== undefined) {
      await means.settings.changeConversation(shared, conversation);
    }
    const settings = await means.settings.of(where.person, shared);
    const spoken = settings.language ?? language;
    if (place === 'new' && shared !== undefined) return { kind: 'text', text: say(spoken, 'settingsSaved') };
    const card = await openSettings({ where, settings, language, saved: true }, means);
    return place === 'new' ? newCard(card) : privateCard(card);
  } catch (error) {
    means.notSaved(error);
    return { kind: 'text', text: say(language, 'settingsNotSaved') };
  }
}
