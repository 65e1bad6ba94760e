import type { Language, Standard } from '../knowledge/standard/types';
import { row } from './buttons';
import type { Card } from './card';
import { checkButton, exampleButtons, settingsButton } from './examples';
import { disclaimer } from './footer';
import { tourButton } from './learn/tour';
import { municipalityLines } from './municipalities';
import { renderer } from './render';
import { say as speak } from './say';
import template from './templates/help.json';

const render = renderer(template);

/** What the bot can do, both jobs, and what it cannot. */
export function helpCard({
  language,
  standards,
}: {
  language: Language;
  standards: readonly Standard[];
}): Card {
  const say = speak(language);
  return render({
    lang: language,
    summary: `${say('help.title')}. ${say('help.askText')}`,
    title: say('help.title'),
    topics: (['ask', 'assess', 'cannot', 'words'] as const).map((id) => ({
      heading: say(`help.${id}`),
      text: say(`help.${id}Text`),
    })),
    municipalitiesLabel: say('welcome.municipalities'),
    municipalities: municipalityLines(standards),
    privacy: say('welcome.privacy'),
    disclaimer: disclaimer(say),
    buttons: row([
      ...exampleButtons(language).slice(0, 2),
      checkButton(language),
      tourButton(language),
      settingsButton(language),
    ]),
  });
}
