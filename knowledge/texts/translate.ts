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

const translators: Record<Language, Translate> = {
  da: (key, values) => catalogue.t(key, { ...values, lng: 'da' }),
  en: (key, values) => catalogue.t(key, { ...values, lng: 'en' }),
};

export function translator(language: Language): Translate {
  return translators[language];
}
