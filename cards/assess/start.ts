import type { Language, MunicipalityId } from '../../knowledge/standard/types';

/** Begins a check from a card that is not part of one, of the intervention `focus` or of all. */
export function checkFrom(language: Language, municipality: MunicipalityId, focus: string | undefined) {
  return {
    verb: 'assess.start',
    language,
    municipality,
    ...(focus === undefined ? {} : { focus }),
  } as const;
}
