import { anyCase } from '../text/whole-words';

/** What a message is begun and ended with, and what asks for an answer instead of asking for anything ("kan du sige mig, om …"). */

/** A message that is nothing but courtesy is left as it is. */
const LEAST_LEFT = 3;
const MOST_ROUNDS = 4;

const BREAK = '[\\s,.:;!–—-]';
/** No longer word, and no compound: "hej-siden". */
const WHOLE = '(?!\\p{L}|-\\p{L})';
const SMALL = '(?:lige|bare|blot|måske|evt\\.?|eventuelt|gerne|venligst|please|just|maybe|possibly)';

/** "Jeg håber, du har det godt." */
const WISH =
  '(?:(?:undskyld|beklager|sorry),? (?:(?:at|hvis|if|that) )?(?:jeg|i) (?:forstyrrer|disturb|interrupt)\\s*[.,!]+\\s*|(?:jeg |i )?(?:håber|hope),? (?:at |that )?(?:du|i|alt|you|all|everything)(?: alle)? (?:har det|har haft|er|går|are|is|have had) (?:\\p{L}+ ){0,3}?(?:godt|vel|weekend|dag|well|fine|ok)\\s*[.,!]+\\s*)';
const GREETED =
  '(?:vejviser|bot|igen|alle(?:sammen)?|med (?:dig|jer)|du|derude|derinde|team|kollega|kolleger|there|again|all|everyone|everybody|colleagues?)';
const GREETING =
  `(?:(?:hej(?:sa| hej)?|halløj(?:sa)?|davs|goddag|hi|hiya|hey|hello)${WHOLE}(?: ${GREETED}${WHOLE})*${BREAK}+` +
  // "Good morning routine" greets nobody.
  `|(?:god ?(?:morgen|dag|aften|formiddag|eftermiddag)|good (?:morning|afternoon|evening|day))(?: ${GREETED}${WHOLE})*\\s*[,.:!–]${BREAK}*)`;
/** "Hej Mette, …": a name is told from a thing by its capital, and by not being one. */
const BY_NAME =
  /^\s*(?:[Hh]ej|[Kk]ære|[Hh]i|[Hh]ello|[Dd]ear) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\s*[,!–-]\s*/u;

/** "Et hurtigt spørgsmål:", "jeg har et spørgsmål om ledsagelse: …", "undskyld, dumt spørgsmål, men …". */
const SIZE =
  '(?:(?:meget|lidt|helt|very|måske|hurtigt|lille|kort|nyt|andet|dumt|stupid|silly|quick|dumb|short|small|another|new)\\s+)*';
const QUESTION =
  `(?:(?:(?:undskyld|beklager|sorry|excuse me|pardon)${BREAK}+)?` +
  `(?:${SMALL} )*(?:(?:jeg|vi) (?:har|sidder med|fik)|(?:i|we) (?:have|got)|i['’]ve got)? ?(?:${SMALL} )*(?:(?:et|en|a|an|one) )?${SIZE}(?:spørgsmål|question|(?<=(?:quick|short|small) )one)` +
  `(?: herfra| fra mig| mere| from me| more)?${WHOLE}(?: (?:om|til|vedr(?:\\.|ørende)?|ang(?:\\.|ående)?|about|on|regarding|re|concerning)${WHOLE}|\\s*[,.:;!–-])${BREAK}*(?:(?:og det er|men|but)\\s+)?` +
  '|(?:undskyld|beklager|sorry),?\\s+(?:men|but)\\s+' +
  // "Må jeg spørge dig om noget?" asks for leave to ask.
  `|(?:må|kan|kunne|ku|may|can|could) (?:jeg|vi|i|we) (?:${SMALL} )*(?:få lov (?:til )?at )?(?:spørge|stille|ask)(?: (?:dig|jer|you))?(?: om)? (?:noget|en ting|et spørgsmål|something|(?:you )?a question)\\s*[?.,:!–-]+\\s*)`;

const WHETHER =
  '(?:,? (?=(?:om|if|whether) )|,? about(?!\\p{L})|\\s*[,:]|(?=,? (?:hv\\p{L}+|who|what|when|where|how(?! to )|which|why)))';
/** "Kan du fortælle mig, om …", "ved du, hvem der …", "jeg vil høre, om …", "I was wondering whether …". */
const TELL_ME =
  `(?:(?:kan|kunne|ku|vil|gider|mon)(?: (?:du|i|man|nogen|vejviser))(?: ${SMALL})* (?:fortælle|sige|oplyse|svare(?: (?:mig|os))? på|hjælpe (?:mig|os) med at (?:forstå|afklare))(?: (?:mig|os))?` +
  `|(?:ved|aner) (?:du|i|man|nogen)(?: ${SMALL})*|er der (?:nogen|en),? (?:der|som) ved` +
  `|(?:jeg|vi) (?:vil|ville|skal|skulle|kunne godt tænke (?:mig|os) at)(?: ${SMALL})* (?:høre|vide|spørge|have at vide)` +
  `|(?:jeg|vi) (?:er i tvivl|undrer (?:mig|os) over|er usikker\\p{L}* på|tænker på|er nysgerrig\\p{L}* på)` +
  `|(?:can|could|would|will) (?:you|anyone|someone|anybody|somebody)(?: ${SMALL})* (?:tell (?:me|us)|say|advise|help (?:me|us) understand)` +
  `|(?:do you|does any(?:one|body)|do we)(?: happen to)? know|(?:have you )?any idea` +
  `|(?:i|we)(?:['’](?:m|re)| am| are| was| were)? (?:just )?(?:wonder(?:ing)?|curious|not sure|unsure|in doubt)` +
  `|(?:i|we)(?: would|['’]d)? (?:like|want|need|have)(?: ${SMALL})* to (?:know|ask|hear|find out)` +
  `|please (?:tell (?:me|us)|advise|let (?:me|us) know))${WHETHER}\\s*`;

/** Behind the municipality that is asked, too: "Gladsaxe: Hej! …". */
const OPENING = anyCase(`^(\\s*(?:\\p{L}+:\\s*)?)(?:${GREETING}|${WISH}|${QUESTION}|${TELL_ME})`);

/** Below a name the case goes on: "Mvh Karen, borgeren deltager ikke". */
const TELLS_ON =
  /^(?:borger\p{L}*|han|hun|er|har|bor|vil|kan|må|skal|deltager|ikke|uden|mens|citizen|client|he|she|is|has|not)$/iu;

/** At the end, but what somebody says ("lære at sige tak") is no thanks. */
const THANKS =
  `(?:^|${BREAK}|(?<=\\?))\\s*(?<!(?:sige|siger|sagde|sagt|svare|ja|nej|say|says|said|saying|yes|no) )(?:(?:på forhånd |mange |tusind |1000 )?tak(?: (?:på forhånd|for (?:hjælpen|det|svar\\p{L}*)|skal (?:du|i) have))?` +
  '|(?:og )?(?:(?:rigtig|fortsat|hav en|have a) )*(?:god|dejlig|good|nice|lovely) (?:dag|aften|weekend|ferie|arbejdslyst|påske|jul|sommer|day|evening|weekend|holiday)|(?:many )?(?:thanks?(?: you| u)?|thx|thnx|cheers)(?: (?:in advance|a lot|so much|very much|for (?:your|the) help))?|please|pls|plz)';
const SIGNED =
  '(?:[\\s,.!]+(?:mvh|m\\.v\\.h\\.)|(?<=[.!?,])\\s*(?:vh|v\\.h\\.|kh|(?:(?:med )?venlige?|de bedste|bedste|kærlig) hils(?:en|ner)|hilsen|(?:kind|best|warm) regards))(?!\\p{L})\\.?';
/** "Kan vi hjælpe ham med budget, eller hvad?": asks for a yes or no all the same. */
const TAG =
  /(?:,? eller (?:hvad|hva|er det nej|er det ikke (?:os|noget|vores (?:opgave|bord))|skal (?:jeg|vi) (?:sige nej|give afslag)|må vi ikke det)|(?<=[?.!])\s*(?:(?:og|and) )?(?:hvor (?:i standarden )?står det(?: henne)?|where does (?:it|the standard) say (?:so|that))|, ?(?:ja eller nej|hvad er reglen|hvad siger i|yes or no))(?=\s*\?*\s*$)/iu;
/** "Tak", "mvh Mette". */
const CLOSING = anyCase(`(?:${THANKS}|${SIGNED}((?:[\\s,]+\\p{L}[\\p{L}-]*){0,9}))[\\s,.!]*$`);

/** Emoji, with what colours or joins them; figures count as such for Unicode, and are none here. */
const PICTURES = /\s*(?:(?![\d#*©®])\p{Emoji}|\u{fe0f}|\u{200d})+/gu;

function withoutTag(message: string): string {
  const [before = message, ...tagged] = message.split(TAG, 2);
  return tagged.length > 0 ? `${before}?` : message;
}

/**
 * What a message asks, without how it greets, thanks and asks to be told; the message itself where nothing is left of it.
 * @param isThing whether a word is one of the field: then it is no name ("Hej Rengøring, …")
 */
export function withoutCourtesy(message: string, isThing: (word: string) => boolean): string {
  const unlessNamed = (found: string, names?: string) => (isAsked(names) ? found : '');
  // "Mvh Karen Holm, socialrådgiver": behind a name stands a title.
  const isAsked = (names = '') => {
    const words = names.split(/[\s,]+/u).filter((word) => word !== '');
    if (words.some((word) => TELLS_ON.test(word))) return true;
    return (
      words.some(isThing) &&
      !(words.length > 2 && /^\p{Lu}/u.test(words[0] ?? '') && !isThing(words[0] ?? ''))
    );
  };
  let rest = message.replace(PICTURES, '');
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const less = rest.replace(BY_NAME, unlessNamed).replace(OPENING, '$1').replace(CLOSING, unlessNamed);
    if (less === rest || (less.match(/\p{L}/gu)?.length ?? 0) < LEAST_LEFT) break;
    rest = less;
  }
  return withoutTag(rest);
}
