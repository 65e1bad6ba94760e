import { schemeIn } from '../question/scheme';
import type { Understood } from '../question/types';
import type { Passage } from '../standard/types';
import { readOnce } from '../text/read-once';
import { isLasting, isRegular } from '../text/regular';
import { wholeWords } from '../text/whole-words';
import { isByName, telling } from './carries';
import type { Evidence } from './evidence';
import { isDirect, isOwnName } from './match';

const LAWS = wholeWords('paragraf\\p{L}*|lovgivning|§+');

/**
 * What takes out help under another paragraph by speaking of paragraphs ("andre paragraffer, herunder …"): it takes out all of that,
 * also where it names only a part.
 */
export function takenByLaw(takers: readonly Evidence[], asked: Understood): Evidence[] {
  const scheme = schemeIn(asked);
  if (scheme === undefined) return [];
  return takers.filter(
    ({ annotated: { passage }, matches }) => isDirect(matches.get(scheme)) && LAWS.test(passage.text),
  );
}

/** "Øvelser efter § 86": what is given of the thing otherwise is not given under that paragraph. */
export function underTheLaw(givers: readonly Evidence[], asked: Understood): readonly Evidence[] {
  const scheme = schemeIn(asked);
  if (scheme === undefined) return givers;
  return givers.filter(({ matches }) => matches.get(scheme)?.how === 'same');
}

/**
 * Where help with a thing is listed, one who asks to do it together with the citizen is not met by an exclusion of a group that it
 * belongs to: "personlig pleje" and "hjemmehjælp" are done for the citizen.
 */
export function takersOf(
  close: readonly Evidence[],
  givers: readonly Evidence[],
  { manner }: Understood,
): Evidence[] {
  const takers = close.filter(({ reading }) => reading.stance === 'out');
  return manner.withCitizen && givers.length > 0 ? takers.filter(({ matches }) => isByName(matches)) : takers;
}

/**
 * "Fast ledsagelse til behandling" takes out only what comes again and again: who asks for "følge til tandlægen hver gang" asks
 * for just that, whatever is given now and then.
 */
export function takersOfRegular(takers: readonly Evidence[], { question }: Understood): Evidence[] {
  if (!isRegular(question)) return [];
  return takers.filter(
    ({ annotated: { passage }, reading }) => !reading.conditional && isRegularInText(passage),
  );
}

/**
 * "Støtte sker ikke, hvis der er behov for specialrengøring": where the question tells just that, the intervention gives nothing,
 * whichever of its activities is asked about.
 */
export function holdingBars(
  all: readonly Evidence[],
  givers: readonly Evidence[],
  { question }: Understood,
): readonly Evidence[] {
  if (NO_LONGER.test(question)) return [];
  const interventions = new Set(givers.map(({ annotated }) => annotated.passage.intervention));
  return all.filter(
    ({ annotated: { passage }, reading, matches }) =>
      interventions.has(passage.intervention) &&
      reading.stance === 'out' &&
      !reading.conditional &&
      ifs(passage) &&
      [...matches.values()].some(isOwnName),
  );
}

/** That it is not so, or was before. */
const NO_LONGER = wholeWords(
  '(?:ikke|ingen|intet|uden|no|not|without)(?: \\S+){0,3}? (?:behov|specialrengøring|need|special\\p{L}* cleaning)|bagefter|er udført|har haft|afterwards|after that',
);

/** Excludes under a condition: where it is read as unconditional, the question has told that the condition holds. */
const ifs = readOnce(({ text }: Passage) => /(?<!\p{L})ikke,? hvis(?!\p{L})/iu.test(text));

const FOR_A_TIME = wholeWords('i en (?:\\p{L}+ )?(?:opstarts)?periode|i opstarten|kortvarigt?|midlertidigt?');

/** What is given for a time only ("i en opstartsperiode"), where it is asked for without an end and nothing else gives it. */
export function onlyForATime(givers: readonly Evidence[], { question }: Understood): readonly Evidence[] {
  if (!isLasting(question)) return [];
  const isForATime = ({ annotated: { passage } }: Evidence) => FOR_A_TIME.test(passage.text);
  return givers.every(isForATime) ? givers : [];
}

const isRegularInText = readOnce(({ text }: Passage) => isRegular(text));

/** What takes the whole group out, but for a case, sets a condition on what is listed of it: "praktisk hjælp, medmindre …". */
export function boundsOf(direct: readonly Evidence[], close: readonly Evidence[]): Evidence[] {
  return direct.filter(
    (evidence) =>
      !close.includes(evidence) &&
      evidence.annotated.passage.role === 'excluded' &&
      evidence.reading.stance === 'out' &&
      evidence.reading.conditional &&
      telling(evidence.matches).some(([, { inGroup }]) => inGroup),
  );
}
