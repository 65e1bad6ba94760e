import type { Language } from '../standard/types';
import { tokenise } from '../text/tokens';
import { clausesOf } from './clauses';
import { eligibilityClause } from './eligibility';
import { asWhoGetsHelp } from './help-as-such';
import { withMeant } from './meant';
import { findMunicipalities } from './municipality';
import type { Thing, Understood } from './types';
import { type Field, understand } from './understand';
import { asksWhatNext } from './what-next';

/** A thing of less weight is no matter by itself. */
const MATTER = 0.6;
/** What a story has named before it asks tells so much of what it would in the question. */
const TOLD_BEFORE = 0.3;

/**
 * Reads a message that may ask more than one question ("indkøb, og hvem betaler maden?") or tell a story first ("My client
 * never leaves the flat. Can …?"). A later question that names nothing asks about what the first named, and municipalities
 * named anywhere hold for all.
 * @returns at least one
 */
export function understandAll(
  message: string,
  field: Field,
  fallback: Language,
): [Understood, ...Understood[]] {
  const whole = understand(message, field, fallback);
  const meant = (one: Understood) =>
    asWhoGetsHelp(withMeant(one, whole, field), findMunicipalities(one.question, field.municipalities).rest);
  const read = (part: string): Understood => ({
    ...understand(part, field, whole.language),
    language: whole.language,
    municipalities: whole.municipalities,
    facts: whole.facts,
    severities: whole.severities,
  });
  // Told of what did not work out, and then asked what next: one question, however many clauses it has.
  const clauses = asksWhatNext(message) ? [message] : clausesOf(message).filter(saysSomething);
  const eligibility = clauses.length === 1 ? eligibilityClause(message) : null;
  if (eligibility !== null && read(eligibility).things.every(({ weight }) => weight < MATTER))
    return [{ ...meant(whole), ofWhom: true }];
  const asking = questionAfterStory(message);
  const asked = asking === null ? null : read(asking);
  if (asked?.things.some(({ concepts, weight }) => concepts.length > 0 && weight >= MATTER))
    return [meant({ ...asked, things: [...asked.things, ...toldBefore(whole.things, asked.things)] })];
  if (clauses.length === 1) return [meant(whole)];
  const [first, ...rest] = clauses.map(read);
  if (first === undefined) return [meant(whole)];
  const later = rest.map((part) => ({
    ...part,
    things: part.things.length > 0 ? part.things : first.things,
  }));
  // A first clause that says nothing by itself ("Jeg er i tvivl?") is no question of its own.
  const [second] = later;
  return first.things.length === 0 && first.kind === 'coverage' && second
    ? [second, ...later.slice(1)]
    : [first, ...later];
}

/** "… skal have taget blodprøve. Kan vi gå med?" asks for company, and tells where to. */
function toldBefore(told: readonly Thing[], asked: readonly Thing[]): Thing[] {
  const isAsked = (thing: Thing) => asked.some(({ concepts }) => concepts.join() === thing.concepts.join());
  return told
    .filter((thing) => thing.concepts.length > 0 && !isAsked(thing))
    .map((thing) => ({ ...thing, weight: TOLD_BEFORE * thing.weight, group: 0 }));
}

/** "… og hvornår?" asks more about what was asked before it, and nothing by itself. */
function saysSomething(clause: string, at: number): boolean {
  return at === 0 || tokenise(clause).some(({ stop }) => !stop);
}

/** The last sentence, where it asks and what stands before it only tells. */
function questionAfterStory(message: string): string | null {
  const sentences = message.split(/(?<=[.!])\s+(?=\p{Lu})/u);
  const last = sentences.at(-1);
  return sentences.length > 1 && last?.includes('?') ? last : null;
}
