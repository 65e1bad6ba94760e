import { settingsCard } from '../../../cards';
import { findMunicipalities } from '../../../knowledge/question/municipality';
import type { Language } from '../../../knowledge/standard/types';
import { say } from '../../texts/say';
import { newCard, type Reply } from '../reply';
import type { Handler, Means, Said } from '../said';
import { saveSettings } from '../save-settings';
import { bare } from './bare';

const OPEN =
  /^(?:(?:mine |vis )?indstillinger|(?:my |show )?settings|(?:vælg|skift|change|choose|select) (?:kommune|sprog|municipality|language)(?: (?:og|and) (?:sprog|kommune|language|municipality))?|hvilken kommune har jeg valgt|which municipality have i chosen)$/;

const CHOOSE =
  /^(?:(?:min|vores) kommune er|jeg (?:arbejder|er ansat|sidder) (?:i|hos|for)|(?:vælg|skift til|sæt min kommune til|brug)|(?:my|our) municipality is|i work (?:in|for|at)|(?:switch to|change to|set my municipality to|use|choose|select))\s+(.+)$/;

const LANGUAGES: Record<string, Language> = { dansk: 'da', danish: 'da', engelsk: 'en', english: 'en' };
const SPEAK =
  /^(?:(?:skriv|svar|tal|snak) (?:til mig )?på|(?:write|answer|reply|speak)(?: to me)?(?: in)?|på|in)\s+(dansk|danish|engelsk|english)(?: please| tak)?$/;
const NOBODY = /^(?:alle(?: kommuner)?|ingen(?: kommune)?|all(?: municipalities)?|no(?:ne| municipality)?)$/;

/** Seeing and changing one's municipality and language by writing: "indstillinger", "min kommune er Roskilde". */
export const settings: Handler = {
  name: 'settings',
  answer(said, means) {
    const text = bare(said.text);
    if (OPEN.test(text)) return showSettings(said, means);
    const alone =
      SPEAK.exec(text)?.[1] ?? /^(dansk|danish|engelsk|english)(?: please| tak)?$/.exec(text)?.[1];
    if (alone !== undefined) return speakIn(alone, said, means);
    const chosen = CHOOSE.exec(text)?.[1];
    return chosen === undefined ? undefined : choose(chosen, said, means);
  },
};

function showSettings({ language, settings: current }: Said, { standards }: Means): Reply {
  return newCard(
    settingsCard({
      language,
      standards,
      current: { municipality: current.municipality, language: current.language ?? 'auto' },
    }),
  );
}

function speakIn(word: string, { where, language }: Said, means: Means): Promise<Reply> {
  const chosen = LANGUAGES[word] ?? language;
  return saveSettings(where, { language: chosen }, chosen, means, 'new');
}

function choose(chosen: string, said: Said, means: Means): Promise<Reply> | Reply | undefined {
  const { where, language } = said;
  if (chosen in LANGUAGES) return speakIn(chosen, said, means);
  if (NOBODY.test(chosen)) return saveSettings(where, { municipality: null }, language, means, 'new');
  const { municipalities } = means.knowledge;
  const named = findMunicipalities(chosen, municipalities);
  // More than the name is a sentence about something else: "brug af hjælpemidler i Roskilde".
  const alone = !/\p{L}/u.test(named.rest.replace(/\b(?:kommune|municipality|som min kommune)\b/g, ''));
  const [first, second] = named.known;
  if (first !== undefined && second === undefined && alone) {
    return saveSettings(where, { municipality: first }, language, means, 'new');
  }
  if (named.unknown.length > 0 && chosen.split(' ').length <= 2) {
    const names = municipalities.map(({ name }) => name).join(', ');
    return { kind: 'text', text: say(language, 'unknownMunicipality', { municipalities: names }) };
  }
  return undefined;
}
