import { createInstance } from 'i18next';
import type { Language } from '../knowledge/standard/types';
import da from './texts/da.json';
import en from './texts/en.json';

/** Every text of the catalogue by its path: "answer.group.in". The Danish catalogue is the one of record. */
export type TextKey = Paths<typeof da>;

type Paths<Node> = Node extends string
  ? never
  : {
      [Key in keyof Node & string]: Node[Key] extends string ? Plural<Key> : `${Key}.${Paths<Node[Key]>}`;
    }[keyof Node & string];

/** "quotes_one" and "quotes_other" are asked for as "quotes". */
type Plural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** Looks up a text in one language and fills its `{{names}}`. */
export type Say = (key: TextKey, values?: Record<string, string | number>) => string;

const catalogue = createInstance({
  resources: { da: { translation: da }, en: { translation: en } },
  lng: 'da',
  fallbackLng: false,
  initAsync: false,
  // The cards do the escaping: where a text is put decides what is special in it.
  interpolation: { escapeValue: false },
  returnNull: false,
});
void catalogue.init();

const voices: Record<Language, Say> = { da: voice('da'), en: voice('en') };

/** The catalogue of the cards in `language`. */
export function say(language: Language): Say {
  return voices[language];
}

function voice(language: Language): Say {
  const translate = (key: TextKey, values: Record<string, string | number>) =>
    catalogue.t(key as string, { ...values, lng: language });
  // A card asks for some forty texts, nearly all without values: those are looked up once.
  const fixed = new Map<TextKey, string>();
  return (key, values) => {
    if (values) return translate(key, values);
    const known = fixed.get(key);
    if (known !== undefined) return known;
    const text = translate(key, {});
    fixed.set(key, text);
    return text;
  };
}
