import type { Understood } from '../question/types';
import type { Language } from '../standard/types';
import { translator } from '../texts/translate';
import type { Danger } from './types';

/** Also above an answer that says the question is off topic: whom to call is never beside the point. */
export function dangerOf({ danger: level }: Understood, language: Language): Danger | null {
  if (level === undefined) return null;
  return { level, text: translator(language)(level === 'life' ? 'emergency' : 'danger') };
}

/**
 * What must be said beside any answer: whose standards are not here. Whoever asks about a municipality without a standard must not
 * take another's for its own.
 */
export function remarksOn({ municipalities: { known, askedOf } }: Understood, language: Language): string[] {
  if (known.length > 0 || askedOf.length === 0) return [];
  const municipalities = new Intl.ListFormat(language, { type: 'disjunction' }).format(askedOf);
  return [translator(language)('without_standard', { municipalities })];
}
