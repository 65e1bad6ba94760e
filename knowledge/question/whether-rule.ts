import { anyCase, wholeWords } from '../text/whole-words';
import { isAskedLater } from './asked-later';

const SUBJECT =
  '(?:jeg|vi|i|man|du|han|hun|de|den|det|der|alle|(?:en|et|min|mit|hans|hendes) (?:\\p{L}+ )?\\p{L}+|borgers? \\p{L}+|borgerens \\p{L}+|borger|støtte|hjælp|personale|\\p{L}{3,}(?:en|et|erne|ne)|§ ?85)';
const ENGLISH_SUBJECT =
  '(?:i|we|you|he|she|they|it|one|there|everyone|everybody|all|(?:the|a|an|my|his|her|their|every|each) (?:\\p{L}+ )?\\p{L}+|staff|citizens?|people|support)';

const START = '^\\s*(?:og |and |men |but )?';

/** "Skal borgeren i gruppe?", "does the citizen have to …?": whether it must be so. */
const MUST = anyCase(
  `${START}(?:(?:skal (?!(?:jeg|vi|i) (?!have ))|behøver (?!(?:jeg|vi|i) )|forventes det at |er det (?:et krav|en betingelse|nødvendigt|obligatorisk|påkrævet),? at )${SUBJECT}(?!\\p{L})` +
    `|er ${SUBJECT} (?:nødt til|tvunget til|forpligtet til|pligtig)|(?:kræver|forudsætter|kræves)(?!\\p{L})` +
    `|must (?!(?:we|i) )${ENGLISH_SUBJECT}(?!\\p{L})|(?:do(?:es)?|has|have|will) (?!(?:we|i) )${ENGLISH_SUBJECT} (?:really |actually |always )?(?:have|need)(?: got)? to(?!\\p{L})` +
    `|(?:is|are) ${ENGLISH_SUBJECT} (?:required|obliged|forced|expected)(?!\\p{L})|is it (?:a requirement|required|necessary|mandatory|compulsory)(?!\\p{L}))`,
);

/** What staff do to a case, and no help that is given: "skal vi lave en samarbejdsaftale?" */
const CASEWORK = anyCase(
  `${START}(?:skal (?:vi|jeg|i|man|der) (?:\\p{L}+ ){0,2}?(?:skrive|udarbejde[s]?|vurdere[s]?|sætte[s]? mål|følge[s]? op|undersøge[s]?|fokusere|lave[s]? (?:en |et )?(?:\\p{L}*plan|\\p{L}*aftale|status))(?!\\p{L})` +
    `|(?:must|should) (?:we|i) (?:\\p{L}+ ){0,2}?(?:write|assess|set goals|follow up|focus|make an? (?:\\p{L}+ )?(?:plan|agreement))(?!\\p{L})|do (?:we|i) (?:have|need) to (?:write|assess|set|follow up|focus|make an? (?:\\p{L}+ )?(?:plan|agreement))(?!\\p{L}))`,
);

/** "Er støtten altid i hjemmet?", "får alle et afklaringsforløb?": whether it is never otherwise. */
const ALWAYS = anyCase(
  `${START}(?:(?:er|bliver|foregår|gives|ydes|sker|leveres|får|starter|begynder|stopper|gælder|kan) ${SUBJECT}[^,.;:?]*?(?<!\\p{L})(?:altid|visiteret|uvisiteret|forlænges|kun(?! (?:at|for at|hver|om|er|en|et|\\d)(?!\\p{L}))|udelukkende|automatisk|obligatorisk\\p{L}*|tvungent?|et krav|tidsbegrænsede?t?|frivilligt?)(?!\\p{L})` +
    `|(?:er|får|har|skal|bliver|starter|begynder) alle (?!former|slags|typer|dage|ugens|ugedage|døgnets)` +
    `|(?:er|bliver) (?:\\p{L}+ ){1,3}(?:obligatorisk\\p{L}*|frivilligt?|tvungent?|et krav|tidsbegrænsede?t?)(?!\\p{L})` +
    `|(?:is|are|does|do|will) (?!it )${ENGLISH_SUBJECT}[^,.;:?]*?(?<!\\p{L})(?:always|only(?! (?:to|for|every|a|one|\\d)(?!\\p{L}))|automatically|mandatory|compulsory|obligatory|voluntary|a requirement|time-?limited)(?!\\p{L})` +
    `|(?:is|are) (?:\\p{L}+ ){1,3}(?:mandatory|compulsory|obligatory|voluntary|optional)(?!\\p{L})` +
    `|(?:does|do|is|are|will) (?:everyone|everybody|all|every)(?!\\p{L}| (?:kinds?|sorts?|types?)))`,
);

/** "… og få en-til-en" asks for that. */
const NOTHING_INSTEAD = '(?![^?]* (?:og|and) (?:få|have|get)(?!\\p{L}))';

/** "Kan borgeren selv vælge …?": who decides, and not whether it is given. */
const CHOOSES = anyCase(
  `${START}(?:kan|må|får) (?:borger\\p{L}*|han|hun|de|man) (?:selv|frit) (?:vælge|bestemme)(?!\\p{L})(?! at få (?:hjælp|støtte))|${START}bestemmer (?:borger\\p{L}*|han|hun|de|man) selv(?!\\p{L})` +
    `|${START}(?:can|may) (?:the (?:citizen|client|resident)|he|she|they) (?:choose|decide|pick)(?!\\p{L})(?! to (?:get|have) (?:help|support|online))`,
);

/** "Kan han springe gruppen over?": whether what is laid down may be left out. */
const LEAVE_OUT = wholeWords(
  `(?:kan|må|får) (?:${SUBJECT} )(?:\\p{L}+ ){0,3}?(?:fravælge|springe (?:\\p{L}+ ){0,3}?over|slippe for(?! at)|blive fri for(?! at))${NOTHING_INSTEAD}|(?:can|may) ${ENGLISH_SUBJECT} (?:\\p{L}+ ){0,3}?(?:opt out|skip|avoid|get out of|do without)${NOTHING_INSTEAD}`,
);

/** Help that somebody is to have is asked for: "skal hun have hjælp til …", "skal han ledsages", "skal støtten omfatte …". */
const ASKS_FOR_HELP = wholeWords(
  '(?<!for at )(?:have|ha|få|get) (?:hjælp|støtte|ledsagelse|træning|help|support)|(?:hjælpes|støttes|ledsages|bades|vaskes|mindes|motiveres|trænes|følges)|hjælpe|omfatte|dække|include|cover|gøre rent|tage med|gå med|go with|clean|lære at|have (?:en )?ledsager|help (?:with|him|her|them|to)',
);
/**
 * Asks what holds, and not for something to be given: whether it must, is always so, or may be left out. That the standard
 * names it would be no yes.
 */
export function asksWhetherRule(question: string): boolean {
  if (isAskedLater(question)) return false;
  if (MUST.test(question)) return !ASKS_FOR_HELP.test(question);
  return [CASEWORK, ALWAYS, CHOOSES, LEAVE_OUT].some((asked) => asked.test(question));
}
