import type { Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import { titleOf } from '../search/labels';
import type { Language } from '../standard/types';
import { translator } from '../texts/translate';
import type { Found } from './coverage';

/** What the thing is called in the user's language; null where calling it anything would be a guess. */
export function nameOfThing(things: readonly Thing[], lexicon: Lexicon, language: Language): string | null {
  const telling = [...things].sort((a, b) => b.weight - a.weight)[0];
  if (!telling || things.length > 2) return null;
  const concept = telling.concepts[0];
  if (concept === undefined || telling.concepts.length > 1) return telling.mended ? null : telling.words;
  return titleOf(concept) ?? lexicon.name(concept, language);
}

/** The one sentence over an answer, from the catalogue. */
export function sentence(
  { verdict, quotes }: Found,
  municipality: string,
  thing: string | null,
  language: Language,
): string {
  const t = translator(language);
  const onlyOut = verdict === 'conditional' && !quotes.some(({ stance }) => stance === 'in');
  const key = onlyOut ? 'conditional_out' : verdict;
  const named = thing !== null && verdict !== 'info' && verdict !== 'unclear';
  return t(`verdict.${key}${named ? '_thing' : ''}`, {
    municipality,
    thing,
    Thing: thing && capitalise(thing),
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
