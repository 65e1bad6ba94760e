import { factOf, type Kind } from '../question/kinds';
import type { Thing, Understood } from '../question/types';
import { NAMED } from '../question/weights';
import { asksWhatNext } from '../question/what-next';
import type { Passage } from '../standard/types';
import { wholeWords } from '../text/whole-words';
import { tellsOtherEnd } from './ages';
import { isByName, isOnlyForWhom } from './carries';
import type { Evidence } from './evidence';
import { asksHowMany, isOneActivity, tellsHowMany, tellsOnWhatItDepends } from './extent';
import { ageLimits, holdsAge, whatIfFits } from './fit';
import { type Found, found, nearest } from './found';
import { isItsSection } from './its-section';
import { isOwnName } from './match';
import { namesThreshold } from './scope';
import { PLAINLY, type Sense } from './sense';
import { isOfAnother, ownWords, saysSo, saysSoItself, states } from './states';
import { turnsOnUnclear } from './unclear';

/**
 * A fact the question asks for (price, hours, who …), from the sections where standards state such facts and, where a
 * kind has no section of its own, from sentences that state it.
 * @param all every passage of the municipality, weighed for the things asked about
 * @param sense which passages tell the very fact asked for
 */
export function fact(all: readonly Evidence[], asked: Understood, sense: Sense): Found {
  const tells = (evidence: Evidence) => sense.tells(evidence.annotated, asked);
  if (asksWhatNext(asked.question)) return whatNext(all, asked);
  const kind = sense.kindOf(asked) ?? asked.kind;
  const wantsAmount = asksHowMany(asked);
  const matter = asked.things.filter((thing) => !isIdle(thing, asked.kind, all));
  const stating = all.filter(
    (evidence) =>
      (states(evidence, asked) ||
        (kind !== asked.kind && states(evidence, { ...asked, kind }) && tells(evidence) >= PLAINLY) ||
        (evidence.annotated.passage.role !== 'law' && tells(evidence) >= SAYS_IT)) &&
      !isOfAnother(evidence, asked) &&
      // How long one activity goes on says nothing of the help as such.
      !(kind === 'duration' && matter.length === 0 && isOneActivity(evidence)) &&
      !(wantsAmount && !tellsHowMany(evidence)) &&
      !tellsOtherEnd(evidence, asked),
  );
  if (matter.length === 0 && asked.kind !== 'other' && stating.length > 0)
    return answer(stating, asked, all, sense);

  const own = stating.filter(
    (evidence) => evidence.direct && !isOnlyTakenOut(evidence) && !isOnlyForWhom(evidence),
  );
  // The fact is told for a whole intervention: which intervention is the thing asked about?
  const about = interventionsAbout(all);
  const general = OF_THE_THING.has(asked.kind)
    ? []
    : stating.filter(({ annotated }) => about.has(annotated.passage.intervention));
  const told = [...new Set([...own, ...general])];
  if (told.length === 0 && asked.kind === 'price')
    told.push(...stating.filter(({ annotated }) => ANY_EXPENSE.test(annotated.passage.text)));
  const only = asked.kind === 'criteria' ? all.filter(isOnlyThen) : [];
  if (only.length > 0 && told.every(({ annotated }) => annotated.passage.role === 'target-group'))
    return found('info', only, told);
  if (told.length > 0) return answer(told, asked, all, sense);
  const very =
    TOLD_ONCE.has(asked.kind) && !OF_ANOTHER_MATTER.test(asked.question)
      ? stating.filter((evidence) => states(evidence, asked) && tells(evidence) >= PLAINLY)
      : [];
  if (very.length > 0) return answer(very, asked, all, sense);
  const depending =
    asked.kind === 'hours' ? all.filter((evidence) => tellsOnWhatItDepends(evidence, matter, about)) : [];
  if (depending.length > 0)
    return wantsAmount ? nearest(all, depending) : answer(depending, asked, all, sense);
  // Where the help takes place is not told by whatever speaks of help.
  const isAnything = asked.kind === 'place' && matter.length === 0;
  const named = NAMES.has(asked.kind) && !isAnything ? all.filter(namesIt) : [];
  if (named.length > 0) return answer(named, asked, all, sense);
  return nearest(all, asked.kind === 'other' ? [] : byWorth(stating, asked, sense).slice(0, NEAREST_STATING));
}

/** Asks for a number, or for what lies between two levels. */
const BORDER = /\d|(?<!\p{L})(?:eller|mellem|grænse\p{L}*|or|between|limit)(?!\p{L})/iu;

/** That a group is excluded tells no fact of what is in it: "andre paragraffer" does not say by which a "kugledyne" is given. */
function isOnlyTakenOut({ reading, matches }: Evidence): boolean {
  return reading.stance === 'out' && !isByName(matches);
}

/** Its own condition: "ledsagelse, men kun hvis der er behov for socialpædagogisk indhold". */
function isOnlyThen({ direct, reading, matches }: Evidence): boolean {
  return direct && reading.conditional && isByName(matches);
}

/** What the standard says of the case told, where it says what then: "Hvis borgeren ikke kan lære …, skal …". */
function whatNext(all: readonly Evidence[], { question }: Understood): Found {
  const ifs = all.filter(({ annotated }) => whatIfFits(annotated.passage.text) > 0);
  const then = ifs.filter(({ direct }) => direct);
  // Of no thing in particular: what is not learnt is a goal that is not reached.
  const ofGoals = TRIED.test(question)
    ? ifs.filter(({ annotated }) => NOT_REACHED.test(annotated.passage.text))
    : [];
  const told = then.length > 0 ? then : ofGoals;
  return told.length > 0 ? found('info', told, []) : nearest(all);
}

const TRIED = wholeWords(
  'lær\\p{L}*|laer\\p{L}*|træn\\p{L}*|traen\\p{L}*|øve\\p{L}*|prøvet|forsøgt|mål\\p{L}*|held|learn\\p{L}*|train\\p{L}*|practi[sc]\\p{L}*|tried|goals?',
);
const NOT_REACHED = wholeWords('mål\\p{L}* (?:\\S+ ){0,4}?ikke (?:kan )?(?:nås|opnås|indfries)');

/** Kinds whose answer does not depend on a word nobody knows: where one complains is told for everything. */
const ALIKE = new Set<Kind>([
  'complaint',
  'contact',
  'follow-up',
  'deadline',
  'free-choice',
  'provider',
  'law',
  'validity',
  'competence',
]);
/** Of those, the ones whose answer nothing that is told of the case changes: a sentence that tells just that fact answers. */
const TOLD_ONCE = new Set<Kind>(['complaint', 'deadline', 'free-choice', 'competence']);
/** "Frit valg af læge", "ventetiden hos tandlægen", "klage over hjemmeplejen", "efter § 100": of something else than this help. */
const OF_ANOTHER_MATTER = new RegExp(
  [
    '§ ?(?!85(?!\\d))\\d',
    '(?:frit valg|free choice) (?:af|på|of|for) (?!(?:udfører|leverandør|tilbud|vejleder|støtte|bostøtte|hjælp|provider|supplier|support))\\p{L}',
    '(?:sagsbehandlingstid\\p{L}*|behandlingstid\\p{L}*|ventetid\\p{L}*|waiting time|processing time) (?:for|på|hos|i|til|of|at) (?!(?:en |et |den |the |a |an )?(?:ansøg|sag|støtte|bostøtte|hjælp|afgørelse|svar|application|case|support|decision))\\p{L}',
    '(?:klag\\p{L}*|complain\\p{L}*) (?:over|about) (?!(?:en |et |den |det |the |a |an |min |vores |his |her )?(?:afgørelse|afslag|støtte|bostøtte|bevilling|decision|refusal|it|support))\\p{L}',
    '(?:afslag på|afgørelse om|refusal of|decision on|klagefrist\\p{L}* for) (?!(?:en |et |den |the |a )?(?:støtte|bostøtte|hjælp(?!e)|afslag|afgørelse|ansøgning|socialpædagogisk|support|decision))\\p{L}',
    '(?:støttekontaktperson|skp|læge\\p{L}*|psykolog|sygeplejerske|doctor) (?:efter|skal|har|must|need)',
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'iu',
);
/** Kinds that are not told once for a whole intervention: only a sentence about the thing itself answers. */
const OF_THE_THING = new Set<Kind>(['participation', 'form', 'cooperation', 'goals']);
/** "Borgeren betaler egne udgifter": holds for whatever it is that costs something. */
const ANY_EXPENSE = /(?<!\p{L})(?:egne|personlige|øvrige|alle) udgifter(?!\p{L}| til )/iu;

/** Kinds that ask what a named thing is, which any sentence about it may tell. */
const NAMES = new Set<Kind>(['definition', 'target-group', 'contact', 'place', 'obligation']);

/** Speaks of the very thing by name. */
function namesIt({ direct, annotated, matches, isProcess }: Evidence): boolean {
  const named = [...matches].some(([thing, match]) => isOwnName(match) && !isProcess(thing));
  return direct && named && annotated.passage.role !== 'law';
}

/** Without the thing asked about, the sections that state such facts are the nearest there is. */
const NEAREST_STATING = 2;
/** Below this a word says nothing of which fact is wanted ("hvor foregår møderne"). */
const TELLS = 0.5;
/** The weight of everyday words that the lexicon does not know. */
const EVERYDAY = 0.32;
/** An intervention is named after the thing when its passages speak of at least this much of what was asked. */
const TITLED = 0.3;
/** A passage that tells the fact this surely states it, in whatever section it stands. */
const SAYS_IT = 0.7;
/** What one thing costs says nothing of another: washing powder of coffee. */
const FOR_ONE_THING = wholeWords('udgifter til \\p{L}+');
/** In the order of the answer, telling the very fact asked for counts for this much, … */
const VERY_FACT = 1;
/** … saying so outright counts for this much. */
const OUTRIGHT = 0.5;
/** … and not only by the line that opens its list, for this much more. */
const ITSELF = 0.3;
/** And speaking of other things than the help itself, where the question names one, for this much. */
const BESIDES = 0.8;

/** What holds in special cases only comes after what holds else, by this much. */
const EXCEPTION = 0.6;
const IN_SPECIAL_CASES = wholeWords('særlige tilfælde|undtagelsesvis|ved behov for|dog forlænges');

/** Asked of no thing, what is said of every intervention comes before what is said of one, by up to this much. */
const EVERYWHERE = 1;

/** Whether the thing leaves open which fact is wanted: the question is then answered as if it named nothing. */
function isIdle(thing: Thing, kind: Kind, all: readonly Evidence[]): boolean {
  const isUnknown = thing.concepts.length === 0 && !all.some(({ matches }) => matches.has(thing));
  // "A private provider": the choice is the same, whatever else has the word.
  if (kind === 'free-choice' && thing.concepts.length === 0 && thing.weight < NAMED) return true;
  // An everyday word that no concept has ("itself", "happens") names no matter; a rarer one may.
  if (isUnknown && (ALIKE.has(kind) || thing.weight <= EVERYDAY)) return true;
  if (thing.number !== undefined) return false;
  const isPartlyKnown = ALIKE.has(kind) && thing.wider.length > 0;
  const general = (thing.concepts.length > 0 || isPartlyKnown) && thing.weight <= TELLS;
  const [any] = all;
  // "Hvor mange uger går der, før der er en afgørelse?": the step and the time only say which of the facts is wanted.
  const saysWhich = ALIKE.has(kind) && (any?.isProcess(thing) === true || any?.isContext(thing) === true);
  return general || saysWhich || any?.isPerson(thing) === true;
}

/** Interventions named after the thing, else those that list it. */
export function interventionsAbout(all: readonly Evidence[]): Set<string> {
  const titled = all.filter(
    ({ matches, share, isPerson }) =>
      share >= TITLED && [...matches].some(([thing, { how }]) => how === 'about' && !isPerson(thing)),
  );
  const listed = all.filter(
    (evidence) => evidence.direct && evidence.reading.stance === 'in' && !isOnlyForWhom(evidence),
  );
  const chosen = titled.length > 0 ? titled : listed;
  return new Set(chosen.map(({ annotated }) => annotated.passage.intervention));
}

function answer(
  stating: readonly Evidence[],
  asked: Understood,
  all: readonly Evidence[],
  sense: Sense,
): Found {
  const order = byWorth(stating, asked, sense);
  const [best] = order;
  if (best === undefined) return nearest(all);
  // A criterion that is named and cannot be read in one way is that, whatever else is told of it.
  const isItsLevel = asked.kind === 'level' && namesThreshold(best.annotated.passage.text);
  if (isItsLevel && best.direct && turnsOnUnclear(best, asked)) return found('unclear', order, []);
  const very = asksAnyPrice(asked) ? order : sense.tellingOf(order, asked);
  const told =
    very.length > 0
      ? very
      : order.filter(
          (evidence) =>
            isItsSection(evidence, asked) || tellsWhen(evidence, asked) || tellsWhoComes(evidence, asked),
        );
  const [first] = told;
  if (!first) return nearest(all, order);
  // What the standard calls "moderat" it tells in hours; on which side of a border a number falls is another question.
  const isItsHours = asked.kind === 'hours' && !BORDER.test(asked.question);
  if (!isItsHours && turnsOnUnclear(first, asked)) return found('unclear', told, order);
  const noChoice = asked.kind === 'free-choice' && first.reading.stance === 'out';
  return found(noChoice ? 'not_covered' : 'info', told, order);
}

/** Asked what one pays, for nothing in particular, whatever the section on prices tells is the answer. */
function asksAnyPrice({ kind, things }: Understood): boolean {
  return kind === 'price' && things.length === 0;
}

const ASKS_WHEN = wholeWords('hvornår|when|hvor (?:ofte|tit|lang tid|lang ventetid)|how (?:often|long)');
const TIME = wholeWords(
  '\\d+(?:-\\d+)? (?:uger|måneder|dage)|årligt|månedligt|ugentligt|en gang om|gange om',
);

/** Asked when, a sentence of the section for just that which tells a time answers, whatever else it tells. */
function tellsWhen({ annotated }: Evidence, { question, kind, things }: Understood): boolean {
  if (things.some(({ weight }) => weight > EVERYDAY)) return false;
  return ASKS_WHEN.test(question) && TIME.test(annotated.passage.text) && saysSo(annotated, kind);
}

/** Asked who comes, and nothing else: who gives the help. */
function tellsWhoComes({ annotated }: Evidence, { kind, things, question }: Understood): boolean {
  if (kind !== 'provider' || things.some(({ weight }) => weight > EVERYDAY)) return false;
  return ASKS_WHO_COMES.test(question) && annotated.passage.role === 'provider' && saysSo(annotated, kind);
}

const ASKS_WHO_COMES = wholeWords('hvem (?:kommer|er det,? der kommer)|who (?:comes|visits|will come)');

/** A complaint goes first to whoever decided; where it goes from there is another step. */
const ASKS_TO_WHOM = wholeWords('hvor(?:hen)?|hvem|til|where|whom?|to');
const RECEIVED_BY = wholeWords(
  '(?:skal|kan) (?:ske|sendes|indgives|indsendes|rettes) til|sendes til|indgives til',
);

/** "Hvornår er standarden fra?" */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** "Hvad sker der efter de fire måneder?" is told by what begins so. */
const ASKS_AFTER = wholeWords('hvad sker der (?:så )?(?:efter|når)|what happens (?:after|when)');
const AFTER = /^efter\s/iu;

/** Where to turn at which age: who tells an age is sent there, and who tells none to where all others turn. */
function fitsWhom(passage: Passage, { kind, age }: Understood): number {
  if (kind !== 'place' && kind !== 'contact') return 0;
  if (ageLimits(passage).length === 0) return 0;
  if (age === undefined) return kind === 'contact' ? -EVERYWHERE : 0;
  return kind === 'place' && holdsAge(passage, age) ? EVERYWHERE + VERY_FACT : 0;
}

/** For how many of the interventions, 0–1, the standard says so in these words. */
function saidFor(stating: readonly Evidence[]): (text: string) => number {
  const times = new Map<string, number>();
  for (const { annotated } of stating) {
    const { text } = annotated.passage;
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const interventions = new Set(stating.map(({ annotated }) => annotated.passage.intervention)).size;
  return (text) => ((times.get(text) ?? 1) - 1) / Math.max(1, interventions - 1);
}

/** A sentence that says so outright before one that only stands in the section, and one about things where one is named. */
function byWorth(stating: readonly Evidence[], asked: Understood, sense: Sense): Evidence[] {
  const { kind, things } = asked;
  const besides = things.some(({ concepts, weight }) => concepts.length === 0 || weight > TELLS)
    ? factOf(kind)?.besides
    : undefined;
  const said = things.every(({ weight }) => weight <= TELLS) ? saidFor(stating) : undefined;
  const wantsTime = (kind === 'deadline' || kind === 'complaint') && ASKS_WHEN.test(asked.question);
  const wantsDate = kind === 'validity' && ASKS_WHEN.test(asked.question);
  const asksAfter = ASKS_AFTER.test(asked.question);
  const wantsWhom = kind === 'complaint' && ASKS_TO_WHOM.test(asked.question);
  const worth = ({ annotated, rank, matches }: Evidence) =>
    rank -
    (IN_SPECIAL_CASES.test(annotated.passage.text) ? EXCEPTION : 0) +
    EVERYWHERE * (said?.(annotated.passage.text) ?? 0) +
    (asksAnyPrice(asked) ? 0 : VERY_FACT * sense.tells(annotated, asked)) +
    (saysSo(annotated, kind) ? OUTRIGHT : 0) +
    (saysSoItself(annotated, kind) ? ITSELF : 0) +
    (besides?.test(ownWords(annotated)) ? BESIDES : 0) +
    (wantsTime && TIME.test(annotated.passage.text) ? OUTRIGHT : 0) +
    (wantsDate && YEAR.test(annotated.passage.text) ? 2 * OUTRIGHT : 0) +
    (asksAfter && AFTER.test(annotated.passage.text) ? 2 * OUTRIGHT : 0) +
    fitsWhom(annotated.passage, asked) +
    (wantsWhom && RECEIVED_BY.test(annotated.passage.text) ? OUTRIGHT : 0) -
    (kind === 'price' && !isByName(matches) && FOR_ONE_THING.test(annotated.passage.text) ? BESIDES : 0);
  const weighed = stating.map((evidence) => ({ evidence, worth: worth(evidence) }));
  weighed.sort((a, b) => b.worth - a.worth);
  return weighed.map(({ evidence }) => evidence);
}
