import { type Card, settingsCard } from '../../cards';
import type { Language } from '../../knowledge/standard/types';
import type { Settings } from '../settings/settings';
import type { PersonalKind } from '../storage/keys';
import { say } from '../texts/say';
import { sharedPlace, type Where } from './request';
import type { Means } from './said';

/**
 * The card with a person's settings, the conversation's, and what is kept about the person. Theirs alone: among others
 * it is for the eyes of the one who pressed.
 */
export async function openSettings(
  {
    where,
    settings,
    language,
    saved,
  }: { where: Where; settings: Settings; language: Language; saved?: boolean },
  means: Means,
): Promise<Card> {
  return settingsCard({
    language: settings.language ?? language,
    standards: means.standards,
    current: { municipality: settings.municipality, language: settings.language ?? 'auto' },
    conversation:
      sharedPlace(where) === undefined ? undefined : { municipality: settings.inConversation ?? null },
    stored: await storedLines(where, settings, settings.language ?? language, means),
    saved,
  });
}

type Telling = (settings: Settings, language: Language, knowledge: Means['knowledge']) => string[];

/** How each kind of thing that is kept is told, a line for each piece. */
const TOLD: Record<PersonalKind, Telling> = {
  settings: ({ municipality, language: chosen }, language, { standards }) => {
    const name = municipality && (standards.get(municipality)?.municipality.name ?? municipality);
    return [
      say(language, 'storedMunicipality', { municipality: name ?? say(language, 'noneChosen') }),
      say(language, 'storedLanguage', { language: say(language, chosen ?? 'noneChosen') }),
    ];
  },
};

/** What is kept about the person; undefined when the storage does not tell. */
async function storedLines(
  { person }: Where,
  settings: Settings,
  language: Language,
  { personalData, knowledge }: Means,
): Promise<string[] | undefined> {
  try {
    const kinds = await personalData.of(person);
    return kinds.flatMap((kind) => TOLD[kind](settings, language, knowledge));
  } catch {
    return undefined;
  }
}
