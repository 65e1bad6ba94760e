import type { Understood } from '../question/types';
import type { Language } from '../standard/types';
import { translator } from '../texts/translate';

/** Whoever asks about a municipality without a standard must not take another's for its own. */
export function remarksOn({ municipalities: { known, askedOf } }: Understood, language: Language): string[] {
  if (known.length > 0 || askedOf.length === 0) return [];
  const municipalities = new Intl.ListFormat(language, { type: 'disjunction' }).format(askedOf);
  return [translator(language)('without_standard', { municipalities })];
}
