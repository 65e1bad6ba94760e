import { createInstance } from 'i18next';
import type { Language } from '../standard/types';
import da from './da.json';
import en from './en.json';

export type Translate = (key: string, values?: Record<string, string | number | null>) => string;

/** The library's own words: verdict sentences and the line on individual assessment. Everything else is quoted. */
const catalogue = createInstance();
catalogue.init({
  resources: { da: { translation: da }, en: { translation: en } },
  fallbackLng: 'da',
  interpolation: { escapeValue: false },
});

const translators: Record<Language, Translate> = { da: translate('da'), en: translate('en') };

/** The catalogue looks a text up once; every answer only fills its `{{names}}`. */
function translate(lng: Language): Translate {
  const known = new Map<string, string>();
  return (key, values = {}) => {
    let text = known.get(key);
    if (text === undefined) {
      text = catalogue.t(key, { lng, skipInterpolation: true });
      known.set(key, text);
    }
    return text.replace(/\{\{(\w+)\}\}/g, (_name, name: string) => String(values[name] ?? ''));
  };
}

export function translator(language: Language): Translate {
  return translators[language];
}
