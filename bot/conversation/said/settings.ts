import { deleteDataCard, settingsHereCard } from '../../../cards';
import { findMunicipalities } from '../../../knowledge/question/municipality';
import type { Language } from '../../../knowledge/standard/types';
import { say } from '../../texts/say';
import { openSettings } from '../open-settings';
import { newCard, type Reply } from '../reply';
import type { Handler, Means, Said } from '../said';
import { saveSettings } from '../save-settings';
import { bare } from './bare';

const OPEN =
  /^(?:(?:mine |vis )?indstillinger|(?:my |show )?settings|(?:vælg|skift|change|choose|select) (?:kommune|sprog|municipality|language)(?: (?:og|and) (?:sprog|kommune|language|municipality))?|hvilken kommune har jeg valgt|which municipality have i chosen)$/;

const MY_DATA =
  /^(?:(?:vis |se |hvad er )?mine (?:gemte )?(?:data|oplysninger)|hvad (?:har du gemt|gemmer du|ved du) om mig|(?:show |see )?my (?:stored |saved )?data|what (?:do you (?:store|keep|know|save)|have you (?:stored|kept|saved)) about me)$/;
const DELETE_DATA =
  /^(?:(?:slet|fjern|glem) (?:alle )?(?:mine (?:gemte )?(?:data|oplysninger|indstillinger)|mig|alt om mig)|(?:delete|remove|erase|forget) (?:all )?(?:my (?:stored |saved )?(?:data|information|settings)|me|everything about me))$/;

/** "Samtalens kommune er Roskilde": for everyone in the group or channel who has chosen none. */
const CHOOSE_HERE =
  /^(?:(?:samtalens|chattens|gruppens|kanalens|teamets|holdets|mødets) kommune er|(?:the |this )?(?:conversation|chat|group|channel|team|meeting)(?:['’]?s)? municipality is)\s+(.+)$/;

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
    if (OPEN.test(text) || MY_DATA.test(text)) return showSettings(said, means);
    if (DELETE_DATA.test(text)) return askToDelete(said);
    const here = CHOOSE_HERE.exec(text)?.[1];
    if (here !== undefined) return choose(here, said, means, 'conversation');
    const alone =
      SPEAK.exec(text)?.[1] ?? /^(dansk|danish|engelsk|english)(?: please| tak)?$/.exec(text)?.[1];
    if (alone !== undefined) return speakIn(alone, said, means);
    const chosen = CHOOSE.exec(text)?.[1];
    return chosen === undefined ? undefined : choose(chosen, said, means);
  },
};

/** Among others the card is opened by a button: what a person has chosen is theirs to see. */
async function showSettings({ language, settings: current, where }: Said, means: Means): Promise<Reply> {
  if (where.scope !== 'personal') return newCard(settingsHereCard({ language }));
  return newCard(await openSettings({ where, settings: current, language }, means));
}

function askToDelete({ language, where }: Said): Reply {
  return newCard(where.scope === 'personal' ? deleteDataCard({ language }) : settingsHereCard({ language }));
}

function speakIn(word: string, { where, language }: Said, means: Means): Promise<Reply> {
  const chosen = LANGUAGES[word] ?? language;
  return saveSettings(where, { mine: { language: chosen } }, chosen, means, 'new');
}

function choose(
  chosen: string,
  said: Said,
  means: Means,
  whose: 'mine' | 'conversation' = 'mine',
): Promise<Reply> | Reply | undefined {
  const { where, language } = said;
  const change = (municipality: string | null) =>
    whose === 'conversation' && where.scope !== 'personal'
      ? { conversation: municipality }
      : { mine: { municipality } };
  if (whose === 'mine' && chosen in LANGUAGES) return speakIn(chosen, said, means);
  if (NOBODY.test(chosen)) return saveSettings(where, change(null), language, means, 'new');
  const { municipalities } = means.knowledge;
  const named = findMunicipalities(chosen, municipalities);
  // More than the name is a sentence about something else: "brug af hjælpemidler i Roskilde".
  const alone = !/\p{L}/u.test(named.rest.replace(/\b(?:kommune|municipality|som min kommune)\b/g, ''));
  const [first, second] = named.known;
  if (first !== undefined && second === undefined && alone) {
    return saveSettings(where, change(first), language, means, 'new');
  }
  if (named.unknown.length > 0 && chosen.split(' ').length <= 2) {
    const names = municipalities.map(({ name }) => name).join(', ');
    return { kind: 'text', text: say(language, 'unknownMunicipality', { municipalities: names }) };
  }
  return undefined;
}
