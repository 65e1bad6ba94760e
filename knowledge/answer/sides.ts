import type { Thing, Understood } from '../question/types';
import { TOLD } from '../question/weights';
import type { Passage } from '../standard/types';
import { readOnce } from '../text/read-once';
import { isRegular } from '../text/regular';
import { wholeWords } from '../text/whole-words';
import { isByName, telling } from './carries';
import type { Evidence } from './evidence';
import { isDirect } from './match';

/** What someone has is not asked for: "har allerede § 97. Kan han også …". */
const HAS_IT =
  /(?<!\p{L})(?:(?:ikke|not) (?:omfattet af|under|få)|(?:can[’']?t|cannot) get|(?:(?<!(?:^|[.?!] )(?:hvad |hvilken )?)har(?! (?:i|vi|man|de|borger\p{L}*|han|hun)(?!\p{L}))|(?<=(?:hun|han|borger\p{L}*|beboer\p{L}*|she|he|citizen|client) )(?:får|bor|has|gets|lives?|already has)|bevilget|granted)) (?:[^\s,.?]+ ){0,4}?(?:§|section)/iu;

const NUMBERED = /§|\d{2,3}/u;

/** Help under a paragraph that is asked for by it. */
function schemeIn({ things, question }: Understood): Thing | undefined {
  // What was told before the question is not asked for either.
  if (HAS_IT.test(question) || !NUMBERED.test(question)) return undefined;
  return things.find(({ words, weight }) => words.includes('§') && weight > TOLD);
}

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
