import { MOST } from '../question/message';
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
 * What must be said beside any answer: whose standards are not here, for whoever asks about a municipality without a standard must not
 * take another's for its own; and that only the first of many questions are answered.
 */
export function remarksOn({ municipalities, left }: Understood, language: Language): string[] {
  const t = translator(language);
  const { known, askedOf } = municipalities;
  const isOfOthers = known.length === 0 && askedOf.length > 0;
  const named = new Intl.ListFormat(language, { type: 'disjunction' }).format(askedOf);
  return [
    ...(isOfOthers ? [t('without_standard', { municipalities: named })] : []),
    ...(left === undefined ? [] : [t('only_first', { most: MOST })]),
  ];
}
