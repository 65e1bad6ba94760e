import { wholeWords } from '../text/whole-words';

/** "Er det rigtigt, at støtten ikke dækker …?" */
const SAID_NOT = wholeWords(
  "(?:er det (?:rigtigt|korrekt|sandt|rigtig forstået)|passer det|stemmer det|har jeg ret i|har jeg forstået det rigtigt|is it (?:true|right|correct)|am i right)[^?]*? (?:ikke|aldrig|ingen|intet|not|never|no|\\p{L}+n['’]t)",
);
/** "Is free choice excluded?", "er det forbudt at …?" */
const RULED_OUT =
  /^\s*(?:er|is|are)(?!\p{L})[^?]*(?<!\p{L})(?:undtaget|udelukket|forbudt|ulovligt?|excluded|ruled out|forbidden|prohibited|illegal)(?!\p{L})/iu;

/** Asks whether something is *not* given: "ja" and "nej" would each be read in two ways. */
export function asksInverted(question: string): boolean {
  return SAID_NOT.test(question) || RULED_OUT.test(question);
}
