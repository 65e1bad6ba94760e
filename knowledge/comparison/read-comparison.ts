import { findMunicipalities } from '../question/municipality';
import type { Municipality } from '../standard/types';
import { foldSpace } from '../text/fold';
import { anyCase } from '../text/whole-words';
import type { Asks, ComparisonAsked } from './types';

const COMPARE =
  /^(?:kan du |vil du |can you |could you |please )?(?:sammen?l?lign(?:e|ing(?:en)?)?|stil .{1,60} op mod hinanden|compare|comparison)(?![\p{L}])(?: af| mellem| of| between)?/iu;
const DIFFERENCE =
  /^(?:hvad er |hvilke |er der |what (?:is|are) |are there )?(?:forskel(?:len|le|lene)?|(?:the |any )?differences?)(?![\p{L}])(?: er der| på| mellem| i| between| in)*/iu;
const DIFFERS =
  /^(?:hvordan|how) (?:adskiller|do|does)\s+(.+?)\s+(?:sig(?: fra hinanden)?|differ|compare)(?: på| i| om| on| in)?(?![\p{L}])/iu;

const WHICH =
  /^(?:hvilken kommune|hvilke kommuner|hvilke af kommunerne|(?:which|what) municipalit(?:y|ies)|which of the municipalities)\s+/iu;
/** Leaving out comes first: "dækker ikke" begins like "dækker". */
const WAYS: readonly [Asks, RegExp][] = [
  [
    'out',
    /^(?:udelukker|undtager|afviser|fraskriver sig|(?:dækker|giver|tilbyder|yder|hjælper|bevilger) ikke(?: med| til)?|exclude[sd]?|rule[sd]? out|leave[sd]? out|(?:do|does) not (?:cover|include|offer|give|provide)|(?:don't|doesn't|don’t|doesn’t) (?:cover|include|offer|give|provide))(?![\p{L}])/iu,
  ],
  [
    'in',
    /^(?:dækker|giver|tilbyder|yder|hjælper|bevilger|covers?|includes?|offers?|gives?|provides?|helps?)(?: med| til| with)?(?![\p{L}])/iu,
  ],
  [
    'all',
    /^(?:har|nævner|omtaler|skriver|siger|stiller|kræver|ha(?:ve|s)|mentions?|says?|writes?|requires?)(?: noget| anything| something)?(?: om| about)?(?![\p{L}])/iu,
  ],
];

/** Words that only hold a comparison together: at either end of what is compared. */
const LEADING =
  /^(?:(?:hvad|what)(?=\s+(?:og|and|siger|skriver|står|says?|do|does)(?:\s|$))|siger|skriver|står der|says?|say|og|and|med|with|om|about|på|on|i|in|for|af|of|mellem|between|kommunerne(?:s)?|kommuner|(?:the )?municipalities|standarderne(?:s)?|(?:the )?standards|de|alle|all|andre|other|hinanden|each other|regler(?:ne)? for|rules (?:for|on|about))(?:\s+|$)/iu;
const TRAILING =
  /(?:^|\s+)(?:i|in|hos|at|og|and|med|with|mellem|between|for|på|on|kommunerne|kommuner|(?:the )?municipalities|alle|all|de|andre|other|hinanden|each other|§\s*85|siger|says?|say|do|does)$/iu;

/**
 * Reads a wish to compare: "sammenlign opfølgning i Roskilde og Ishøj", "hvilke kommuner udelukker hovedrengøring?".
 * @returns undefined when the text asks for no comparison
 */
export function readComparison(
  text: string,
  municipalities: readonly Municipality[],
): ComparisonAsked | undefined {
  const plain = foldSpace(text).replace(/[?!.]+$/, '');
  const asked = asksFor(plain);
  if (!asked) return undefined;
  const named = findMunicipalities(asked.rest, municipalities);
  const withoutUnknown = named.unknown.reduce(
    (rest, name) => rest.replace(anyCase(`(?<![\\p{L}])${name}s?(?![\\p{L}])(?: kommune)?`), ' '),
    named.rest,
  );
  const matter = bareMatter(withoutUnknown);
  // "Which municipalities do you know?" is about the bot.
  if (/^(?:kender |do |har )?(?:du|jeg|vi|you|i|we)(?![\p{L}])/iu.test(matter)) return undefined;
  return { asks: asked.asks, matter, municipalities: named.known, unknown: named.unknown };
}

function asksFor(text: string): { asks: Asks; rest: string } | undefined {
  const differs = DIFFERS.exec(text);
  if (differs) return { asks: 'all', rest: `${text.slice(differs[0].length)} ${differs[1]}` };
  for (const opening of [COMPARE, DIFFERENCE]) {
    if (opening.test(text)) return { asks: 'all', rest: text.replace(opening, ' ') };
  }
  if (!WHICH.test(text)) return undefined;
  const rest = text.replace(WHICH, '');
  for (const [asks, way] of WAYS) {
    if (way.test(rest)) return { asks, rest: rest.replace(way, ' ') };
  }
  return undefined;
}

function bareMatter(text: string): string {
  let bare = foldSpace(text.replace(/[,;:]/g, ' '));
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  return bare;
}
