import { foldLetters } from '../text/fold';

/** "Hvad så?" by itself: "hvad så med rengøring" asks about cleaning. In folded letters: å may be written aa. */
const NEXT =
  /(?<!\p{L})(?:(?:er|what(?:'s| is| are)) (?:\S+ ){0,4}?)?(?:naeste (?:skridt|trin)|hvad saa|hvad goer (?:vi|man|jeg) (?:saa|nu)|hvad nu|hvad skal der saa ske|hvad sker der saa|hvilken anden (?:hjaelp|stoette) (?:\S+ ){0,4}?(?:undersoege|se paa|overveje|finde)|what other help (?:\S+ ){0,4}?(?:look at|consider)|hvilken (?:paragraf|bestemmelse|lov)(?: gaelder| bruger vi)? saa|hvilken (?:paragraf|bestemmelse|lov) (?:skal|kan) (?:jeg|vi) (?:saa )?(?:kigge paa|se paa|bruge|se efter)|what (?:then|next|now)|what happens (?:then|now|next)|next steps?|(?:look(?:ed)?|done?|try|tried|consider(?:ed)?) (?:at )?next|plan b)\s*(?:[?!.]|$)/iu;

/** "Hvad gør vi, hvis borgeren aldrig lærer at handle ind?" In folded letters. */
const IF_NEVER =
  /(?<!\p{L})(?:hvad (?:goer|sker) (?:vi|man|jeg|der)|hvad nu|what(?: (?:happens|do we do|do i do))?)(?: saa)?,? (?:hvis|naar|if|when) (?:\S+ ){1,3}?(?:aldrig|ikke (?:kan )?|never|can.?t|cannot|does(?:n.?t| not)) ?(?:laere?r?|learns?)(?!\p{L})/iu;

/** "Hvad hvis målene ikke kan nås?" In folded letters. */
const IF_NOT_REACHED =
  /(?<!\p{L})(?:hvad (?:nu )?hvis|hvad (?:sker|goer) (?:der|vi|man|jeg)(?: saa)?,? (?:hvis|naar)|what if|what happens if) (?:\S+ ){0,2}?(?:maal(?:ene|et)?|goals?) (?:\S+ )?(?:(?:ikke|aldrig|not|never|cannot|can.?t|are(?:n.?t| not)) ?)(?:\S+ ){0,2}?(?:naas?|opnaas?|opfyldt|opfyldes|indfri\S*|lykkes|reached|achieved|met)(?!\p{L})/iu;

/** "Hvilken paragraf kigger vi på, hvis træningen ikke virker?" In folded letters. */
const IF_IN_VAIN =
  /(?<!\p{L})(?:hvis|naar|if|when) (?:\S*traening\S*|det|the \S*training) ikke (?:virker|lykkes|hjaelper|slaar til)|(?<!\p{L})(?:if|when) (?:the )?(?:\S+ )?training (?:does(?:n.?t| not) work|fails)/iu;

/** A case has been told that did not work out, and it is asked what then: only a sentence about such a case answers. */
export function asksWhatNext(question: string): boolean {
  const folded = foldLetters(question.toLowerCase());
  return NEXT.test(folded) || IF_NEVER.test(folded) || IF_IN_VAIN.test(folded) || IF_NOT_REACHED.test(folded);
}
