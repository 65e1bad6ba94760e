import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../standard/types';
import da from '../texts/rules/da.json';
import en from '../texts/rules/en.json';

const catalogue = createInstance();
void catalogue.init({
  resources: { da: { translation: da }, en: { translation: en } },
  fallbackLng: 'da',
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Names of themes, levels, facts and outcomes, and the sentences around them, from the catalogue of rules. */
export function ruleText(language: Language): TFunction {
  return catalogue.getFixedT(language);
}
