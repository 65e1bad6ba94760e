import { type Facts, type Level, OVERALL } from '../rules/types';
import { ageIn } from '../text/ages';
import { foldCase } from '../text/fold';
import { timesAsked } from '../text/times';
import { weeklyHoursIn } from '../text/weekly-hours';
import type { Written } from './as-written';
import { withoutInstead } from './reworded';
import { toldFactsIn } from './told-facts';
import { overallNeed, severitiesIn } from './told-levels';
import type { Understood } from './types';

/** What is told of the person and of the time, whatever is asked. */
export type Case = Pick<
  Understood,
  'municipalities' | 'facts' | 'severities' | 'weeklyHours' | 'age' | 'times'
>;

/** Reads of a message what it tells of the case. */
export function caseIn({ full, spelt, municipalities, elsewhere }: Written): Case {
  const severities = severitiesIn(spelt);
  const facts = livesIn(full, elsewhere)
    ? { ...toldFactsIn(full), 'bosiddende-i-kommunen': false }
    : toldFactsIn(full);
  return {
    municipalities,
    severities,
    facts: withNeed(facts, overallNeed(spelt, severities)),
    times: timesAsked(withoutInstead(full).replace(SO_THAT, ' ')),
    weeklyHours: weeklyHoursIn(full),
    age: ageIn(spelt),
  };
}

/** "… så han kommer op om morgenen": when they are to do it themselves, and not when help is given. */
const SO_THAT =
  /(?<!\p{L})(?:så|so|so that) (?:(?:at )?(?:han|hun|de|borger\p{L}*)|(?:he|she|they|the (?:citizen|client))) (?:(?:selv|itself|herself|himself) )?(?:kommer|kan (?:komme|stå)|står|vågner|sover|når|husker|gets?|wakes?|sleeps?|remembers?|can (?:get|wake|sleep))(?!\p{L})[^,.?!;]*/giu;

/** The case alone, of all that is read of a message. */
export function caseOf({ municipalities, facts, severities, weeklyHours, age, times }: Understood): Case {
  return { municipalities, facts, severities, weeklyHours, age, times };
}

/** "Borgeren bor i Køge": in a municipality that is none of those asked. */
function livesIn(question: string, municipalities: readonly string[]): boolean {
  if (LIVES_HERE.test(question)) return false;
  const lives = LIVES_IN.exec(question)?.[1];
  return lives !== undefined && municipalities.some((name) => foldCase(name) === foldCase(lives));
}

/** "En borger fra Køge, der nu bor i Roskilde": where somebody came from. */
const LIVES_HERE =
  /(?<!\p{L})(?:(?:til|ind)?flytte\p{L}*|nu bor|bor nu|botilbud\p{L}*|mov(?:ed|es|ing)|now lives?|lives? now)(?!\p{L})/iu;

/** Before the name of a municipality its "fra" and "i" have been taken out. */
const LIVES_IN =
  /(?<!\p{L})(?:(?:borger(?:en)?|han|hun|vedkommende|jeg|man|he|she|(?:the )?(?:citizen|client)),?\s+(?:(?:der|som|who|that)\s+)?(?:bor?|bosat|lives?|living)|(?:borger(?:en)?|klient|mand|kvinde|citizen|client|man|woman|somebody|someone))\s+(?:(?:i|in|fra|from)\s+)?([\p{L}-]+)/iu;

function withNeed(facts: Facts, need: Level | undefined): Facts {
  return need === undefined ? facts : { ...facts, [OVERALL]: need };
}
