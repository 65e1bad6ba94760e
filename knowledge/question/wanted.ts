import type { ConceptId, Lexicon } from '../lexicon/types';
import { tokenise } from '../text/tokens';
import { weeklyHoursIn } from '../text/weekly-hours';
import { wholeWords } from '../text/whole-words';
import { asksWhich, namesTwo } from './alternative';
import type { Worded } from './kind-by-wording';
import { type Kind, phrasedKinds } from './kinds';
import type { Manner } from './manner';
import { thingsToBePaid } from './payment';
import type { Thing } from './types';
import { isUsually } from './usually';
import { isMatter, MATTER } from './weights';

/** The kind of answer a question wants, how to take it where no passage states such a fact, and what it is about. */
export interface Wanted {
  kind: Kind;
  otherwise: Kind;
  things: readonly Thing[];
  toBePaid?: true;
}

const FORMS: ConceptId = 'leveringsform';
const EXPENSES: ConceptId = 'udgifter';

/** How often it would be is told, and not asked; how many hours it would be is compared. */
const SO_OFTEN = wholeWords(
  'hver (?:(?:\\d+\\.?|eneste) ?)?(?:dag|uge|måned)|(?:(?:\\d+|en|to|tre) gange?|once|twice|(?:\\d+|three) times) (?:om (?:dagen|ugen|måneden)|i (?:ugen|måneden)|a (?:day|week|month))|every (?:(?:other|second|third|single|\\d+) )?(?:day|week|month)s?|dagligt?|ugentligt?|månedligt?|daily|weekly|monthly',
);

/**
 * What a question wants: what its wording tells, where what it is about does not tell otherwise.
 * @param things all that it names; those that only say which fact is wanted are left out
 */
export function wantedOf(
  wording: Worded | null,
  things: readonly Thing[],
  question: string,
  manner: Manner,
  lexicon: Lexicon,
): Wanted {
  const isHelp =
    (wording?.guessed && isName(things, question)) || tellsHow(wording, things, manner, question);
  const worded = isHelp ? asCoverage(things) : byWording(wording, things);
  const wanted = asksWhether(worded, things, question) ? asCoverage(things) : worded;
  if (wanted.kind !== 'coverage') return wanted;
  if (asksWhichHolds(wanted.things, question, lexicon)) {
    // "Can he complain by phone or must it be in writing?"
    const kind = phrasedKinds(question).has('complaint') ? 'complaint' : 'other';
    return { ...wanted, kind, otherwise: 'other' };
  }
  const paid = thingsToBePaid(wanted.things, question, lexicon);
  if (paid !== undefined) return { kind: 'price', otherwise: 'price', things: paid, toBePaid: true };
  if (asksWhoPays(wanted.things, question, lexicon)) return { ...wanted, kind: 'price' };
  if (ENDS.test(question)) return asEnding(wanted.things, lexicon);
  return asksWhoMayWork(wanted.things, question, lexicon) ? { ...wanted, kind: 'competence' } : wanted;
}

/** That paying is what is trained, or done for somebody, and not who pays. */
const PAYING = wholeWords(
  '(?:træn\\p{L}*|øve\\p{L}*|lære\\p{L}*|hjælp\\p{L}*|practi[sc]e|train\\p{L}*|learn\\p{L}*|help) (?:\\S+ ){0,3}?(?:betal\\p{L}*|pay\\p{L}*)|(?:pay|betaler?) (?:his|her|their|my|hans|hendes|min|mine|borgerens) (?:bills?|regning\\p{L}*)',
);
const WHO_PAYS = wholeWords(
  'egenbetaling|selv betale|betale selv|hvem betaler|betaler (?:borgeren|han|hun)|gratis|koster|who pays|cost\\p{L}*',
);

/** "Rengøring, hvor borgeren ikke er med", "træning i at betale regninger": how the help is given is told, and no fact asked for. */
function tellsHow(
  wording: Worded | null,
  things: readonly Thing[],
  { withoutCitizen }: Manner,
  question: string,
): boolean {
  if (wording === null || !things.some(isMatter)) return false;
  return (
    (withoutCitizen && wording.guessed && wording.kind === 'participation') ||
    (wording.kind === 'price' && PAYING.test(question) && !WHO_PAYS.test(question))
  );
}

function byWording(wording: Worded | null, things: readonly Thing[]): Wanted {
  if (wording === null || (!wording.certain && things.length > 0)) return asCoverage(things);
  const { kind, otherwise, says } = wording;
  const matter = things.filter((thing) => !says(thing));
  // What something is cannot be asked of nothing.
  if (kind === 'definition' && matter.length === 0) return { kind: otherwise, otherwise, things };
  return { kind, otherwise, things: matter };
}

/** "Bustræning til aktivitetscentret" is a name of things and asks for no fact, whatever its words remind of. */
function isName(things: readonly Thing[], question: string): boolean {
  const words = tokenise(question);
  const [first] = things;
  if (
    question.includes('?') ||
    words.length > FEW ||
    first === undefined ||
    words[0]?.word !== first.words.split(' ')[0]
  )
    return false;
  return things.every(({ concepts, weight }) => concepts.length > 0 && weight >= MATTER);
}

/** More words than these are a sentence. */
const FEW = 4;

function asCoverage(things: readonly Thing[]): Wanted {
  return { kind: 'coverage', otherwise: 'coverage', things };
}

/** "Besøg hver 14. dag?" asks whether that is given; how much is given would be another question. */
function asksWhether({ kind, otherwise }: Wanted, things: readonly Thing[], question: string): boolean {
  const mayBeEither = kind === 'hours' && otherwise === 'coverage' && weeklyHoursIn(question) === undefined;
  return mayBeEither && things.length > 0 && SO_OFTEN.test(question);
}

/** Which of two holds is a fact, where it would otherwise be asked whether one of them is given. */
function asksWhichHolds(things: readonly Thing[], question: string, lexicon: Lexicon): boolean {
  return (
    asksWhich(question) || (namesTwo(question) && things.every((thing) => isUsually(thing, [FORMS], lexicon)))
  );
}

/** "Do citizens pay for transport?" asks who pays: an expense is no help that is given. */
function asksWhoPays(things: readonly Thing[], question: string, lexicon: Lexicon): boolean {
  return things.some((thing) => isUsually(thing, [EXPENSES], lexicon)) && phrasedKinds(question).has('price');
}

const TRAINING: ConceptId = 'kompetencekrav';
const EDUCATION: ConceptId = 'uddannelse';
const STAFF: ConceptId = 'personale';
/** What somebody must have learnt who works here, or has, … */
const MUST_HAVE_LEARNT =
  /(?<!\p{L})(?:skal (?:man|jeg|vi|personalet|medarbejder\p{L}*|vejleder\p{L}*) (?:være|have)|krav(?:et)? (?:om|til)|er det (?:nok|et krav)|(?:do|does|must) (?:you|i|we|one|staff) (?:have|need)|have to be|need an?|is (?:it|that) (?:ok|enough)|må en (?:ufaglært|vikar))(?!\p{L})/iu;
/** … and nobody whom the help is for. */
const OF_THE_CITIZEN =
  /(?<!\p{L})(?:borger\p{L}*|beboer\p{L}*|han|hun|ham|hende|citizen|client|resident|he|she|him|her)(?!\p{L})/iu;

/** "Skal man være uddannet pædagog?" asks what the staff must have learnt: no training is given to anyone. */
function asksWhoMayWork(things: readonly Thing[], question: string, lexicon: Lexicon): boolean {
  if (OF_THE_CITIZEN.test(question)) return false;
  // "Uddannelse personale".
  const isOfStaff = things.length === 2 && things.some((thing) => isUsually(thing, [STAFF], lexicon));
  if (isOfStaff && things.some((thing) => isUsually(thing, [EDUCATION], lexicon))) return true;
  if (!MUST_HAVE_LEARNT.test(question)) return false;
  return things.some((thing) => thing.weight >= MATTER && isUsually(thing, [TRAINING], lexicon));
}

const END: ConceptId = 'ophoer';
/** "Stopper § 85, når hun bliver pensionist?": what pensioners are given says neither yes nor no to that. */
const ENDS = wholeWords(
  '(?:stopper|ophører|slutter|bortfalder|falder) (?:(?:bo)?støtten|hjælpen|indsatsen|bevillingen|§ ?85|det så)(?: væk| bort)?|' +
    '(?:mister|mist) (?:han|hun|borger\\p{L}*|de) (?:så )?(?:(?:bo)?støtten|hjælpen|bevillingen|§ ?85)|' +
    '(?:does|will|would) (?:the (?:support|help|grant)|§ ?85|section 85) (?:stop|end|cease)(?! (?:him|her|them|\\p{L}+ )?from)|' +
    '(?:does|will|would) (?:he|she|they|the (?:citizen|client)) lose (?:the|his|her|their) (?:support|help|grant)',
);

/** What it would end by is what is asked about; that it ends somewhere for another reason does not tell. */
function asEnding(things: readonly Thing[], lexicon: Lexicon): Wanted {
  const reasons = things.filter((thing) => !isUsually(thing, [END], lexicon));
  return { kind: 'duration', otherwise: 'duration', things: reasons.length > 0 ? reasons : things };
}
