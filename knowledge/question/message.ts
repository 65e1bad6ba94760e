import type { ConceptId } from '../lexicon/types';
import type { Language } from '../standard/types';
import { askedInStory, belongsToWhatWasTold, isFactOfItsOwn } from './asked-in-story';
import { asksFromItsStart } from './clauses';
import { asEmergency, withDanger } from './emergency';
import type { Kind } from './kinds';
import type { Item } from './listed';
import { Reader } from './reader';
import { questionInStory, toldFirst } from './story';
import { tellsOfCase } from './tells-of-case';
import { withToldBefore } from './told-before';
import type { Understood } from './types';
import type { Field } from './understand';
import { isMatter, NAMED } from './weights';
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
  const emergency = asEmergency(reader.whole, reader.written);
  const [first, ...more] =
    emergency === undefined ? (behindWhatIsTold(reader) ?? asksOf(reader)) : [emergency];
  return [withDanger(first, reader.written), ...more];
}

/** What a message asks, whatever stands before it. */
function asksOf(reader: Reader): [Understood, ...Understood[]] {
  const one =
    (reader.list === null ? whetherTheyGetIt(reader) : undefined) ??
    (asksSeveral(reader) ? undefined : askedInStory(reader));
  if (one !== undefined) return [one];
  const [first, ...more] = oneByOne(reader);
  const left = itemsOf(reader).length - MOST;
  return [{ ...first, ...(left > 0 && { left }) }, ...more];
}

/**
 * "Borgeren har en hund. Hvem sætter målene?": where what follows a short sentence is a question of its own, it is read as if it
 * stood alone, and what was told before it says as little as what is told before any question.
 * @returns undefined where it is none
 */
function behindWhatIsTold(reader: Reader): [Understood, ...Understood[]] | undefined {
  const { field, whole, message, list } = reader;
  const parts = list === null ? toldFirst(message) : null;
  if (parts === null) return undefined;
  // One sentence is taken off, not one after the other: a long message is read twice at most.
  const [main, ...more] = asksOf(new Reader(parts.rest, field, whole.language));
  const told = reader.read(parts.told);
  if (tellsOfCase(told) || main.ofWhom === true || !isOfItsOwn(main, told)) return undefined;
  const asked: Understood = {
    ...withToldBefore(main, told, field.lexicon),
    municipalities: whole.municipalities,
    manner: main.manner.withCitizen ? main.manner : whole.manner,
  };
  return [asked, ...more.map((part) => ({ ...part, municipalities: whole.municipalities }))];
}

const COMPANY: ConceptId = 'ledsagelse';

/** Whether a question needs nothing of what was told before it. */
function isOfItsOwn(asked: Understood, told: Understood): boolean {
  if (asked.kind !== 'coverage') return isFactOfItsOwn(asked);
  const names = asked.things.some((thing) => isMatter(thing) && thing.meant === undefined);
  // "He has dialysis. Can we go along?"
  const goesNowhere = asked.things.some(
    ({ concepts, goals }) => concepts[0] === COMPANY && goals === undefined,
  );
  return names && !goesNowhere && !belongsToWhatWasTold(asked, told);
}

/** Whether it lists what it asks, or asks more behind the first question that a story leads to. */
function asksSeveral({ list, clauses }: Reader): boolean {
  const [first, ...more] = clauses;
  if (list !== null) return true;
  return first !== undefined && questionInStory(first) !== null && more.some(asksFromItsStart);
}

/** So many questions of one message are answered; whoever asks more is told. */
export const MOST = 8;

function itemsOf({ list, clauses }: Reader): readonly Item[] {
  return list ?? clauses.map((question) => ({ question, words: question }));
}

function oneByOne(reader: Reader): [Understood, ...Understood[]] {
  const items = itemsOf(reader).slice(0, MOST);
  if (items.length < 2) return [reader.meant(reader.whole)];
  const [first, ...rest] = items.map((item, at) => readItem(item, at, reader));
  if (first === undefined) return [reader.meant(reader.whole)];
  // "He only got two hours and is cross, where does he complain, and how long does he have?"
  const before = [first, ...rest].find(({ kind }) => kind === 'complaint') ?? first;
  const later = rest.map((part) => ({
    ...part,
    kind: kindBeside(part, before),
    ...(isOpen(part) && part.listed === undefined && { things: first.things, ofFirst: true as const }),
  }));
  // A first clause that says nothing by itself ("Jeg er i tvivl?") is no question of its own.
  const [second] = later;
  return first.things.length === 0 && first.kind === 'coverage' && second
    ? [second, ...later.slice(1)]
    : [first, ...later];
}

function readItem({ question, words }: Item, at: number, reader: Reader): Understood {
  const mayHaveStory = at === 0 || reader.list !== null;
  const read = (mayHaveStory ? afterItsStory(question, reader) : undefined) ?? reader.read(question);
  return words === question ? read : { ...read, listed: words };
}

const ONLY_LEARNT: readonly ConceptId[] = ['laering', 'traening', 'motivering'];

/** "MitID: oprette? lære at bruge?": to learn is asked of what was named before. */
function isOpen({ things }: Understood): boolean {
  return things.every(({ concepts: [usual] }) => usual !== undefined && ONLY_LEARNT.includes(usual));
}

/** "Borgeren vil i svømmehallen. Må vi tage med, og hvem betaler?": the first of several questions may have a story before it. */
function afterItsStory(clause: string, { field, whole }: Reader): Understood | undefined {
  if (questionInStory(clause) === null) return undefined;
  return askedInStory(new Reader(clause, field, whole.language));
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

const CHOOSES = /(?<!\p{L})(?:vælge|bestemme|choose|pick|decide)(?!\p{L})/iu;

function kindBeside(part: Understood, before: Understood): Kind {
  if (isOfTheSame(part, before)) return before.kind;
  // "Hvem leverer, og kan borgeren selv vælge?"
  const namesNone = part.kind === 'coverage' && part.things.every(({ weight }) => weight < NAMED);
  return namesNone && before.kind === 'provider' && CHOOSES.test(part.question) ? 'free-choice' : part.kind;
}

/** "… and where is it sent?" asks for no place where help is given, "… and how long does he have?" for no length of the help. */
function isOfTheSame(part: Understood, before: Understood): boolean {
  if (part.kind === 'place') return SENT_TO.has(before.kind) && SENT.test(part.question);
  if (before.kind === 'complaint' && HOW_IT_IS_MADE.test(part.question)) return true;
  const isOpen = before.kind === 'complaint' && part.things.every(({ weight }) => weight < NAMED);
  return isOpen && ASKS_HOW_LONG.has(part.kind) && HOW_LONG.test(part.question);
}
