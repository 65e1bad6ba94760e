import { OVERALL } from '../rules/types';
import { asksForAnything, eligibilityClause, wantsYesOrNo } from './eligibility';
import type { Reader } from './reader';
import type { Understood } from './types';
import { MATTER } from './weights';

/** The message as one that asks whether somebody gets the help at all; undefined where it asks for something else. */
export function whetherTheyGetIt(reader: Reader): Understood | undefined {
  if (!asksWhetherTheyGetIt(reader)) return undefined;
  const { whole, message } = reader;
  // A yes or no, where what is told of them can be read as one.
  const asked: Understood = wantsYesOrNo(message)
    ? { ...whole, kind: 'coverage', otherwise: 'coverage' }
    : { ...whole, kind: whole.kind === 'coverage' ? 'target-group' : whole.kind };
  return { ...reader.meant(asked), ofWhom: true };
}

function asksWhetherTheyGetIt(reader: Reader): boolean {
  const { message, whole, clauses } = reader;
  // "VUM 1 hele vejen. Får man noget?"
  if (whole.facts[OVERALL] !== undefined && asksForAnything(message)) return true;
  if (clauses.length > 1) return false;
  const clause = eligibilityClause(message);
  if (clause !== null && reader.read(clause).things.every(({ weight }) => weight < MATTER)) return true;
  // "Er borgere med demens i målgruppen?"
  return whole.kind === 'target-group' && POLAR.test(message) && wantsYesOrNo(message);
}

/** Asks for a yes or no from its first word on. */
const POLAR = /^\s*(?:er|kan|må|får|hører|is|are|can|does|do)\s/iu;
