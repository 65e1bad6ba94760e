import { createInstance } from 'i18next';
import type { Language } from '../../knowledge/standard/types';
import da from './da.json';
import en from './en.json';

export type TextKey = keyof typeof da;

const catalogue = createInstance({
  resources: { da: { translation: da }, en: { translation: en } },
  lng: 'da',
  fallbackLng: false,
  initAsync: false,
  // Replies of text go out as plain text: nothing in them is markup.
  interpolation: { escapeValue: false },
});
void catalogue.init();

const voices = { da: catalogue.getFixedT('da'), en: catalogue.getFixedT('en') };

/** A text of the bot's own, in `language`, with its `{{names}}` filled in. */
export function say(language: Language, key: TextKey, values: Record<string, string> = {}): string {
  return voices[language](key, values);
}
