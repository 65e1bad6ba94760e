import type { Thing, Understood } from '../question/types';
import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';

const HOW_MANY = wholeWords('hvor mange (?:timer|t)|antal timer|how many (?:hours|hrs)');
const AMOUNT = /\d+(?:[-–]\d+)? (?:timer|time|t)(?!\p{L})/iu;

/** Asked how many hours, only what tells a number answers. */
export function asksHowMany({ kind, question }: Understood): boolean {
  return kind === 'hours' && HOW_MANY.test(question);
}

export function tellsHowMany({ annotated: { passage } }: Evidence): boolean {
  return AMOUNT.test(passage.text);
}

/** "Omfanget afhænger af dit støttebehov", "individuel konkret vurdering": no amount, and what there is to tell of it. */
const DEPENDS =
  /(?:omfang|varighed|timetal)\p{L}*(?: \p{L}+){0,4} (?:afhæng|bestem|fastsæt|tilpas|vurder)\p{L}*|^individuel\p{L}* (?:konkret |faglig )?vurdering/iu;

/** @param about titles of the interventions that the thing asked about belongs to */
export function tellsOnWhatItDepends(
  { annotated: { passage }, direct }: Evidence,
  matter: readonly Thing[],
  about: ReadonlySet<string>,
): boolean {
  return DEPENDS.test(passage.text) && (matter.length === 0 || direct || about.has(passage.intervention));
}

const FOR_A_TIME = wholeWords('i en (?:\\p{L}+ )?periode');

/** "Ledsagelse … i en periode" among what the help comprises. */
export function isOneActivity({ annotated: { passage } }: Evidence): boolean {
  return passage.role === 'included' && FOR_A_TIME.test(passage.text);
}
