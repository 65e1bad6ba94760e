import { asksOfAnotherMatter } from '../question/another-matter';
import type { Kind } from '../question/kinds';
import type { Thing, Understood } from '../question/types';
import { EVERYDAY, NAMED, SAYS_WHICH } from '../question/weights';
import { asksWhatNext } from '../question/what-next';
import { tellsOtherEnd } from './ages';
import { byWorth } from './by-worth';
import { isByName, isOnlyForWhom } from './carries';
import type { Evidence } from './evidence';
import { asksHowMany, isOneActivity, tellsHowMany, tellsOnWhatItDepends } from './extent';
import { factFrom } from './fact-answer';
import { type Found, found, nearest } from './found';
import { interventionsAbout } from './interventions-about';
import { isOwnName } from './match';
import { PLAINLY, type Sense } from './sense';
import { isOfAnother, states } from './states';
import { whatNext } from './what-follows';

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
    return factFrom(stating, asked, all, sense);

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
  if (told.length > 0) return factFrom(told, asked, all, sense);
  const very =
    TOLD_ONCE.has(asked.kind) && !asksOfAnotherMatter(asked.question)
      ? stating.filter((evidence) => states(evidence, asked) && tells(evidence) >= PLAINLY)
      : [];
  if (very.length > 0) return factFrom(very, asked, all, sense);
  const depending =
    asked.kind === 'hours' ? all.filter((evidence) => tellsOnWhatItDepends(evidence, matter, about)) : [];
  if (depending.length > 0)
    return wantsAmount ? nearest(all, depending) : factFrom(depending, asked, all, sense);
  // Where the help takes place is not told by whatever speaks of help.
  const isAnything = asked.kind === 'place' && matter.length === 0;
  const named = NAMES.has(asked.kind) && !isAnything ? all.filter(namesIt) : [];
  if (named.length > 0) return factFrom(named, asked, all, sense);
  return nearest(all, asked.kind === 'other' ? [] : byWorth(stating, asked, sense).slice(0, NEAREST_STATING));
}

/** That a group is excluded tells no fact of what is in it: "andre paragraffer" does not say by which a "kugledyne" is given. */
function isOnlyTakenOut({ reading, matches }: Evidence): boolean {
  return reading.stance === 'out' && !isByName(matches);
}

/** Its own condition: "ledsagelse, men kun hvis der er behov for socialpædagogisk indhold". */
function isOnlyThen({ direct, reading, matches }: Evidence): boolean {
  return direct && reading.conditional && isByName(matches);
}

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
/** A passage that tells the fact this surely states it, in whatever section it stands. */
const SAYS_IT = 0.7;
/** Whether the thing leaves open which fact is wanted: the question is then answered as if it named nothing. */
function isIdle(thing: Thing, kind: Kind, all: readonly Evidence[]): boolean {
  const isUnknown = thing.concepts.length === 0 && !all.some(({ matches }) => matches.has(thing));
  // "A private provider": the choice is the same, whatever else has the word.
  if (kind === 'free-choice' && thing.concepts.length === 0 && thing.weight < NAMED) return true;
  // An everyday word that no concept has ("itself", "happens") names no matter; a rarer one may.
  if (isUnknown && (ALIKE.has(kind) || thing.weight <= EVERYDAY)) return true;
  if (thing.number !== undefined) return false;
  const isPartlyKnown = ALIKE.has(kind) && thing.wider.length > 0;
  const general = (thing.concepts.length > 0 || isPartlyKnown) && thing.weight <= SAYS_WHICH;
  const [any] = all;
  // "Hvor mange uger går der, før der er en afgørelse?": the step and the time only say which of the facts is wanted.
  const saysWhich = ALIKE.has(kind) && (any?.isProcess(thing) === true || any?.isContext(thing) === true);
  return general || saysWhich || any?.isPerson(thing) === true;
}
