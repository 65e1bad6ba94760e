import type { Understood } from '../question/types';
import { MATTER } from '../question/weights';
import { wholeWords } from '../text/whole-words';
import { isByName } from './carries';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';
import { isDirect } from './match';

/** From this degree on a match is the very thing or the next narrower one. */
const OWN = 0.8;
const NOT = wholeWords('ikke|aldrig|medmindre');
const GIVEN = wholeWords('(?:indsatsen|støtten|hjælpen|ydelsen) (?:leveres|gives|ydes|udføres)');
/** Sections whose facts say nothing of whether a thing is given: what transport costs does not say that it is covered. */
const SAYS_NOTHING = new Set(['price', 'follow-up', 'complaint', 'contact', 'law']);

/** A fact about the very thing. Who gives the help says something only of who gives it: the staff's education is no help. */
function saysSomething({ annotated: { passage }, matches, isProcess }: Evidence): boolean {
  if (SAYS_NOTHING.has(passage.role)) return false;
  if (passage.role === 'provider' && ![...matches.keys()].some(isProcess)) return false;
  return [...matches.values()].some(({ degree }) => degree >= OWN);
}

/** "Indsatsen leveres i tæt samarbejde med …": what the help is given with is part of it. */
function isHowItIsGiven(
  { annotated: { passage }, matches, isProcess, isContext }: Evidence,
  { things, manner }: Understood,
): boolean {
  if (passage.role !== 'remark' || !GIVEN.test(passage.text) || manner.withoutCitizen) return false;
  const matters = things.filter(({ weight }) => weight >= MATTER);
  return (
    matters.length > 0 &&
    matters.every((thing) => isDirect(matches.get(thing)) && !isProcess(thing) && !isContext(thing))
  );
}

/** Asked whether someone gets the help, what is told of them stands among those whom it is for. */
function isForThem({ annotated: { passage }, matches }: Evidence, { ofWhom }: Understood): boolean {
  // "Ikke kan få afhjulpet dit behov …" is for those who are not so.
  return ofWhom === true && passage.role === 'target-group' && isByName(matches) && !NOT.test(passage.text);
}

/** A section on who gets the help that lists what they get: "et udredningsforløb, som kan klarlægge dit behov". */
function isOfferedThere({
  annotated: { passage },
  matches,
  isPerson,
  isProcess,
  isContext,
}: Evidence): boolean {
  const said = [...matches].filter(([, match]) => isDirect(match));
  return (
    passage.role === 'target-group' &&
    !NOT.test(passage.text) &&
    isByName(matches) &&
    // Where else to apply (§ 82 b) is no help that is given here.
    said.every(
      ([thing]) => !thing.words.includes('§') && !isPerson(thing) && !isProcess(thing) && !isContext(thing),
    )
  );
}

const DUTY = wholeWords('skal du sørge for|sørge for|sikre adgang|holde dit hjem');
const TO_BE_DONE = wholeWords(
  '(?<=^\\s*(?:kan|må|skal|can|may|could) (?:vi|jeg|(?:bo)?støtten|we|i|you|the support|the worker) (?:\\S+ )?)(?:hjælpe?|passe|lufte|fodre|gå tur|holde øje med|tage os af|se efter|help|look after|walk|feed|care for|take care of|mind)',
);

/** "Can we look after his dog?": that he must keep it in another room is his to see to, and no help. */
function isOnlyTheirDuty({ annotated: { passage } }: Evidence, { question }: Understood): boolean {
  return (
    passage.role === 'remark' &&
    DUTY.test(`${passage.lead ?? ''} ${passage.text}`) &&
    TO_BE_DONE.test(question)
  );
}

/** From passages about the thing that neither give nor take it: a condition, or a fact if it is about the very thing. */
export function neitherGivenNorTaken(
  close: readonly Evidence[],
  all: readonly Evidence[],
  asked: Understood,
): Found {
  const saying = close.filter(saysSomething);
  const best = saying[0];
  if (!best || isOnlyTheirDuty(best, asked)) return nearest(all);
  if (best.reading.stance === 'condition') return found('conditional', saying, []);
  const isGiven = isHowItIsGiven(best, asked) || isForThem(best, asked) || isOfferedThere(best);
  return found(isGiven ? 'covered' : 'info', saying, []);
}
