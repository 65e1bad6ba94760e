import { anyCase, wholeWords } from '../text/whole-words';

const SOMEONE =
  '(?:så|we|i|vi|jeg|man|bs|(?:hele |al )?(?:bo)?støtten?|vejleder(?:en)?|medarbejder(?:en)?|personalet|støtteperson(?:en)?|beboer(?:en)?|borger(?:en)?|de|han|hun|hende|the|you|somebody|someone|der)';

/** How one begins that asks for a yes or no. */
const MAY_SOMEONE = `(?:kan|må|maa|skal|kunne|can|could|may|should|do) ${SOMEONE}(?!\\p{L})`;

/** Where a clause that tells ends, and one begins that asks for a yes or no: "borger har sukkersyge, må jeg …". */
const BEFORE_ASKING = anyCase(
  `(?:,|;|:|\\s[–-]|\\s(?:så|so)(?= (?:kan|må|can|may|should) (?:jeg|vi|i|we)(?!\\p{L})))\\s+(?=(?:kan|må|maa|skal|kunne|can|could|may|should|do|are)\\s+${SOMEONE}(?!\\p{L})|(?:hvor|where) (?=[^,.?]*(?:ellers|else)(?!\\p{L})))|:\\s+(?=(?:er det|is (?:it|this)) (?:en|et|an?) )`,
);
/** "Borger har sukkersyge, og må jeg …": behind what tells, "og" begins the question as a comma does. */
const AND_THEN = anyCase(
  `(?<=^(?:en |min |vores )?(?:borger(?:en)?|han|hun|de|der|he|she|they|the citizen) (?!kan|må|skal)[^?]{3,160}),? (?:og|men|and|but) (?=${MAY_SOMEONE})`,
);
/** A condition is no story: what is asked holds under it. */
const CONDITION = /^\s*(?:hvis|når|mens|imens|uden|for|selv ?om|if|when|while|without|unless)\s/iu;
/** "Støttestrømper om morgenen – kan det bevilges?": what is asked about was named before. */
export const POINTS_BACK = wholeWords(
  'det(?! (?:en|et) )|den(?! \\p{L}+ (?:gang|uge|dag|måned))|dette|dem|it|that|this',
);
/** Asks for a yes or no from its first word on. */
const ASKING = anyCase(`^${MAY_SOMEONE}`);
/** Asks for a fact from its first word on. */
const ASKS_WHAT = /^\s*(?:hv\p{L}+|what|when|who|where|which|how)(?!\p{L})/iu;
/** On a phone a sentence may begin with a small letter: "han lever af pizza. kan vi …" */
const NEXT_SENTENCE = new RegExp(`(?<=[.!?])\\s+(?=\\p{Lu}|[§"]|${MAY_SOMEONE})`, 'u');
/** "Må jeg sidde med hos psykiateren, han kan intet huske": what follows only tells why. */
const BEFORE_TELLING =
  /,\s+(?=(?:han|hun|de|borger\p{L}*|he|she|they) (?:er|har|kan|vil|tør|bor|orker|magter|bliver|står|går|sover|arbejder|skal|is|has|can|can't|won't|lives|keeps|gets|works|sleeps|gets up)(?!\p{L}))/iu;

/** Begins as one who tells does: "han har …", "jeg står med …", "vi er …". */
const TELLS =
  /^(?:(?:den|min|vores|en|hele|the|my|a|an|our) )?(?:jeg|vi|han|hun|de|det|der|hans|hendes|borger\p{L}*|beboer\p{L}*|klient\p{L}*|mor|far|søster\p{L}*|bror\p{L}*|datter\p{L}*|søn\p{L}*|kollega\p{L}*|mand|kvinde|pige|fyr|dreng|i|we|he|she|they|it|there|his|her|their|citizen|client|resident|mother|father|sister|brother|son|daughter|colleague|man|woman)(?!\p{L})|^(?:fordi|because|så |so |ellers|men|but|og|and)(?!\p{L})/iu;

/** Ends with its mark, begins as a question does, or only names something, as one on a phone does: "bustræning til værkstedet". */
function asksSomething(sentence: string): boolean {
  if (sentence.includes('?') || ASKING.test(sentence) || ASKS_WHAT.test(sentence)) return true;
  return !TELLS.test(sentence) && !/[.!]\s*$/u.test(sentence);
}

/** So many words at most: a longer sentence is a story by itself. */
const MOST_WORDS = 8;

/** Says what somebody has or where they live, and neither what they lack nor what they can not. */
const PLAINLY =
  /^(?:borgeren|han|hun|vi|jeg|de|the citizen|he|she|we|i) (?:(?:har|bor|er|flyttede|has|have|had|lives?|is|are|moved)(?!\p{L}))(?![^.]*(?<!\p{L})(?:ikke|ingen|intet|aldrig|uden|kun|for|syg|indlagt|fuld|skæv|væk|bange|not|no|never|only|too|ill|sick|away|drunk|afraid)(?!\p{L}))/iu;

/** A short sentence that only tells what somebody has, and what follows it; null where a message does not begin so. */
export function toldFirst(message: string): { told: string; rest: string } | null {
  const [told, next] = message.split(NEXT_SENTENCE);
  if (told === undefined || next === undefined || told.includes('?') || !PLAINLY.test(told)) return null;
  if (told.trim().split(/\s+/u).length > MOST_WORDS || POINTS_BACK.test(next)) return null;
  return { told, rest: message.slice(message.indexOf(next, told.length)) };
}

/** The part of a message that asks, where all else in it only tells; null where that cannot be seen. */
export function questionInStory(message: string): string | null {
  const sentences = message.split(NEXT_SENTENCE);
  const asks = sentences.filter(asksSomething);
  const [only] = asks;
  if (sentences.length > 1 && only !== undefined && asks.length === 1) return only;
  const last = sentences.at(-1) ?? '';
  // "Han har en hund. Han glemmer sine piller, kan vi støtte i det?": the last sentence has a story of its own.
  if (sentences.length > 1 && asks.length === 0 && BEFORE_ASKING.test(last)) return last;
  const [before, asking, ...more] = message.replace(AND_THEN, ', ').split(BEFORE_ASKING);
  if (asking !== undefined) {
    const isStory = more.length === 0 && !CONDITION.test(before ?? '') && !POINTS_BACK.test(asking);
    return isStory ? asking : null;
  }
  const [first, why] = message.split(BEFORE_TELLING);
  return why !== undefined && first !== undefined && (ASKING.test(first) || ASKS_WHAT.test(first))
    ? first
    : null;
}
