import type { Lexicon } from '../lexicon/types';
import { foldCase } from '../text/fold';
import type { Thing, Understood } from './types';
import { asTold } from './weights';

/** A question with what the message tells beside it. @param told all of the message, or what stands before the question */
export function withToldBefore(asked: Understood, told: Understood, lexicon: Lexicon): Understood {
  return { ...asked, things: [...asked.things, ...toldBefore(told, asked, lexicon)] };
}

/**
 * What a message tells beside what it asks. "… skal have taget blodprøve. Kan vi gå med?" asks for company, and tells where to.
 * "Det er hovedrengøring, kan vi hjælpe med rengøring?" tells which: a kind of what is asked says as much as it.
 */
function toldBefore(
  { things: told, question: message }: Understood,
  { question, things }: Understood,
  lexicon: Lexicon,
): Thing[] {
  const isAsked = (thing: Thing) => things.some(({ concepts }) => concepts.join() === thing.concepts.join());
  const isKind = ({ concepts: [kind] }: Thing) =>
    kind !== undefined &&
    things.some(({ concepts: [usual] }) => usual !== undefined && lexicon.ancestors(kind).has(usual));
  const before = told.filter((thing) => thing.concepts.length > 0 && !isAsked(thing));
  const why = foldCase(WHY.exec(message)?.[0] ?? '');
  const pointedAt = ENDS_WITH_IT.test(question)
    ? before.findLast(({ words }) => !why.includes(words))
    : undefined;
  const isAskedAbout = (thing: Thing) => isKind(thing) || thing === pointedAt;
  return before.map((thing) => ({ ...(isAskedAbout(thing) ? thing : asTold(thing)), group: 0 }));
}

/** Why it is so is not what is pointed at. */
const WHY = /(?<!\p{L})(?:because|på grund af|fordi|pga)(?!\p{L})[^.?!]*/iu;

/** "Må timerne bruges på at øve den?": what was told last before is what is asked about; not so in "gå tur med den". */
const ENDS_WITH_IT =
  /(?<!\p{L}|(?:med|til|på|for|om|with|to|for|about) )(?:den|dem|it|them)(?: (?:sammen|together|med ham|med hende|with him|with her))?\s*[?!.]*\s*$/iu;
