import type { Language } from '../standard/types';
import { askedInStory } from './asked-in-story';
import { asEmergency, withDanger } from './emergency';
import type { Kind } from './kinds';
import { Reader } from './reader';
import type { Understood } from './types';
import type { Field } from './understand';
import { NAMED } from './weights';
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
  const one = asEmergency(reader.whole, reader.written) ?? whetherTheyGetIt(reader) ?? askedInStory(reader);
  const [first, ...more] = one === undefined ? clauseByClause(reader) : [one];
  return [withDanger(first, reader.written), ...more];
}

function clauseByClause(reader: Reader): [Understood, ...Understood[]] {
  const [only, another] = reader.clauses;
  if (only === undefined || another === undefined) return [reader.meant(reader.whole)];
  const first = reader.read(only);
  const rest = reader.clauses.slice(1).map((clause) => reader.read(clause));
  // "He only got two hours and is cross, where does he complain, and how long does he have?"
  const before = [first, ...rest].find(({ kind }) => kind === 'complaint') ?? first;
  const later = rest.map((part) => ({
    ...part,
    kind: isOfTheSame(part, before) ? before.kind : part.kind,
    ...(part.things.length === 0 && { things: first.things, ofFirst: true as const }),
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

/** Asked of a complaint how long there is for it, no other length of time is meant. */
const ASKS_HOW_LONG = new Set<Kind>(['duration', 'deadline', 'other']);
const HOW_LONG =
  /(?<!\p{L})(?:(?:hvor (?:lang tid|længe)|how long) (?:har|have|has|does|do|did) (?:man|han|hun|jeg|vi|de|borger\p{L}*|he|she|they|i|we|one)|fristen?|deadline)(?!\p{L})/iu;

/** "… and can it be done by phone?" */
const HOW_IT_IS_MADE =
  /^\s*(?:og |and )?(?:kan|må|can|could|may) (?:(?:det|den|it|that)|(?:han|hun|man|jeg|de|he|she|they|we|i) (?:gøre|indgive|sende|do|make|send) (?:det|den|it))(?!\p{L})(?: \p{L}+){0,4} (?:telefon\p{L}*|tlf|mail|brev|mundtligt|skriftligt|phone|email|letter|orally|in writing)(?!\p{L})/iu;

/** "… and where is it sent?" asks for no place where help is given, "… and how long does he have?" for no length of the help. */
function isOfTheSame(part: Understood, before: Understood): boolean {
  if (part.kind === 'place') return SENT_TO.has(before.kind) && SENT.test(part.question);
  if (before.kind === 'complaint' && HOW_IT_IS_MADE.test(part.question)) return true;
  const isOpen = before.kind === 'complaint' && part.things.every(({ weight }) => weight < NAMED);
  return isOpen && ASKS_HOW_LONG.has(part.kind) && HOW_LONG.test(part.question);
}
