import { COVERAGE } from './model';

/**
 * Kinds that are taught and of which standards state no fact: whether something is given, and what to do in a case, which is answered
 * by whatever is said of it.
 */
export const WITHOUT_FACT: ReadonlySet<string> = new Set([COVERAGE, 'what-if']);
