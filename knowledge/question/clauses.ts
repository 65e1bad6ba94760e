import { tokenise } from '../text/tokens';
import { anyCase } from '../text/whole-words';

/** Goes on telling of the same: "… og er bange, må jeg …", "… and can not go alone". */
const TOLD_ON =
  '(?:(?:er|is|are)\\s+(?:(?!(?:det|der|han|hun|borger|vi|it|there|he|she)(?!\\p{L}))\\p{L}+\\s+){0,3}\\p{L}+\\s*[,.;]|(?:kan|må|maa|skal|can|must)\\s+(?:ikke|ik|stadig|aldrig|til|have|ha|i|på|hjem|ud|op|ind|snart|nu|not|never|to)(?!\\p{L}))';
/** "… og om det koster noget". */
const WHETHER =
  '(?:om(?= (?:det|der|han|hun|de|vi|man|jeg|borger\\p{L}*) )|(?:if|whether)(?= (?:it|he|she|they|we|there) ))';
/** "…, hvor foregår det, og koster det noget?" "…, hvor borgeren ikke er med" asks nothing. */
const FACT_AFTER_COMMA =
  '(?<=(?<!\\p{L})(?:(?:kan|må|skal) (?:vi|jeg|man|han|hun|de|borger\\p{L}*)|(?:can|may|could|should) (?:we|i|he|she|they))(?!\\p{L})[^?]{0,80}),\\s+(?=(?:hvor (?:foregår|ofte|tit|meget|mange|længe|lang tid)|hvem betaler|hvad koster|hvornår følges|how (?:often|long|much|many)|who pays|what does it cost)(?!\\p{L}))';
/** Where a second question begins inside one message: "…, og hvem betaler?", "… and how often?", "…? Må vi …". */
const NEXT = anyCase(
  '(?:[,;]\\s*|\\s+)(?:og|and|plus)\\s+(?=(?:' +
    `${WHETHER}|` +
    'hv\\p{L}+|who|what|how|when|where|which|koster|betaler|kan|må|maa|skal|er|can|may|must|do|does|is|are)(?!\\p{L}))' +
    `(?!${TOLD_ON})|\\?\\s+(?=\\p{L}{2,}|I\\s)|${FACT_AFTER_COMMA}`,
);

/** The questions that one message asks; itself alone where it asks only one. */
export function clausesOf(message: string): string[] {
  const clauses = message.split(NEXT).map((clause) => clause.trim());
  const spoken = clauses.filter((clause) => /\p{L}{2}/u.test(clause));
  const asking = spoken.filter((clause, at) => at === 0 || !isTold(clause, message));
  if (asking.length > 1) return asking;
  const [only] = asking.length < spoken.length ? asking : [];
  return [only ?? message];
}

/** "… og hvornår?" asks more about what was asked before it, and nothing by itself. */
export function saysSomething(clause: string, at: number): boolean {
  return at === 0 || tokenise(clause).some(({ stop }) => !stop);
}

/** "Video i stedet for besøg? hun kan ikke have folk i lejligheden": what follows a question and asks nothing only tells why. */
function isTold(clause: string, message: string): boolean {
  if (/\?\s*$/u.test(message) || clause.includes('?')) return false;
  return !asksFromItsStart(clause) || WHAT_FOR.test(clause);
}

export function asksFromItsStart(clause: string): boolean {
  return ASKS.test(clause);
}

/** "… skal skrive det i vores plan": what who asks needs to know it for. */
const WHAT_FOR =
  /^(?:skal|vil|kan) (?:lige |gerne |bare |ellers )?(?:skrive|bruge|vide|sende|svare|ringe|forklare|fortælle|melde|sige|indstille|holde møde)(?!\p{L})/iu;

/** Begins as a question does. */
const ASKS = anyCase(
  `^(?:og |and |eller |or )?(?:${WHETHER}|hv\\p{L}+|kan|må|maa|skal|er|har|får|dækker|koster|gælder|who|what|how|when|where|which|why|can|could|may|must|should|do|does|is|are|has)(?!\\p{L})`,
);
