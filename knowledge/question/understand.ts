import type { Lexicon } from '../lexicon/types';
import type { LabelFinder } from '../search/labels';
import type { Vocabulary } from '../search/vocabulary';
import type { Language, Municipality } from '../standard/types';
import { tokenise } from '../text/tokens';
import { kindOf, withoutKindWords } from './kinds';
import { detectLanguage } from './language';
import { mannerOf } from './manner';
import { findMunicipalities } from './municipality';
import { findThings, type QuestionToken } from './things';
import type { Understood } from './types';

/** What understanding needs to know of the field. */
export interface Field {
  lexicon: Lexicon;
  labels: LabelFinder;
  vocabulary: Vocabulary;
  municipalities: readonly Municipality[];
}

/**
 * Reads a question: its language, the municipalities it names, what kind of answer it wants, how the help would be
 * given, and the things it is about.
 * @param fallback the language when the question's own words tell nothing
 */
export function understand(question: string, field: Field, fallback: Language): Understood {
  const { known, unknown, rest } = findMunicipalities(question, field.municipalities);
  const kind = kindOf(rest);
  const matter = kind === 'coverage' ? rest : withoutKindWords(rest, kind);
  const tokens: QuestionToken[] = tokenise(matter)
    // § 85 is what every standard here is about.
    .filter(({ word }) => word !== '§85')
    .map((token) => field.vocabulary.mend(token));
  const language = detectLanguage(rest, namedIn(tokens, field)) ?? fallback;
  const things = findThings(tokens, language, field);
  return {
    question,
    language,
    municipalities: { known, unknown },
    kind,
    manner: mannerOf(rest),
    things,
    unknownWords: things
      .filter((thing) => thing.concepts.length === 0 && thing.wider.length === 0)
      .map(({ words }) => words),
  };
}

/** How many words only one language's labels know: "bus training?" has no function words, and is English. */
function namedIn(tokens: readonly QuestionToken[], { labels }: Field): Record<Language, number> {
  const plain = tokens.map(({ token }) => token);
  const cover = (language: Language) => {
    const places = new Set<number>();
    for (const { start, end } of labels.find(plain, language))
      for (let at = start; at < end; at++) places.add(at);
    return places;
  };
  const da = cover('da');
  const en = cover('en');
  const only = (a: Set<number>, b: Set<number>) => [...a].filter((place) => !b.has(place)).length;
  return { da: only(da, en), en: only(en, da) };
}
