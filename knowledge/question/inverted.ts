/** "Er det rigtigt, at støtten ikke dækker …?": the "not" is of what is given, and not of somebody who can not. */
const SAID_NOT =
  /(?<!\p{L})(?:er det (?:rigtigt|korrekt|sandt|rigtig forstået)|(?:kan det )?passe(?:r det)?|stemmer det|har jeg forstået det rigtigt|is it (?:true|right|correct)),? (?:at|that) (?:(?:der|there) (?:er |gives |ydes |is |are )?(?:ikke|ingen|not|no)(?!\p{L})|(?:(?!(?:som|der|who|which|kan|må|får|can|may|gets?)(?!\p{L}))[^\s,?]+ ){1,4}?(?:(?:må |kan |can |may |must )?(?:ikke|aldrig|not|never)|cannot|\p{L}+n['’]t)(?!\p{L}))/iu;
/** "Is free choice excluded?", "er det forbudt at …?" */
const RULED_OUT =
  /^\s*(?:(?:er|is|are)(?!\p{L})(?![^?]* (?:eller|or) )[^?,]*(?<!\p{L})(?:undtaget|udelukket|excluded|ruled out)\s*(?:\?|$)|(?:er det|is it) (?:forbudt|ulovligt|forbidden|prohibited|illegal)(?!\p{L})|(?:er|is|are) [^?,]*(?:forbudt|forbidden|prohibited)\s*(?:\?|$))/iu;

/** Asks whether something is *not* given: "ja" and "nej" would each be read in two ways. */
export function asksInverted(question: string): boolean {
  return SAID_NOT.test(question) || RULED_OUT.test(question);
}
