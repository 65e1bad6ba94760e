import { tellsTimes } from '../text/times';
import { isContact, isOnlyContact } from './contact';
import { type Kind, phrasedKinds } from './kinds';
import type { Reader } from './reader';
import { POINTS_BACK, questionInStory } from './story';
import { withToldBefore } from './told-before';
import type { Thing, Understood } from './types';
import { MATTER, NAMED } from './weights';
import { asksWhatNext } from './what-next';

/** What the part of a message asks that the rest only tells a story to; undefined where all of it asks. */
export function askedInStory(reader: Reader): Understood | undefined {
  const { whole, field, onlyClause } = reader;
  const part = questionInStory(reader.message) ?? onlyClause;
  if (part === undefined) return undefined;
  const asked = reader.readAsking(part);
  if (belongsToWhatWasTold(asked, whole)) return undefined;
  const least = onlyClause === undefined ? MATTER : NAMED;
  if (asked.things.some(({ concepts, weight }) => concepts.length > 0 && weight >= least))
    return reader.meant(withToldBefore(asked, whole, field.lexicon));
  // "She lets nobody in, where else can we meet?": what was told is what it is not.
  if (asked.kind !== 'coverage' && ELSE.test(asked.question)) return reader.meant(asked);
  if (asksOnlyWhen(asked, whole)) return { ...asked, kind: 'coverage', otherwise: 'coverage' };
  // "Bliver der sat mål? Skal skrive det i planen": a fact is asked of nothing but the support.
  if (onlyClause !== undefined ? asked.kind !== 'coverage' : isPlainFact(asked)) return reader.meant(asked);
  return isFactOfItsOwn(asked) ? reader.meant(withToldBefore(asked, whole, field.lexicon)) : undefined;
}

/**
 * "Vil starte i fitness, kan vi gå med?": company and where it goes are one thing. "Har ikke talt med sin søster længe. Må jeg hjælpe
 * med at tage kontakten?": with whom was told before.
 */
export function belongsToWhatWasTold(asked: Understood, whole: Understood): boolean {
  if (whole.things.some(goesSomewhere) && !asked.things.some(goesSomewhere)) return true;
  return whole.things.some(isContact) && asked.things.every(isOnlyContact);
}

function goesSomewhere(thing: Thing): boolean {
  return thing.goals !== undefined && thing.weight >= NAMED && !isContact(thing);
}

const ELSE = /(?<!\p{L})(?:ellers|else)(?!\p{L})/iu;

/** "Far arbejder til kl. 17, kan jeg komme 18.30?": what else is told only says why then. */
function asksOnlyWhen({ kind, things, times }: Understood, whole: Understood): boolean {
  if (kind !== 'coverage' && kind !== 'time-of-day') return false;
  return tellsTimes(times) && times !== whole.times && things.every(({ weight }) => weight < NAMED);
}

/** What is told may be what it is asked of: whom to ring about a tooth. */
const OF_SOMETHING = new Set<Kind>([
  'coverage',
  'other',
  'contact',
  'provider',
  'definition',
  'duration',
  'price',
]);

/** "Borgeren flyttede hertil i foråret. Hvem sætter målene?": a fact, and nothing that it points back to. */
export function isFactOfItsOwn(asked: Understood): boolean {
  return !OF_SOMETHING.has(asked.kind) && asksInSoManyWords(asked);
}

/** Facts that standards tell once, and not of each intervention. */
const TOLD_OF_ALL = new Set<Kind>([
  'free-choice',
  'complaint',
  'contact',
  'deadline',
  'law',
  'obligation',
  'validity',
  'time-of-day',
]);

/** "Borgeren vil have en anden. Har hun frit valg?" asks for such a fact in so many words, and names nothing it is asked of. */
function isPlainFact(asked: Understood): boolean {
  return TOLD_OF_ALL.has(asked.kind) && asksInSoManyWords(asked);
}

/** Asks for its kind of fact in words of that kind, names nothing that it is asked of, and points back to nothing. */
function asksInSoManyWords({ kind, question, things }: Understood): boolean {
  if (things.some(({ weight }) => weight >= NAMED)) return false;
  return phrasedKinds(question).has(kind) && !POINTS_BACK.test(question) && !asksWhatNext(question);
}
