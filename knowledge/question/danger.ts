import { wholeWords } from '../text/whole-words';

/** Somebody, or the one it is told of. */
const WHO =
  '(?:borger\\p{L}*|han|hun|ham|hende|mig|os|dem|kæreste\\p{L}*|barn(?:et)?|he|she|him|her|me|us|them|the (?:citizen|client))';
const SOON =
  'akut|lige nu|nu|i aften|i nat|i dag|i morgen|i weekenden|hvis|tonight|today|acute|acutely|right now|now|this weekend|if';
const PAST =
  '(?:har|havde|forsøgte?|forsøgt|prøvede?|prøvet|tidligere|efter at|had|has|tried|attempted|previously) (?:\\S+ ){0,4}?';

const SUICIDE =
  '(?:tager? (?:livet af sig|sit (?:eget )?liv)|begår? selvmord|hænger? sig(?: selv)?|skyder? sig(?: selv)?|(?:springer?|hopper?) ud (?:fra|af|foran)|' +
  'kills? (?:him|her|them)sel(?:f|ves)|takes? (?:his|her|their) own life|hangs? (?:him|her)self|jumps? (?:off|in front of)|ends? (?:his|her|their) life)';
const MEANS_TO =
  "(?:vil|truer med at|planlægger at|siger,? at (?:han|hun) vil|skriver,? at (?:han|hun) vil|har tænkt sig at|er ved at|tror,? (?:at )?(?:han|hun)|(?:bange|bekymret) for,? (?:at )?(?:han|hun)|frygter,? (?:at )?(?:han|hun)|wants? to|threaten\\p{L}* to|is going to|going to|says (?:he|she|they)(?:'ll| will| wants? to)|plans? to|afraid (?:he|she)(?: will|'ll)?|worried (?:that )?(?:he|she)(?: will|'ll)?)";
const LIVE_ON = '(?! (?:i|på|af|som|med|sammen|alene|op|in|on|with|here|there|at)(?!\\p{L}))';

/**
 * A life is in danger as the message is written, in the words that people have for it. Not that somebody has such thoughts,
 * which is a part of many cases.
 */
export const LIFE_IN_DANGER = wholeWords(
  [
    // Suicide.
    `${MEANS_TO} (?:\\S+ ){0,2}?(?:${SUICIDE}|dø(?! af)|die(?! of (?:boredom|laughter)))`,
    `(?<!${PAST})${SUICIDE} (?:\\S+ ){0,3}?(?:${SOON})`,
    `selvmord\\p{L}* (?:\\S+ ){0,6}?(?:${SOON})|(?:akut|lige nu|i aften|i nat|i weekenden|tonight|acute\\p{L}*|right now) (?:\\S+ ){0,8}?(?:selvmord\\p{L}*|suicid\\p{L}*)|suicid\\p{L}* (?:\\S+ ){0,6}?(?:${SOON})`,
    `(?:ikke|ik|aldrig) (?:vil|gider|orker|ønsker|har lyst til)(?: at)? leve${LIVE_ON}|(?:vil|gider|orker|ønsker) ikke(?: at)? leve${LIVE_ON}|no longer wants? to live|does(?:n.?t| not) want to live${LIVE_ON}|ønsker (?:bare |kun )?at dø(?! af)|wants? to die|(?:nemmere|bedst|bedre),? hvis (?:han|hun|jeg) ikke var her(?: mere)?`,
    'afskedsbrev\\p{L}*|suicide note|goodbye letter',
    // Poisoning.
    'overdosis\\p{L}*|overdos\\p{L}*|(?:har |har lige )?taget (?:en )?dobbelt dosis|took a double dose',
    '(?:har )?(?:taget|slugt|spist) (?:(?:en |et )?(?:hele?|helt) |alle |for (?:mange|meget) |\\d{2,} )(?:\\S+ ){0,2}?(?:pakken|pakke|glasset|glas|æsken?|piller(?:ne)?|sovepiller\\p{L}*|tabletter(?:ne)?|panodil\\p{L}*|medicin\\p{L}*)',
    '(?:took|taken|swallowed) (?:all|too (?:many|much)|the whole|a whole|\\d{2,}) (?:\\S+ ){0,3}?(?:medication|medicine|pills|tablets|pack|box)',
    '(?:vodka|snaps|alkohol|sprut|whisky) (?:\\S+ ){0,5}?(?:sovepiller|piller|medicin\\p{L}*|sleeping pills)',
    // Illness and accident.
    'trækker ikke vejret|holdt op med at trække vejret|bevidstløs\\p{L}*|livløs\\p{L}*|hjertestop|ikke til at vække|kan ikke vækkes|not breathing|stopped breathing|unconscious|cardiac arrest|not waking up|won.?t wake up|ligger på gulvet og (?:svarer|reagerer|vågner|rører)|(?:svarer|reagerer) ikke,? (?:og )?(?:hun|han)? ?ligger på gulvet|lying on the floor(?: and)? (?:not|does|is not|un)|besvimet|fainted|smerter i brystet|brystsmerter|chest pains?|krampeanfald|har kramper|having a (?:seizure|fit)|(?:faldet|fell) (?:\\S+ ){0,3}?(?:kan ikke (?:rejse sig|komme op)|can.?t get up)',
    'bløder (?:kraftigt|meget|voldsomt|og)|(?:og|and) bl(?:øder|eeding)|bleeding (?:heavily|badly|a lot)',
    // Attack and fire.
    `(?:truer|står|kommer|går rundt|løber rundt) (?:\\S+ ){0,3}?med (?:en |et )?(?:kniv|våben|pistol|økse|hammer)|(?:threaten\\p{L}*|waving|holding) (?:\\S+ ){0,3}?(?:knife|gun|weapon)|har (?:et |en )?(?:våben|pistol|skydevåben)(?: (?:i hjemmet|hjemme|liggende))?|står (?:udenfor|uden for|foran døren) og truer|truer (?:med at )?(?:slå|dræbe)|slår? (?:\\S+ ){0,2}?ihjel|dræber? ${WHO}|kill (?:him|her|me|us|them|the \\p{L}+)`,
    'det brænder|der er ild(?! i (?:pejsen|brændeovnen|ovnen))|ild i (?:lejligheden|boligen|huset|køkkenet)|brand i (?:lejligheden|boligen|huset)|brænde (?:\\S+ ){0,2}?ned|(?:flat|house|apartment) is on fire|set fire to',
  ].join('|'),
);

/** Somebody may be in danger, though it need not be now: an answer is given, and beside it what to do if it is. */
export const MAYBE_IN_DANGER = wholeWords(
  [
    'selvmord\\p{L}*|suicid\\p{L}*',
    `(?<!${PAST})${SUICIDE}`,
    'selvskad\\p{L}*|skær(?:er|e)? i sig(?: selv)?|gør skade på sig selv|skade[rt]? sig selv|cutter i sig selv|self-?harm\\p{L}*|harm(?:s|ing)? (?:him|her)self|cut(?:s|ting)? (?:him|her)self',
    `(?:slår|slog|slået|sparker|sparkede|kvæler|hits?|beats?|beaten|punched) (?:af (?:sin |hendes |hans )?(?:kæreste|mand|kone|far|mor|søn|eks)|${WHO})(?! (?:op|ind|til|ud|fra|some|up)(?!\\p{L}))|bliver slået|udsat for vold|voldelig\\p{L}*|partnervold|voldtaget|voldtægt|raped?|violen(?:t|ce)`,
    `truer (?:${WHO}|med)|trusler|threaten\\p{L}*|threats?`,
    '(?:børn(?:ene)?|barn(?:et)?|\\d-årig\\p{L}*) (?:\\S+ ){0,3}?alene(?: hjemme)?|(?:child(?:ren)?|toddler|year[- ]old) (?:\\S+ ){0,3}?(?:alone|on (?:his|her|their) own)',
    'ikke (?:spist|drukket) (?:\\S+ )?i (?:\\S+ )?(?:dage|døgn)|not eaten (?:anything )?(?:for|in) (?:\\S+ )?days',
    '(?:ved at gå|går|gået) i psykose|er psykotisk|is psychotic|akut psyk\\p{L}*',
    '(?:er |has )(?:forsvundet|gone missing)|is missing|væk fra det hele',
  ].join('|'),
);
