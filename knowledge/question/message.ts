import type { Language } from '../standard/types';
import { askedInStory } from './asked-in-story';
import { asEmergency } from './emergency';
import type { Kind } from './kinds';
import { Reader } from './reader';
import type { Understood } from './types';
import type { Field } from './understand';
import { whetherTheyGetIt } from './who-gets-it';

/**
 * Reads a message that may ask more than one question ("indkøb, og hvem betaler maden?") or tell a story first ("My client
 * never leaves the flat. Can …?"). A later question that names nothing asks about what the first named, and municipalities
 * named anywhere hold for all.
 * @returns at least one
 */
export function understandAll(
  written: string,
  field: Field,
  fallback: Language,
): [Understood, ...Understood[]] {
  const reader = new Reader(written, field, fallback);
  const one = asEmergency(reader.whole, reader.said) ?? whetherTheyGetIt(reader) ?? askedInStory(reader);
  return one === undefined ? clauseByClause(reader) : [one];
}

function clauseByClause(reader: Reader): [Understood, ...Understood[]] {
  const [only, another] = reader.clauses;
  if (only === undefined || another === undefined) return [reader.meant(reader.whole)];
  const first = reader.read(only);
  const rest = reader.clauses.slice(1).map((clause) => reader.read(clause));
  const later = rest.map((part) => ({
    ...part,
    kind: isSentTo(part, first) ? first.kind : part.kind,
    things: part.things.length > 0 ? part.things : first.things,
  }));
  // A first clause that says nothing by itself ("Jeg er i tvivl?") is no question of its own.
  const [second] = later;
  return first.things.length === 0 && first.kind === 'coverage' && second
    ? [second, ...later.slice(1)]
    : [first, ...later];
}

/** Facts that tell where something is sent. */
const SENT_TO = new Set<Kind>(['complaint', 'contact']);
const SENT = /(?<!\p{L})(?:sende[srt]?|send|sent)(?!\p{L})/iu;

/** "… and where is it sent?" asks for no place where help is given. */
function isSentTo(part: Understood, first: Understood): boolean {
  return part.kind === 'place' && SENT_TO.has(first.kind) && SENT.test(part.question);
}
