import { settingsCard } from '../../cards';
import type { Language } from '../../knowledge/standard/types';
import type { Settings } from '../settings/settings';
import { say } from '../texts/say';
import { newCard, type Reply, redrawn } from './reply';
import type { Where } from './request';
import type { Means } from './said';

/**
 * Saves a change of settings and shows what is set now, in the language that was just chosen. Where it cannot be
 * saved the person is told, and nothing else stops.
 * @param language of the reply when the settings name none
 */
export async function saveSettings(
  where: Where,
  change: Partial<Settings>,
  language: Language,
  means: Means,
  place: 'new' | 'replace',
): Promise<Reply> {
  try {
    const settings = await means.settings.change(where.person, change);
    const card = settingsCard({
      language: settings.language ?? language,
      standards: means.standards,
      current: { municipality: settings.municipality, language: settings.language ?? 'auto' },
      saved: true,
    });
    return place === 'new' ? newCard(card) : redrawn(card);
  } catch (error) {
    means.notSaved(error);
    return { kind: 'text', text: say(language, 'settingsNotSaved') };
  }
}
