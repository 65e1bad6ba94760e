import { OVERALL } from '../rules/types';
import { asksForAnything, asksOfThoseWho, eligibilityClause, wantsYesOrNo } from './eligibility';
import { phrasedKinds } from './kinds';
import type { Reader } from './reader';
import type { Understood } from './types';
import { MATTER } from './weights';

/** The message as one that asks whether somebody gets the help at all; undefined where it asks for something else. */
export function whetherTheyGetIt(reader: Reader): Understood | undefined {
  if (!asksWhetherTheyGetIt(reader)) return undefined;
  const { whole } = reader;
  return { ...reader.meant({ ...whole, ...kindsOf(reader) }), ofWhom: true };
}

/** A yes or no, where what is told of them can be read as one; asked for the target group, a fact where it can not. */
function kindsOf({ message, whole }: Reader): Pick<Understood, 'kind' | 'otherwise'> {
  if (wantsYesOrNo(message)) return { kind: 'coverage', otherwise: 'coverage' };
  const { kind, otherwise } = whole;
  return kind === 'coverage' && phrasedKinds(message).has('target-group')
    ? { kind: 'target-group', otherwise: 'target-group' }
    : { kind, otherwise };
}

function asksWhetherTheyGetIt(reader: Reader): boolean {
  const { message, whole, clauses } = reader;
  // "VUM 1 hele vejen. Får man noget?"
  if (whole.facts[OVERALL] !== undefined && asksForAnything(message)) return true;
  if (clauses.length > 1) return false;
  if (asksOfThoseWho(message)) return true;
  const clause = eligibilityClause(message);
  if (clause !== null && reader.read(clause).things.every(({ weight }) => weight < MATTER)) return true;
  // "Er borgere med demens i målgruppen?"
  return whole.kind === 'target-group' && POLAR.test(message) && wantsYesOrNo(message);
}

/** Asks for a yes or no from its first word on. */
const POLAR = /^\s*(?:er|kan|må|får|hører|is|are|can|does|do)\s/iu;
