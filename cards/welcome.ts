import type { Language, Standard } from '../knowledge/standard/types';
import { row } from './buttons';
import type { Card } from './card';
import { checkButton, exampleButtons, helpButton, settingsButton } from './examples';
import { municipalityLines } from './municipalities';
import { renderer } from './render';
import { say as speak } from './say';
import template from './templates/welcome.json';

const render = renderer(template);

/** Shown once in a conversation: what Vejviser is, and a first question to press. */
export function welcomeCard({
  language,
  standards,
}: {
  language: Language;
  standards: readonly Standard[];
}): Card {
  const say = speak(language);
  const [first, second, ...more] = exampleButtons(language);
  return render({
    lang: language,
    summary: `${say('welcome.title')}. ${say('welcome.what')}`,
    title: say('welcome.title'),
    what: say('welcome.what'),
    municipalitiesLabel: say('welcome.municipalities'),
    municipalities: municipalityLines(standards),
    privacy: say('welcome.privacy'),
    english: say('welcome.english'),
    try: say('welcome.try'),
    buttons: row([
      first,
      checkButton(language),
      settingsButton(language),
      second,
      ...more,
      helpButton(language),
    ]),
  });
}
