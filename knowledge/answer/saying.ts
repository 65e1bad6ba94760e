import type { ConceptId, Lexicon } from '../lexicon/types';
import { asksInverted } from '../question/inverted';
import type { Thing, Understood } from '../question/types';
import { isWhen } from '../question/usually';
import type { Language } from '../standard/types';
import type { Found } from './found';
import { nameOfThing, sentence, silence, withoutYesOrNo } from './sentence';

/** Says what one municipality's standard answers, in one language. */
export class Saying {
  readonly municipality: string;
  readonly language: Language;
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon, municipality: string, language: Language) {
    this.#lexicon = lexicon;
    this.municipality = municipality;
    this.language = language;
  }

  name(things: readonly Thing[]): string | null {
    return nameOfThing(things, this.#lexicon, this.language);
  }

  /** @param matters the things of each matter that is told of */
  sentence(
    found: Found,
    matters: readonly (readonly Thing[])[],
    { question, times }: Pick<Understood, 'question' | 'times'>,
  ): string {
    const names = matters.map((things) => notAnAge(this.name(things)));
    // "Efter kl. 22 på hverdage": it is the hour that is refused, and neither weekdays nor evenings.
    const isHour =
      times.hours.length > 0 &&
      /\d/.test(question) &&
      matters.flat().some((thing) => isWhen(thing, this.#lexicon));
    const named = {
      thing: isHour ? null : listed(names, this.language),
      danish: matters.map((things) => things.flatMap((thing) => this.#danishOf(thing))),
      group: matters.length > 1 ? null : this.#nameOf(found.group),
    };
    const text = sentence(found, this.municipality, named, this.language);
    return asksInverted(question) ? withoutYesOrNo(text) : text;
  }

  /** Beside what is told of another matter: that nothing is told of this one; null where something is. */
  silence(found: Found, name: string): string | null {
    return silence(found, this.municipality, name, this.language);
  }

  /** "Som udgangspunkt nej" and "ja, på betingelser" are one verdict and two sentences. */
  isAlike(told: readonly { found: Found }[], asked: Understood): boolean {
    const said = told.map(({ found }) => this.sentence(found, [], asked));
    return said.every((text) => text === said[0]);
  }

  #danishOf({ words, concepts }: Thing): string[] {
    return [words, ...concepts.map((id) => this.#lexicon.name(id, 'da'))];
  }

  #nameOf(concept: ConceptId | undefined): string | null {
    return concept === undefined ? null : this.#lexicon.name(concept, this.language);
  }
}

const LISTS: Record<Language, Intl.ListFormat> = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** "rengøring og indkøb"; null where one of them has no name. */
function listed(names: readonly (string | null)[], language: Language): string | null {
  if (names.includes(null)) return null;
  const known = [...new Set(names)].filter((name) => name !== null);
  if (known.length === 0) return null;
  // "Økonomi, uddannelse og arbejde" where one of them is "uddannelse og arbejde".
  return known.some((name) => / (?:og|and) /.test(name)) && known.length > 1
    ? known.join(', ')
    : LISTS[language].format(known);
}

/** "17-årig" tells of whom, and is nothing that is given. */
function notAnAge(thing: string | null): string | null {
  return thing !== null && /^\d/.test(thing) ? null : thing;
}
