import type { ConceptId } from '../lexicon/types';
import type { Understood } from '../question/types';
import type { Role } from '../standard/types';
import { wholeWords } from '../text/whole-words';
import { atThatTime } from './at-that-time';
import { barred, barredInItsArea } from './barred';
import { tellsBeside } from './beside';
import { carries, isByName } from './carries';
import { deniedBy } from './denied';
import type { Evidence } from './evidence';
import { because, type Found, found, nearest, type Reason, refused } from './found';
import { isOwnName } from './match';
import { neitherGivenNorTaken } from './neither';
import { tellsOnlyHow } from './only-how';
import { conditionsOf, isGeneral, participationOf } from './scope';
import {
  boundsOf,
  holdingBars,
  onlyForATime,
  takenByLaw,
  takersOf,
  takersOfRegular,
  underTheLaw,
} from './sides';
import { tellsOnlyWhen, tellsOtherHours } from './told-case';
import type { Verdict } from './types';
import { shareUndrawnBorder, turnsOnUnclear, withItsOtherSide } from './unclear';
import { isFact, verdictOf } from './verdict-of';

/** Under which conditions is told before the fifth example of what is in or out. */
const BEFORE_CONDITIONS = 4;
/** Sections that say how much help is given, and to whom. */
const OF_THE_CASE: ReadonlySet<Role> = new Set<Role>(['criteria', 'extent']);
/** A direct passage that speaks of less than this part of what the best one does answers something else. */
const NEAR_BEST = 0.81;

/**
 * Whether a standard covers the thing asked about, from what its passages do to it (contracts: verdict of a question).
 * Inclusion and exclusion are always told together.
 * @param all every passage found, best first
 */
export function coverage(all: readonly Evidence[], asked: Understood): Found {
  const isBeside = tellsBeside(asked.question);
  const direct = all.filter(
    (evidence) =>
      carries(evidence) &&
      !tellsOtherHours(evidence, asked) &&
      !tellsOnlyWhen(evidence, asked) &&
      !tellsOnlyHow(evidence, asked) &&
      !isBeside(evidence) &&
      (!asked.ofWhom || tellsForWhom(evidence, asked)),
  );
  const best = direct[0];
  if (!best) return barredInItsArea(all, asked) ?? nearest(all);
  if (!asked.manner.withoutCitizen && turnsOnUnclear(best, asked))
    return found('unclear', withItsOtherSide(best, direct, all), []);

  // "VUM?": a criterion that names the method of assessment gives nobody a method.
  if (OF_THE_CASE.has(best.annotated.passage.role) && asked.things.every(best.isProcess))
    return found('info', direct, []);

  const close = direct.filter((evidence) => evidence.share >= best.share * NEAR_BEST);
  const denied = deniedBy(
    asked.question,
    close.filter(({ reading }) => reading.conditional),
  );
  if (denied.length > 0) return refused('criterion', denied, close);
  const givers = underTheLaw(
    close.filter(({ reading }) => reading.stance === 'in'),
    asked,
  );
  const takers = takersOf(close, givers, asked);
  const regularly = takersOfRegular(takers, asked);
  if (regularly.length > 0) return refused('regularly', regularly, close);
  const holding = holdingBars(all, givers, asked);
  if (holding.length > 0) return found('not_covered', holding, close);
  const limited = onlyForATime(givers, asked);
  if (limited.length > 0) return refused('regularly', limited, close);
  const byLaw = givers.length === 0 ? takenByLaw(takers, asked) : [];
  if (byLaw.length > 0) return because(reasonOf(byLaw, 'not_covered'), found('not_covered', byLaw, close));
  const conditions = [
    ...(isFreelyGiven(givers, all, asked) ? [] : conditionsOf(all, givers, asked)),
    ...boundsOf(direct, close),
  ];
  if (givers.length === 0 && (takers.length === 0 || takeOnlyDoingIt(takers, asked)))
    return neitherGivenNorTaken(close, all, asked);

  const order = [...close].sort((a, b) => b.rank - a.rank);
  const sides = order.filter((evidence) => evidence.reading.stance === 'in' || takers.includes(evidence));
  const when = atThatTime(all, givers, asked);
  const shown = [
    // Asked whether someone gets the help, who it is for comes before what it is for.
    ...(asked.ofWhom ? order.filter(({ annotated }) => annotated.passage.role === 'target-group') : []),
    ...(when ? [...sides.slice(0, 1), ...when.telling.slice(0, BEFORE_CONDITIONS)] : []),
    ...sides.slice(0, BEFORE_CONDITIONS),
    ...conditions,
    ...participationOf(all, givers),
    ...sides,
    ...order,
  ];
  if (asked.manner.withoutCitizen) {
    const bars = [...takers, ...conditions].filter(
      ({ reading }) => reading.participation || reading.stance === 'out',
    );
    if (bars.length > 0) return barred(bars, shown);
    const demands = participationOf(all, givers).filter(isGeneral);
    if (demands.length > 0) return barred(demands, shown);
    // Guidance and training are given with the citizen: they say nothing of doing it in the citizen's place.
    if (givers.every(({ reading }) => reading.guidance))
      return barredInItsArea(all, asked) ?? { ...nearest(all, sides), reason: 'only_guidance' };
  }
  if (isBorderUndrawn(givers, takers)) return found('unclear', shown, []);
  const given = verdictOf(givers, takers, conditions);
  const verdict = given === 'covered' && when?.isOutside ? 'conditional' : given;
  if (isFact(best, verdict)) return found('info', shown, []);
  return because(givers.length === 0 ? reasonOf(takers, verdict) : undefined, found(verdict, shown, []));
}

/** What is only taken may be so for a reason that "udtrykkeligt undtaget" would not tell. */
function reasonOf(takers: readonly Evidence[], verdict: Verdict): Reason | undefined {
  if (verdict === 'not_covered' && takers.every(({ reading }) => reading.pointsElsewhere)) return 'other_law';
  const isAllDoing = takers.every(({ reading }) => reading.participation && !reading.conditional);
  return verdict === 'conditional' && isAllDoing ? 'with_citizen' : undefined;
}

/** Care and housework that are done for somebody. */
const DONE_FOR: ReadonlySet<ConceptId> = new Set([
  'personlig-pleje',
  'hjemmehjaelp',
  'hjemmepleje',
  'praktisk-hjaelp',
]);

/** "Personlig pleje" is done for the citizen: that it is out says nothing of advising on clothes; treatment is out either way. */
function takeOnlyDoingIt(takers: readonly Evidence[], { manner }: Understood): boolean {
  if (!manner.withCitizen) return false;
  return takers.every(
    ({ matches, reading }) =>
      !reading.participation &&
      !reading.conditional &&
      [...matches.values()].some(({ stated }) => stated !== undefined && DONE_FOR.has(stated)) &&
      !isByName(matches),
  );
}

/** One intervention gives the thing by its name and sets no condition: that another one which gives it does so takes nothing from it. */
function isFreelyGiven(givers: readonly Evidence[], all: readonly Evidence[], asked: Understood): boolean {
  return givers.some(
    (giver) =>
      giver.annotated.passage.role === 'included' &&
      [...giver.matches.values()].some(isOwnName) &&
      !giver.reading.conditional &&
      conditionsOf(all, [giver], asked).length === 0,
  );
}

/**
 * All that gives the thing and something that takes it stand in one note: the source does not say where the line between them
 * is. Where what is given is training, that is the line.
 */
function isBorderUndrawn(givers: readonly Evidence[], takers: readonly Evidence[]): boolean {
  if (givers.length === 0 || givers.some(({ reading }) => reading.guidanceByName)) return false;
  return takers.some((taker) => shareUndrawnBorder([...givers, taker]));
}

/**
 * What the help comprises does not say who gets it: "støtte til fællesskaber" is for nobody in particular. That help under other
 * paragraphs is taken out does not say that whoever has such help gets none of this.
 */
function tellsForWhom({ annotated: { passage }, matches }: Evidence, { question }: Understood): boolean {
  if (OTHER_PARAGRAPHS.test(passage.text) && !isByName(matches) && HAVE_IT.test(question)) return false;
  return passage.role !== 'included' && passage.role !== 'place' && passage.role !== 'extent';
}

const OTHER_PARAGRAPHS = wholeWords('paragraffer|§§');
const HAVE_IT = wholeWords(
  'har|får(?! det)|modtager|bor|(?:borgere?|beboere?|personer|folk) (?:på|i|med|under)|has|gets|receives|lives?|(?:people|citizens?|clients?|residents?) (?:in|with|on|under)',
);
