import type { Thing, Understood } from './types';
import { TOLD } from './weights';

/** What someone has is not asked for: "har allerede § 97. Kan han også …". */
const HAS_IT =
  /(?<!\p{L})(?:(?:ikke|not) (?:omfattet af|under|få)|(?:can[’']?t|cannot) get|(?:(?<!(?:^|[.?!] )(?:hvad |hvilken )?)har(?! (?:i|vi|man|de|borger\p{L}*|han|hun)(?!\p{L}))|(?<=(?:hun|han|borger\p{L}*|beboer\p{L}*|she|he|citizen|client) )(?:får|bor|has|gets|lives?|already has)|bevilget|granted)) (?:[^\s,.?]+ ){0,4}?(?:§|section)/iu;

const NUMBERED = /§|\d{2,3}/u;

/** Of a question, the help under a paragraph that is asked for by it ("§ 86"). */
export function schemeIn({ things, question }: Understood): Thing | undefined {
  // What was told before the question is not asked for either.
  if (HAS_IT.test(question) || !NUMBERED.test(question)) return undefined;
  return things.find(({ words, weight }) => words.includes('§') && weight > TOLD);
}
