import { tokenise } from '../text/tokens';
import { anyCase } from '../text/whole-words';
import type { Thing } from './types';
import { MATTER } from './weights';

/** So many words have no room for another matter. */
const FEW = 4;

const HIM = '(?:borger(?:en)?|ham|hende|the citizen|him|her)';
/** Asks whether it is covered or helped with, and what follows is all that it names. To help *him* is not to help *with* him. */
const ASKS = anyCase(
  `^\\s*(?:(?:dækker|omfatter) (?:(?:bo)?støtten|§ ?85|indsatsen) ` +
    `|kan (?:bo)?støtten handle om |does the support cover |can the support (?:be about|deal with) ` +
    `|(?:(?:kan|må) (?:vi|jeg|man|(?:bo)?støtten|vejlederen) |hjælper (?:vi|(?:bo)?støtten) )?(?:hjælpe?|støtte?)(?: ${HIM})? (?:med|til|i forhold til|ift\\.?|omkring|vedr\\.?) ` +
    `|hjælper (?:vi|(?:bo)?støtten)(?: ${HIM})? (?:med|i forhold til) ` +
    `|(?:can (?:we|i|the support(?: worker)?) )?help(?: ${HIM})? (?:with|in relation to|regarding) )`,
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'den det sin sit sine hans hendes deres borgers borgerens en et the a his her their citizens'.split(' '),
);

/** "Jobcenter?", "hjælp til jobcenteret?": a thing is named, and nothing is said of what is to be done with it. */
export function isNamedAlone(things: readonly Thing[], question: string): boolean {
  const [only, another] = things.filter(({ weight }) => weight >= MATTER);
  if (only === undefined || another !== undefined) return false;
  const own = new Set(tokenise(only.words).map(({ word }) => word));
  const rest = tokenise(question.replace(ASKS, '')).filter(({ word }) => !own.has(word));
  if (ASKS.test(question)) return rest.every(({ word }) => DETERMINERS.has(word));
  return things.length === 1 && rest.length === 0 && own.size < FEW;
}
