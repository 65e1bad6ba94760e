import type { Language } from '../knowledge/standard/types';
import { type Button, button } from './buttons';
import { say as speak } from './say';

/** Questions to press: no notice is a dead end. */
export function exampleButtons(language: Language): Button[] {
  const say = speak(language);
  return (['cleaning', 'criteria', 'price'] as const).map((id) => {
    const question = say(`example.${id}`);
    return button(question, { verb: 'answer', question, language });
  });
}

/** "Hvad kan jeg spørge om?" */
export function helpButton(language: Language): Button {
  const say = speak(language);
  return button(say('button.help'), { verb: 'help', language });
}

/** "Vælg kommune og sprog" */
export function settingsButton(language: Language): Button {
  const say = speak(language);
  return button(say('button.settings'), { verb: 'settings', language });
}

/** "Start et tjek" */
export function checkButton(language: Language): Button {
  const say = speak(language);
  return button(say('button.startCheck'), { verb: 'assess.start', language });
}
