import { ALL_MUNICIPALITIES, dataDeletedCard, deleteDataCard, outdatedCard } from '../../cards';
import { say } from '../texts/say';
import { openSettings } from './open-settings';
import type { Presses } from './press';
import { newCard, privateCard } from './reply';
import { sharedPlace } from './request';
import { saveSettings } from './save-settings';

/** The buttons of the settings, all answered to the person who pressed alone. */
export const SETTINGS_PRESSES: Presses<'settings' | 'settings.save' | 'data.ask' | 'data.delete'> = {
  settings: async ({ language }, { where, settings }, means) => {
    const card = await openSettings({ where, settings, language }, means);
    return sharedPlace(where) === undefined ? newCard(card) : privateCard(card);
  },
  'settings.save': (action, { where, settings }, means) => {
    const chosen = [action.municipality, ...(action.conversation === undefined ? [] : [action.conversation])];
    const exists = (id: string) => id === ALL_MUNICIPALITIES || means.knowledge.standards.has(id);
    // A municipality that has no standard any more is on a card from before it was taken away.
    if (!chosen.every(exists)) return privateCard(outdatedCard({ language: settings.language ?? 'da' }));
    const language = action.language === 'auto' ? null : action.language;
    return saveSettings(
      where,
      {
        mine: { municipality: idOf(action.municipality), language },
        ...(action.conversation === undefined ? {} : { conversation: idOf(action.conversation) }),
      },
      language ?? settings.language ?? 'da',
      means,
      'replace',
    );
  },
  'data.ask': ({ language }) => privateCard(deleteDataCard({ language })),
  'data.delete': async ({ language }, { where: { person } }, means) => {
    try {
      // Deleted again, it could be what was chosen since.
      if (means.before !== 'effects') await means.personalData.delete(person);
    } catch (error) {
      means.notSaved(error);
      return { kind: 'text', text: say(language, 'dataNotDeleted') };
    }
    means.lastQuestions.forget(person);
    return privateCard(dataDeletedCard({ language }));
  },
};

function idOf(choice: string): string | null {
  return choice === ALL_MUNICIPALITIES ? null : choice;
}
