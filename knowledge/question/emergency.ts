import type { ConceptId } from '../lexicon/types';
import { LIFE_IN_DANGER, MAYBE_IN_DANGER } from './danger';
import type { Understood } from './types';
import { wholeThing } from './whole-thing';

/** What a standard that speaks of emergencies would speak of. */
const OF_EMERGENCIES: readonly ConceptId[] = ['selvmord', 'akut', 'akut-laegehjaelp'];

/**
 * A message that tells of an emergency, read as one: the time it names is when somebody will die, the medicine what he has swallowed,
 * and neither is asked for as help.
 * @returns undefined where it tells of none
 */
export function asEmergency(asked: Understood, message: string): Understood | undefined {
  const told = LIFE_IN_DANGER.exec(message)?.[0];
  if (told === undefined) return undefined;
  return {
    ...asked,
    kind: 'coverage',
    otherwise: 'coverage',
    manner: { withoutCitizen: false, withCitizen: false },
    severities: {},
    facts: {},
    times: { hours: [], days: [] },
    weeklyHours: undefined,
    age: undefined,
    things: [wholeThing(told, OF_EMERGENCIES)],
    aside: [],
    danger: 'life',
  };
}

/** What a message asks is read as ever, and that somebody may be in danger is told beside the answer. */
export function withDanger(asked: Understood, message: string): Understood {
  if (asked.danger !== undefined || !MAYBE_IN_DANGER.test(message)) return asked;
  return { ...asked, danger: 'perhaps' };
}
