import type { Lexicon } from '../lexicon/types';
import { OVERALL } from '../rules/types';
import type { Language } from '../standard/types';
import { foldCase } from '../text/fold';
import { tokenise } from '../text/tokens';
import { writtenOut } from './as-written';
import { caseIn, caseOf } from './case';
import { clausesOf } from './clauses';
import { isContact, isOnlyContact } from './contact';
import { asksForAnything, eligibilityClause, wantsYesOrNo } from './eligibility';
import { asEmergency } from './emergency';
import { asWhoGetsHelp } from './help-as-such';
import { type Kind, phrasedKinds } from './kinds';
import { withMeant } from './meant';
import { findMunicipalities } from './municipality';
import { withoutStandardAsked, withoutWhoAsks } from './passed-on';
import { POINTS_BACK, questionInStory } from './story';
import type { Thing, Understood } from './types';
import { type Field, understand } from './understand';
import { asTold, MATTER, NAMED } from './weights';
import { asksWhatNext } from './what-next';

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
  const said = field.vocabulary.withDanishLetters(written.replace(/\s+/gu, ' '));
  const message = withoutStandardAsked(withoutWhoAsks(said));
  const heard = understand(message, field, fallback);
  // What is told of the case holds for every part of the message, also where it is told of who asks.
  const told = message === said ? caseOf(heard) : caseIn(writtenOut(said, field));
  const whole: Understood = { ...heard, ...told };
  const emergency = asEmergency(whole, said);
  if (emergency) return [emergency];
  const meant = (one: Understood) =>
    asWhoGetsHelp(withMeant(one, whole, field), findMunicipalities(one.question, field.municipalities).rest);
  const read = (part: string): Understood => {
    const own = understand(part, field, whole.language);
    // "Starter mandag, kan jeg følge ham?" asks for no help on Mondays, "arbejder til kl. 16, kan han få støtte om aftenen?" for the evening.
    const asksOfTimes = tellsTimes(own.times) || own.things.some(({ weight }) => weight >= NAMED);
    return {
      ...own,
      language: whole.language,
      ...told,
      times: asksOfTimes ? own.times : told.times,
    };
  };
  /** A part that asks while the rest tells: in which way the help would be given may be told by either. */
  const readAsking = (part: string): Understood => {
    const asked = read(part);
    return { ...asked, manner: asked.manner.withCitizen ? asked.manner : whole.manner };
  };
  // Told of what did not work out, and then asked what next: one question, however many clauses it has.
  const clauses = asksWhatNext(message) ? [message] : clausesOf(message).filter(saysSomething);
  const eligibility = clauses.length === 1 ? eligibilityClause(message) : null;
  if (eligibility !== null && read(eligibility).things.every(({ weight }) => weight < MATTER))
    return [{ ...meant(ofTheirs(whole, message)), ofWhom: true }];
  // "VUM 1 hele vejen. Får man noget?"
  if (whole.facts[OVERALL] !== undefined && asksForAnything(message))
    return [{ ...meant(ofTheirs(whole, message)), ofWhom: true }];
  // "Er borgere med demens i målgruppen?" wants a yes or no.
  if (clauses.length === 1 && whole.kind === 'target-group' && startsPolar(message) && wantsYesOrNo(message))
    return [{ ...meant(ofTheirs(whole, message)), ofWhom: true }];
  const [only] = clauses.length === 1 && clauses[0] !== message ? clauses : [];
  const asking = questionInStory(message) ?? only ?? null;
  // "Vil starte i fitness, kan vi gå med?": company and where it goes are one thing, and stay together.
  const part = asking === null ? null : readAsking(asking);
  const alone = whole.things.some(goesSomewhere) && !part?.things.some(goesSomewhere) ? null : part;
  // "Har ikke talt med sin søster længe. Må jeg hjælpe med at tage kontakten?": with whom was told before.
  const isContactTold = whole.things.some(isContact) && alone?.things.every(isOnlyContact);
  const asked = isContactTold ? null : alone;
  const least = only === undefined ? MATTER : NAMED;
  if (asked?.things.some(({ concepts, weight }) => concepts.length > 0 && weight >= least))
    return [
      meant({
        ...asked,
        things: [...asked.things, ...toldBefore(whole, asked, field.lexicon)],
      }),
    ];
  // "She lets nobody in, where else can we meet?": what was told is what it is not.
  if (asked !== null && asked.kind !== 'coverage' && ELSE.test(asked.question)) return [meant(asked)];
  if (asked !== null && asksOnlyWhen(asked, whole))
    return [{ ...asked, kind: 'coverage', otherwise: 'coverage' }];
  // "Bliver der sat mål? Skal skrive det i planen": a fact is asked of nothing but the support.
  if (asked !== null && (only === undefined ? isPlainFact(asked) : asked.kind !== 'coverage'))
    return [meant(asked)];
  if (clauses.length === 1) return [meant(whole)];
  const [first, ...rest] = clauses.map(read);
  if (first === undefined) return [meant(whole)];
  const later = rest.map((part) => ({
    ...part,
    // "… and where is it sent?": the complaint that was asked about.
    kind:
      part.kind === 'place' && SENT_TO.has(first.kind) && SENT.test(part.question) ? first.kind : part.kind,
    things: part.things.length > 0 ? part.things : first.things,
  }));
  // A first clause that says nothing by itself ("Jeg er i tvivl?") is no question of its own.
  const [second] = later;
  return first.things.length === 0 && first.kind === 'coverage' && second
    ? [second, ...later.slice(1)]
    : [first, ...later];
}

/**
 * "… skal have taget blodprøve. Kan vi gå med?" asks for company, and tells where to. "Det er hovedrengøring, kan vi hjælpe med
 * rengøring?" tells which: a kind of what is asked says as much as it.
 */
function toldBefore(
  { things: told, question: whole }: Understood,
  { question, things }: Understood,
  lexicon: Lexicon,
): Thing[] {
  const isAsked = (thing: Thing) => things.some(({ concepts }) => concepts.join() === thing.concepts.join());
  const isKind = ({ concepts: [kind] }: Thing) =>
    kind !== undefined &&
    things.some(({ concepts: [usual] }) => usual !== undefined && lexicon.ancestors(kind).has(usual));
  const before = told.filter((thing) => thing.concepts.length > 0 && !isAsked(thing));
  const why = WHY.exec(whole)?.[0] ?? '';
  const pointedAt = ENDS_WITH_IT.test(question)
    ? before.findLast(({ words }) => !foldCase(why).includes(words))
    : undefined;
  const isMatter = (thing: Thing) => isKind(thing) || thing === pointedAt;
  return before.map((thing) => ({ ...(isMatter(thing) ? thing : asTold(thing)), group: 0 }));
}

/** Whether they get the help at all is a yes or no, where what is told of them can be read as one. */
function ofTheirs(whole: Understood, message: string): Understood {
  return wantsYesOrNo(message) ? { ...whole, kind: 'coverage', otherwise: 'coverage' } : whole;
}

/** Asks for a yes or no from its first word on. */
function startsPolar(message: string): boolean {
  return /^\s*(?:er|kan|må|får|hører|is|are|can|does|do)\s/iu.test(message);
}

/** Facts that tell where something is sent, which is no place where help is given. */
const SENT = /(?<!\p{L})(?:sende[srt]?|send|sent)(?!\p{L})/iu;
const SENT_TO = new Set<Kind>(['complaint', 'contact']);

function goesSomewhere(thing: Thing): boolean {
  return thing.goals !== undefined && thing.weight >= NAMED && !isContact(thing);
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

/** "Borgeren vil have en anden. Har hun frit valg?" asks for a fact in so many words, and of nothing that was told before. */
function isPlainFact({ kind, question, things }: Understood): boolean {
  if (things.some(({ weight }) => weight >= NAMED) || POINTS_BACK.test(question) || asksWhatNext(question))
    return false;
  return TOLD_OF_ALL.has(kind) && phrasedKinds(question).has(kind);
}

/** Why it is so is not what is pointed at. */
const WHY = /(?<!\p{L})(?:because|på grund af|fordi|pga)(?!\p{L})[^.?!]*/iu;

const ELSE = /(?<!\p{L})(?:ellers|else)(?!\p{L})/iu;

/** "Må timerne bruges på at øve den?": what was told last before is what is asked about; not so in "gå tur med den". */
const ENDS_WITH_IT =
  /(?<!\p{L}|(?:med|til|på|for|om|with|to|for|about) )(?:den|dem|it|them)(?: (?:sammen|together|med ham|med hende|with him|with her))?\s*[?!.]*\s*$/iu;

/** "… og hvornår?" asks more about what was asked before it, and nothing by itself. */
function saysSomething(clause: string, at: number): boolean {
  return at === 0 || tokenise(clause).some(({ stop }) => !stop);
}

/** "Far arbejder til kl. 17, kan jeg komme 18.30?": what else is told only says why then. */
function asksOnlyWhen({ kind, things, times }: Understood, whole: Understood): boolean {
  if (kind !== 'coverage' && kind !== 'time-of-day') return false;
  return tellsTimes(times) && times !== whole.times && things.every(({ weight }) => weight < NAMED);
}

function tellsTimes({ hours, days }: Understood['times']): boolean {
  return hours.length > 0 || days.length > 0;
}
