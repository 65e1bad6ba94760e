import { ROLES, type Role } from '../standard/types';
import { wholeWords } from '../text/whole-words';
import type { Kind } from './kinds';

/** How a kind of fact is asked for and stated. */
export interface KindOfQuestion {
  kind: Kind;
  /** Sections where a standard answers this kind, the likeliest first. */
  roles: readonly Role[];
  /** Phrases that speak for this kind, over lower-case text with letters as written; absent where only wordings tell it. */
  asked?: RegExp;
  /** What a passage that states it says (Danish, lower case); absent where the section's role is enough. */
  stated?: RegExp;
  /** Concepts that are part of asking (to *call* a phone number): not the thing asked about. */
  inherent?: readonly string[];
  /** Such a sentence answers in whatever section it stands. */
  anywhere?: true;
  /** Nothing else that is said of a thing answers it: what a course is for does not tell how long it is. */
  exact?: true;
  /** What a sentence says that states it of other things than the help itself: what a coffee costs, not what the support does. */
  besides?: RegExp;
}

/** A number in figures or in words: "8 uger", "fire uger". */
const NUMBER = '(?:\\d+|en|ét|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|fjorten|halvanden)';

/**
 * What stands in a gap (`.{0,20}`) is captured: it is not part of
 * the way of asking and may be the thing asked about.
 */
function words(pattern: string): RegExp {
  return wholeWords(pattern.replace(/NUMBER/g, NUMBER).replace(/\.\{0,\d+\}/g, '($&)'));
}

/**
 * The kinds of fact that standards state, with the phrases of the field that ask for them. A phrase speaks for a kind; which
 * kind it is, the whole wording tells (`kind-by-wording.ts`).
 */
export const KINDS: readonly KindOfQuestion[] = [
  {
    kind: 'complaint',
    roles: ['complaint'],
    asked: words(
      'klage\\p{L}*|påklage\\p{L}*|anke|anker|ankes|ankestyrelsen|ankeinstans|complain\\p{L}*|appeal\\p{L}*|klg',
    ),
    stated: words('klag\\p{L}*|indbring\\p{L}*|ankestyrelsen'),
    anywhere: true,
    exact: true,
  },
  {
    kind: 'deadline',
    roles: ['extent', 'remark', 'criteria'],
    asked: words(
      'sagsbehandlingstid\\p{L}*|behandlingstid\\p{L}*|svartid\\p{L}*|ventetid\\p{L}*|svarfrist\\p{L}*|hvor (?:hurtigt|længe) .{0,30}(?:svar|afgørelse|ansøgning\\p{L}*|behandle\\p{L}*|sagsbehandl\\p{L}*)|(?:hvor )?lang tid .{0,40}(?:svar|ansøgning\\p{L}*|afgørelse|behandle\\p{L}*|sagsbehandl\\p{L}*|visiter\\p{L}*)|(?:hvornår|hvornaar) .{0,20}(?:svar|afgørelse)|(?:vente|venter) på (?:svar|afgørelse)|processing times?|case processing|waiting time|how (?:long|quickly|fast|soon) .{0,40}(?:application|decision|answer|reply|process\\p{L}*|case|hear back)|deadline for (?:a |the )?(?:decision|answer)|time limit for (?:a |the )?decision',
    ),
    stated: words(
      'sagsbehandlingstid\\p{L}*|behandles (?:normalt )?inden|ansøgning\\p{L}* .{0,60}(?:uger|dage)|(?:inden for|senest|får svar .{0,20}) NUMBER (?:uger|dage|hverdage|måneder)',
    ),
    anywhere: true,
    exact: true,
  },
  {
    kind: 'validity',
    roles: ['follow-up', 'law', 'remark'],
    asked: words(
      '(?:hvornår|hvor gammel|hvor ny) .{0,30}(?:vedtaget|standard\\p{L}*|revideret|opdateret|fra)|vedtaget|vedtagelse\\p{L}*|hvem har vedtaget|revider\\p{L}*|gyldig\\p{L}*|when was .{0,30}(?:adopted|written|revised|updated|approved)|adopted|how old is (?:this|the)|who (?:adopted|approved)|how often is it revised|up to date',
    ),
    stated: words('vedtaget|revideres|gældende fra'),
    anywhere: true,
  },
  {
    kind: 'follow-up',
    roles: ['follow-up'],
    asked: words(
      'følg\\p{L}* .{0,12}op|følges op|fulgt op|opfølg\\p{L}*|opfoelg\\p{L}*|revurder\\p{L}*|statusmøde\\p{L}*|follow(?:ed|s)?[ -]?up\\p{L}*|follow ups|review(?:ed|s|ing)?|reassess\\p{L}*|re-assess\\p{L}*|reevaluat\\p{L}*',
    ),
    stated: words(
      'opfølg\\p{L}*|følges (?:der )?op|følger op|fulgt op|følges|revider\\p{L}*|revurder\\p{L}*|evaluer\\p{L}*',
    ),
    anywhere: true,
    exact: true,
  },
  {
    kind: 'free-choice',
    roles: ['provider', 'remark'],
    asked: words(
      'frit valg|frit leverandørvalg|frit udførervalg|frie? (?:leverandør|udfører)valg|fritvalg\\p{L}*|(?:selv )?vælge,? .{0,25}(?:leverandør\\p{L}*|udfører\\p{L}*|tilbud|firma|vejleder)|(?:selv )?vælge et andet (?:sted|tilbud)(?! (?:at|til|hvor))|skifte (?:til (?:en |et )?(?:anden |andet |ny |nyt )?)?(?:tilbud|leverandør|udfører)|(?:få|have|ønsker|vælge) en anden (?:leverandør|udfører)|(?:another|different) provider|free choice|(?:choose|pick) .{0,30}(?:provider|supplier|support worker|who)|(?:switch|change) .{0,15}(?:provider|supplier)s?|choice of (?:provider|supplier)|(?:provider|supplier|firm|company) of (?:my|his|her|their|your) (?:own )?choice',
    ),
    stated: words('frit valg|vælge et andet|frit leverandørvalg|valg af (?:leverandør|udfører)'),
    anywhere: true,
  },
  {
    kind: 'contact',
    roles: ['contact'],
    asked: words(
      'telefon(?:nummer|nr|tid)\\p{L}*|(?:tlf|telefon)\\.? til|(?:hvad er|har i) .{0,25}telefon\\p{L}*|tlf\\.? ?nr\\.?|(?:hvilket|hvad) nummer|mailadresse|kontaktoplysning\\p{L}*|kontaktinfo|hvem (?:skal|kan) .{0,25}(?:kontakte|ringe|henvende|spørge|skrive)|hvem (?:kontakter|ringer) .{0,10}|hvor (?:skal|kan) .{0,20}(?:henvende|ringe)|hvor henvender|hvem henvender|(?:tele)?phone (?:numbers?|no)|what number|which number|who (?:do|should|can|to) .{0,20}(?:contact|call|phone|ask|ring)|how (?:do|can) .{0,20}(?:contact|get in touch)|contact (?:details|info\\p{L}*|person)|number to call',
    ),
    inherent: ['telefonopkald', 'telefonnummer', 'telefonstoette', 'mobiltelefon', 'kontaktoplysninger'],
    stated: words('telefon\\p{L}*|kontakte|henvend\\p{L}*|kontakt'),
    exact: true,
  },
  {
    kind: 'price',
    roles: ['price'],
    inherent: ['pris', 'egenbetaling', 'gratis'],
    asked: words(
      'kost(?:er|e)|hvad koster|pris\\p{L}*|betal(?:er|es)|betale(?! (?:\\S+ ){0,2}?(?:regning|husleje|giro|gæld|afdrag|bøde|restance|rudekuvert)\\p{L}*)|betaling(?:en)?(?! af (?:\\S+ ){0,2}?(?:regning|husleje|gæld|giro|afdrag|bøde|restance|rudekuvert)\\p{L}*)|egenbetaling\\p{L}*|brugerbetaling\\p{L}*|egen betaling|gratis|(?:is|are) (?:it|this|that|the (?:support|help)) free|udgift\\p{L}*|regningen for|selv lægge ud|hvem dækker udgift\\p{L}*|who (?:pays|covers|foots|coughs|buys)|hvem (?:køber|hænger på)|foots? the bill|picks? up the (?:bill|tab)|hænger på regningen|(?:egen|borgerens|hans|hendes) lomme|pay(?:s|ing)? (?:for|anything|themselves|towards)|(?:has|have|having) to pay|must .{0,20}pay|do(?:es)? .{0,30} (?:have to )?pay|will .{0,20} pay|cost(?:s|ing)?|price\\p{L}*|fees?|free of charge|for free|charge[ds]?|user payment|out of pocket|expenses?',
    ),
    besides: words('udgift\\p{L}*|afhold\\p{L}*|egne|\\d+ kr'),
    exact: true,
  },
  {
    kind: 'competence',
    roles: ['provider', 'remark'],
    asked: words(
      '(?:hvilken|hvilke) uddannelse\\p{L}*|(?:har|er) (?:dem fra bostøtten|i|personalet|medarbejder\\p{L}*|bostøtte\\p{L}*|vejleder\\p{L}*) .{0,20}(?:en uddannelse|uddannet|uddannede)|(?:personale\\p{L}*|medarbejder\\p{L}*|vejleder\\p{L}*|udfører\\p{L}*) .{0,20}(?:uddann\\p{L}*|kvalifi\\p{L}*|kompetence\\p{L}*)|kompetencekrav|uddannet|(?:skal|behøver) (?:man|jeg|vi|de) (?:at )?være (?:uddannet )?(?:pæd\\p{L}*|socialpædagog\\p{L}*|sosu\\p{L}*)|krav til (?:personale|medarbejder|bostøtte|vejleder)\\p{L}* uddann?else\\p{L}*|trained as|qualifi\\p{L}*|what training (?:do|does|must) .{0,20}have',
    ),
    inherent: ['kompetencekrav', 'uddannelse'],
    exact: true,
    stated: words('uddannelse\\p{L}*|uddannet|kompetence\\p{L}*'),
  },
  {
    kind: 'provider',
    roles: ['provider', 'remark'],
    asked: words(
      'hvem (?:leverer|udfører|står for|yder|giver|kommer|udfoerer|er leverandør\\p{L}*)|leverandør(?:en|er|erne)? er|(?:kan|må|skal) (?:kommunens? )?.{0,30} (?:levere|udføre)(?= (?:bo)?(?:støtten|hjælpen|indsatsen)|\\s*(?:\\?|$))|hvilken leverandør|hvilke leverandører|who (?:provides|delivers|supplies|carries out|gives|performs|runs|does)|which (?:provider|supplier)s?',
    ),
    stated: words(
      'leveres (?:som udgangspunkt )?af|levering\\p{L}*|udføres af|vejlederteam\\p{L}*|ekstern\\p{L}*|eget tilbud|tilbud med',
    ),
  },
  {
    kind: 'hours',
    roles: ['extent'],
    asked: words(
      'hvor mange (?:timer|tim|gange|minutter|dage|uger|besøg)|hvor (?:meget|mange|ofte|tit) .{0,40}(?:tim\\p{L}*|støtte|hjælp|besøg|komme\\p{L}*|bevilg\\p{L}*|ugen|få|uge)|antal timer|timetal|timer (?:om|pr\\.?|per) uge|timer (?:ved|for) |how many (?:hours|times|minutes|visits|days)|how much (?:time|support|help)|how (?:often|frequently)|hours (?:a|per|each) week|number of hours|omfang(?:et)?|støtteniveau\\p{L}*|hvor (?:ofte|tit)|hyppighed|max timer|levels of support|support levels',
    ),
    stated: words(
      'NUMBER[^.]{0,20}(?<!\\p{L})(?:timer?|minut\\p{L}*|gange?|besøg|uger?|dage)|ugentlig\\p{L}*|hver \\d.*|én gang\\p{L}*|årlig\\p{L}*',
    ),
    exact: true,
  },
  {
    kind: 'duration',
    roles: ['extent', 'follow-up', 'purpose'],
    asked: words(
      'hvor længe|hvor laenge|hvor lang tid|varighed\\p{L}*|hvornår(?= (?:stopper|ophører|slutter|afsluttes|udløber|holder))|hvor langt? .{0,10}forløb|for evigt|for altid|livsvarig\\p{L}*|livslang\\p{L}*|tidsubegrænset|permanent|forever|hvor lang er|how long|duration|when(?= (?:does|will|is|can) [^?]{0,40}(?:end|stop|cease))',
    ),
    stated: words(
      'måned\\p{L}*|ophør\\p{L}*|periode\\p{L}*|afslut\\p{L}*|kortvarig\\p{L}*|længerevarende|tidsbegrænset|opnået|udslusning',
    ),
    anywhere: true,
    exact: true,
  },
  {
    kind: 'time-of-day',
    roles: ['extent'],
    asked: words(
      'hvornår på (?:dagen|døgnet|ugen)|hvilke(?:t)? tidspunkt\\p{L}*|hvilke tider|åbningstid\\p{L}*|hvilke dage|what (?:time|times|hours|days)|which (?:days|hours|times)|(?:on|at|between|within) (?:what|which) (?:days|hours|times)|when (?:during|in) the day|opening hours|times of day|time of day',
    ),
    stated: words(
      'dagtim\\p{L}*|aften\\p{L}*|(?:man|tirs|ons|tors|fre|lør|søn)dag\\p{L}*|klokken|åbent?|lukket|weekend\\p{L}*|hverdag\\p{L}*|kl|døgn\\p{L}*|tidspunkt\\p{L}*|nat\\p{L}*',
    ),
  },
  {
    kind: 'place',
    roles: ['place', 'extent', 'included'],
    asked: words(
      'hvor (?:foregår|leveres|finder|gives|ydes|afholdes|holdes|henne|kan .{0,25}foregå|(?:else|ellers) (?:kan|can)|bliver)|(?:skal|behøver) .{0,30}(?:altid|kun) .{0,20}(?:foregå|mødes|være (?:hjemme|i hjemmet|hos borger))|(?:skal|behøver|er) (?:bo)?(?:støtten|hjælpen|indsatsen|mødet|møderne) (?:altid |kun )?(?:at )?(?:foregå |være |gives |ydes |leveres )?(?:hjemme |i |hos )(?=(?:(?:borgers|borgerens|eget|egen|sit|sin|deres) )?(?:hjem|bolig|lejlighed|borger)\\p{L}*)|(?:er|skal) det altid (?:være )?(?:hjemme |i |hos )(?=(?:(?:borgers|borgerens|eget|egen|sit|sin|deres) )?(?:hjem|bolig|lejlighed|borger)\\p{L}*)|(?:altid|kun) (?:mødes |foregå )?hjemme hos|always .{0,20}(?:meet|at home|in (?:his|her|the) home)|only (?:at|in) (?:his|her|the|their) (?:own )?home|where else|hvilke(?:t)? sted\\p{L}*|where (?:is|are|does|do|will|can)|at which (?:place|location)|which (?:place|location)s?|location',
    ),
    stated: words(
      'eget hjem|dit hjem|botilbud|bibliotek\\p{L}*|forskellige steder|foregå\\p{L}*(?! med)|leveres hvor',
    ),
  },
  {
    kind: 'age',
    roles: ['target-group', 'place', 'criteria'],
    asked: words(
      'hvor gammel|alder(?:en|sgrænse\\p{L}*|skrav)?|aldersgruppe\\p{L}*|how old|age (?:limit|requirement|group)s?|minimum age|what age',
    ),
    stated: words('\\d+(?:-\\d+)? år\\p{L}*|over 18|mellem \\d+'),
    exact: true,
  },
  {
    kind: 'target-group',
    roles: ['target-group', 'criteria'],
    asked: words(
      'målgruppe\\p{L}*|maalgruppe\\p{L}*|personkreds\\p{L}*|hvem (?:er det (?:\\p{L}+ )?(?:der|som) )?(?:kan|må) .{0,20}(?:få|modtage|søge|tildeles|bevilges|visiteres)|hvem (?:er|gælder) .{0,40}(?:for|til)|who (?:can|may|is able to) (?:get|receive|apply|have)|who (?:is|are) .{0,40}(?:for|eligible|entitled)|who qualifies|target group',
    ),
  },
  {
    // A threshold is asked for: a criterion without one does not answer.
    kind: 'level',
    roles: ['criteria', 'target-group'],
    asked: words(
      '[0-4] \\((?:let|moderat|svær|fuldstændig|mild|severe|complete)\\p{L}*|vum[ -]?niveau\\p{L}*|(?:hvilket|hvilke|what|which) .{0,12}(?:niveau\\p{L}*|levels?|scores?|severit(?:y|ies))|niveau \\d|score \\d|level \\d|hvor mange temaer|how many themes|score in both|begge temaer|both themes|severity level\\p{L}*|niveau\\p{L}* kræves',
    ),
    stated:
      /\(\d\)|(?:moderat|svær|fuldstændig)\p{L}* (?:eller \p{L}+ )?(?:problem|støttebehov)|hovedparten/u,
  },
  {
    kind: 'criteria',
    roles: ['criteria', 'target-group'],
    asked: words(
      'kriteri\\p{L}*|betingelse\\p{L}*|hvad skal der til|hvad kræver\\p{L}*|hvilke krav|hvad kræves|kræves der|tildelingskriteri\\p{L}*|(?:vum[- ]?)?krav(?:et|ene)?|niveau\\p{L}* kræves|criteri\\p{L}*|requirement\\p{L}*|required|eligibility|conditions? (?:for|to)|hvornår kan .{0,30}(?:bevilges|tildeles|få|bevilge|tildele|gives|ydes)|when (?:can|may) .{0,30}(?:be granted|be given|get)|betingelserne|visitationskriteri\\p{L}*',
    ),
  },
  {
    kind: 'law',
    roles: ['law'],
    asked: words(
      'lovgrundlag\\p{L}*|hvilken (?:lov|paragraf|§)|hvilke(?:n)? lov\\p{L}*|hjemmel|lovhjemmel|legal basis|which (?:law|act|section|paragraph)|what law|under what law',
    ),
    stated: words('§+|serviceloven\\p{L}*|bekendtgørelse'),
  },
  {
    kind: 'goals',
    roles: ['follow-up', 'extent', 'purpose'],
    asked: words(
      'indsatsmål\\p{L}*|hvem sætter .{0,10}mål\\p{L}*|who sets .{0,10}goals?|delmål\\p{L}*|(?:sat|sættes|opstille\\p{L}*|fastsæt\\p{L}*|formulere\\p{L}*) (?:der )?(?:nogle )?mål|set (?:any |some )?goals|(?:make|write|lave) (?:an? |en )?plan (?:with|med) (?:goals|mål)',
    ),
    stated: words('handleplan\\p{L}*|indsatsmål\\p{L}*|mål'),
    anywhere: true,
    inherent: ['handleplan', 'pligt-til-handleplan', 'indsatsmaal'],
  },
  {
    kind: 'obligation',
    roles: ['remark', 'law'],
    asked: words(
      'forpligtet|forpligtelse til|pligt(?:en)? til at (?:tilbyde|give (?:støtte|hjælp|bostøtte|det|borger\\p{L}* (?:støtte|hjælp)))|skal-(?:bestemmelse|ydelse|opgave)\\p{L}*|skal-? ?(?:eller|og|or|\\/) ?(?:en |et )?kan(?:-\\p{L}*| ?(?:bestemmelse|ydelse|regel|opgave)\\p{L}*|(?=\\s*(?:\\?|$)))|kan-bestemmelse\\p{L}*|lade være med at tilbyde|(?:skal|må) kommunen|er (?:vi|kommunen) nødt til|(?:are|is) .{0,20}oblig(?:ed|ated)|must the municipality|(?:must|has to) (?:give|offer|grant)\\b.{0,12}or (?:only |just )?can|skal (?:give|tilbyde|bevilge)\\b.{0,12}eller (?:kun |bare )?kan|does the municipality have to|statutory|legal obligation|mandatory',
    ),
    stated: words('skal-bestemmelse|kommunalbestyrelsen skal|skal kommunen'),
    anywhere: true,
  },
  {
    kind: 'purpose',
    roles: ['purpose'],
    asked: words(
      'formål\\p{L}*|mening(?:en)? med|id[eé]en? (?:med|bag)|the idea|overordnede mål|hvorfor gives|hvad skal .{0,30}opnå\\p{L}*|(?:kommunen|vi|støtten) .{0,20}opnå\\p{L}*|purpose|aims?|trying to achieve|what is the point|objective\\p{L}*',
    ),
  },
  {
    kind: 'form',
    roles: ['extent', 'included', 'place', 'provider', 'remark'],
    asked: words(
      '(?:alene|individuel\\p{L}*|en til en|1:1|enkeltvis) eller (?:i|på|som)? ?(?:et |en )?(?:hold\\p{L}*|grupp\\p{L}*)|(?:individual\\p{L}*|one[ -]to[ -]one|1:1|alone) or (?:in )?(?:a )?groups?|' +
        '(?:gruppe\\p{L}*|hold) (?:eller|el\\.?) (?:som )?(?:alene|individuel\\p{L}*|en til en|én til én|1:1|enkeltvis)|groups? or (?:individual\\p{L}*|one[ -](?:to|on)[ -]one|1:1|alone)',
    ),
    stated: words(
      'grupp\\p{L}*|individuel\\p{L}*|hold|telefon\\p{L}*|video\\p{L}*|sms\\p{L}*|virtuel\\p{L}*|digital\\p{L}*|web-?cam|fremmøde|undervisning\\p{L}*|kurs\\p{L}*|fysisk tilstedeværelse|åbne? tilbud',
    ),
    anywhere: true,
  },
  {
    kind: 'participation',
    roles: ['follow-up', 'criteria', 'target-group', 'remark', 'extent', 'excluded'],
    stated: words(
      'delta\\p{L}*|medvirk\\p{L}*|samarbejde med kommunen|indstillet på|forvent\\p{L}*|motiver\\p{L}*|selv kunne|aktivt?|pligt til',
    ),
    anywhere: true,
  },
  {
    kind: 'assessment',
    roles: ['extent', 'criteria', 'target-group', 'remark'],
    asked: words(
      'udred(?:er|es|t|ning(?:en)?|ningsmetode\\p{L}*)|assessment method|(?:are|is|get) .{0,20} assessed',
    ),
    stated: words(
      '\\p{L}*vurder\\p{L}*|udred\\p{L}*|voksenudredningsmetoden|vum|fastlægges|bestemmes|afhæng\\p{L}*|skøn',
    ),
    anywhere: true,
  },
  {
    kind: 'cooperation',
    roles: ['remark', 'extent', 'included', 'follow-up'],
    stated: words(
      '\\p{L}*samarbejd\\p{L}*|koordiner\\p{L}*|pårørende|sparring|inddrag\\p{L}*|orienter\\p{L}*|kontakte',
    ),
    anywhere: true,
  },
  {
    kind: 'definition',
    roles: ['included', 'purpose', 'extent', 'target-group', 'law', 'remark'],
    asked: words(
      'forskel(?:len)? (?:på|mellem)|differences? between|hvad dækker .{0,40} over|hvad (?:er|betyder|menes|dækker ordet|vil .{0,20}sige|indebærer|indeholder|består)|hvad forstås|definition\\p{L}*|what (?:is|are|does .{0,40}mean|counts as|do .{0,30}mean)|meaning of|define|what is meant|counts? as|tæller som|=[ ]?[?]*',
    ),
  },
  {
    // Asks for something to be told, not whether a thing is given: who, when, what to do.
    kind: 'other',
    roles: ROLES.filter((role) => role !== 'law'),
    asked: words(
      'er det .{0,30} eller .{0,30}|is it .{0,30} or .{0,30}|hvem|hvornår|hvad gør .{0,10}|hvad sker .{0,10}|hvad hvis|hvordan|hvor mange|hvad gælder|who|when|what happens|what if|what do (?:we|i)|what should|how many',
    ),
    anywhere: true,
  },
];
