import type { Understood } from '../question/types';
import type { Language } from '../standard/types';
import { translator } from '../texts/translate';

/** What must be said beside any answer: whom to call in an emergency, and whose standards are not here. */
export function remarksOn(asked: Understood, language: Language): string[] {
  return [...inDanger(asked, language), ...withoutStandard(asked, language)];
}

/** Also beside an answer to what is off topic: whom to call is never beside the point. */
export function inDanger({ danger }: Understood, language: Language): string[] {
  if (danger === undefined) return [];
  return [translator(language)(danger === 'life' ? 'emergency' : 'danger')];
}

/** Whoever asks about a municipality without a standard must not take another's for its own. */
function withoutStandard({ municipalities: { known, askedOf } }: Understood, language: Language): string[] {
  if (known.length > 0 || askedOf.length === 0) return [];
  const municipalities = new Intl.ListFormat(language, { type: 'disjunction' }).format(askedOf);
  return [translator(language)('without_standard', { municipalities })];
}
