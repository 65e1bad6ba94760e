import { type Kind, rolesFor } from '../question/kinds';
import type { Understood } from '../question/types';
import { asksWhatNext } from '../question/what-next';
import type { Passage, Role } from '../standard/types';
import { type AgeRange, ageRanges, isWithin } from '../text/ages';
import { readOnce } from '../text/read-once';
import type { Reading } from './stance';

/** For coverage: what is in and what is out first, prices and law last. */
const COVERAGE_PRIOR: Partial<Record<Role, number>> = {
  included: 0.5,
  excluded: 0.5,
  'target-group': 0.15,
  extent: 0.15,
  place: 0.1,
  remark: 0.1,
  purpose: 0.2,
  criteria: 0,
  provider: 0,
  price: -0.2,
  law: -0.6,
};
/** The section where a standard answers this kind of question; each next likely one tells a step less. */
const ROLE_WANTED = 0.8;
const ROLE_STEP = 0.1;
const SAME_IF = 0.8;
const BARS_WITHOUT_CITIZEN = 0.6;
const GIVES_WITH_CITIZEN = 0.2;

/** The sections where a standard answers this kind of question come before others. */
export function sectionFits(role: Role, kind: Kind): number {
  if (kind === 'coverage') return COVERAGE_PRIOR[role] ?? 0;
  const place = rolesFor(kind).indexOf(role);
  return place < 0 ? 0 : ROLE_WANTED - place * ROLE_STEP;
}

/** "Hvad gør vi, hvis …" asks for a sentence that begins with the same if. */
export function asksWhatIf(asked: Understood): boolean {
  if (asksWhatNext(asked.question)) return true;
  return asked.kind === 'other' && /(?<!\p{L})(?:hvis|når|if|when)(?!\p{L})/iu.test(asked.question);
}

/** How well a sentence answers a question that asks what happens if. */
export function whatIfFits(text: string): number {
  return /^(?:hvis|i det omfang|når)\s/iu.test(text) ? SAME_IF : 0;
}

/** Asked about help with or without the citizen, the sentences that speak of taking part come first. */
export function mannerFits(reading: Reading, { manner }: Understood): number {
  if (manner.withoutCitizen)
    return reading.participation || reading.stance === 'out' ? BARS_WITHOUT_CITIZEN : 0;
  if (manner.withCitizen) return reading.stance === 'in' ? GIVES_WITH_CITIZEN : 0;
  return 0;
}

/** In the order of the answer, a limit that holds the age told counts for a passage, another against it. */
const HOLDS = 0.8;
const OTHER_AGE = -0.4;

/**
 * Passages whose age limits hold the age told are a better answer than those whose do not; asked for a place, than one that is not
 * told by age as well.
 */
export function ageFits(passage: Passage, { age, kind }: Understood): number {
  if (age === undefined) return 0;
  if (ageLimits(passage).length === 0) return kind === 'place' && passage.role === 'place' ? -HOLDS : 0;
  return holdsAge(passage, age) ? HOLDS : OTHER_AGE;
}

/** The age limits that a passage sets, read from it once. */
export const ageLimits: (passage: Passage) => readonly AgeRange[] = readOnce(({ text }: Passage) =>
  ageRanges(text),
);

/** Whether one of the age limits that a passage sets holds the age. */
export function holdsAge(passage: Passage, age: number): boolean {
  return ageLimits(passage).some((range) => isWithin(age, range));
}
