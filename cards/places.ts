import type { Intervention, Passage, Section, Standard } from '../knowledge/standard/types';

/** The intervention and the section a passage stands in; undefined when this version of the standard has no such passage. */
export function placeOf(
  standard: Standard,
  passageId: string,
): { intervention: Intervention; section: Section } | undefined {
  for (const intervention of standard.interventions) {
    for (const section of intervention.sections) {
      if (section.passages.some((passage) => passage.id === passageId)) return { intervention, section };
    }
  }
  return undefined;
}

/** The sections of `passage`'s intervention that say who may get it: its criteria, or else its target group. */
export function criteriaSections(intervention: Intervention): Section[] {
  const criteria = intervention.sections.filter((section) => section.role === 'criteria');
  return criteria.length > 0
    ? criteria
    : intervention.sections.filter((section) => section.role === 'target-group');
}

/** Whether the intervention a passage stands in has criteria or a target group to show. */
export function hasCriteria(standard: Standard, passage: Passage): boolean {
  const place = placeOf(standard, passage.id);
  return place !== undefined && criteriaSections(place.intervention).length > 0;
}
