import { any, wholeWords } from '../text/whole-words';

const HIM = any(
  'borger(?:en|ne)?',
  'beboer(?:en|ne)?',
  'ham',
  'hende',
  'dem',
  'brugeren',
  'klienten',
  'vedkommende',
  'folk',
);
const THE_CITIZEN = '(?:the )?(?:citizen|client|resident)';
const HE = any(THE_CITIZEN, 'he', 'she', 'they');
const HIS = any(
  'min',
  'mine',
  'my',
  'borgers',
  'borgerens',
  'hans',
  'hendes',
  'his',
  'her',
  'their',
  `${THE_CITIZEN}['’]s`,
);
/** "En ældre dame", "an older lady". */
const SOMEBODY =
  '(?:en|an?) (?:\\p{L}+ )?(?:borger|beboer|dame|kvinde|mand|herre|pige|dreng|citizen|client|resident|lady|woman|man|girl|boy|person)';
const STAFF = any(
  ...'vi|jeg|vejleder\\p{L}*|personalet|medarbejder\\p{L}*|(?:bo)?støtten|we|i|staff|(?:the )?(?:support )?workers?'.split(
    '|',
  ),
);
const STAFF_ALONE = any(
  ...'personalet|medarbejder\\p{L}*|vejleder\\p{L}*|udfører\\p{L}*|støtteperson\\p{L}*|hjælper\\p{L}*'.split(
    '|',
  ),
);

/** Where the citizen stands between, it is the citizen who is alone, or learns to be. */
const NOT_HE =
  '(?!(?:him|her(?! (?:clothes|flat|home|money|post))|them|ham|hende|borger(?:en|ne)?|han|hun|dem|så|hjælp\\p{L}*|støtt\\p{L}*|træn\\p{L}*|øve\\p{L}*|help|support|train|teach|practi[sc]e) )';

/** "Uden at borgeren skal betale", "uden at han er visiteret": they may well take part. */
const NOT_ABOUT_TAKING_PART =
  '(?:borger\\p{L}*|han|hun|man|vedkommende) (?:(?:selv )?(?:skal |kommer til at )?(?:betale|koste|søge|ansøge|henvises|visiteres)\\p{L}*|er (?:visiteret|bevilget|henvist|udredt|fyldt|tilmeldt|førtidspensionist|godkendt|diagnosticeret)|har (?:en |et |fået |søgt )*(?:bevilling|diagnose|afgørelse|visitation|vum)|bor (?:i kommunen|her)|får (?:en )?(?:diagnose|afgørelse))';

const WITHOUT_HIM = any(
  `uden (?:at )?(?!${NOT_ABOUT_TAKING_PART})${any('borger\\p{L}*', 'han', 'hun', 'ham', 'hende', 'vedkommende', 'brugeren', 'klienten', 'selv', 'hans', 'hendes', 'deltagelse')}`,
  'alene uden|(?<!(?:bevilges?|gives?|ydes?|støtten?) )alene for(?! at(?!\\p{L}))',
  `(?<=${STAFF_ALONE} (?:(?!så|der|som|når|ikke|sidder|føle|en )[^.?]){0,40})alene`,
  '(?<=(?:support worker|worker|staff) [^.?]{0,40})alone',
  'on my own|by myself|by ourselves',
  // What they do alone is what is asked about: only "alone" is taken out.
  `(?<=(?:can|may|could|should) (?:i|we) (?:${NOT_HE}\\S+ ){0,5})alone`,
  `(?<=(?:kan|må|skal) (?:jeg|vi) (?:${NOT_HE}\\S+ ){0,4})alene`,
  // The help is who gives it: "kan støtten købe ind selv?"
  `(?<=(?:kan|må|skal|vil) (?:(?:bo)?støtten|vejleder\\p{L}*|medarbejder\\p{L}*|personalet) (?:(?!\\p{L}+es |(?:så|der|som|når|ikke|vurdere|bestemme|vælge|afgøre|beslutte|betale|køre)(?!\\p{L}))${NOT_HE}\\S+ ){1,4})(?:alene|selv)(?! (?:om|bestemme|vurdere|vælge))`,
  'bag (?:hans|hendes|borger\\p{L}*) ryg|behind (?:his|her|their) back',
  'without (?:the )?(?:citizen|client|resident|person|user|her|him|them|participat\\p{L}*)',
);

/** Housework that is done. */
const BEFORE_FOR =
  '(?:handle|handler|købe? ind|køber ind|købe|gøre? rent|vaske?|vaske op|vaske tøj|lave mad|rydde op|hente|støvsuge|stryge|pakke|betale|lægge budget|ordne \\S+) (?:\\S+ )?';

/** "For ham", but not "for ham at se": it is done in the citizen's place. */
const FOR_HIM = any(
  // "Jeg er vejleder for ham" tells who asks.
  `(?<!(?:vejleder|kontaktperson|mentor|bostøtte|støtteperson|sagsbehandler|rådgiver|værge|pårørende)(?:en)? )(?<!(?:er|bliver) (?:\\S+ ){0,3}gratis |(?:er|bliver|være|var|virker) (?:(?:det )?(?:\\p{L}+est|godt|rart|vigtigt|nemt|let|trygt|nyt|ukendt|værst) |(?:\\S+ )?(?:nok|rigeligt)|(?:alt )?(?:for )?(?:meget|voldsomt|svært|hårdt|stort|lidt|stressende)) )(?:for|på vegne af) ${HIM}(?! (?:at|som|der|med|sammen))`,
  // "Plenty for him" says how he finds it.
  `(?<!(?:is|be|are|was) (?:\\S+ )?(?:plenty|enough) |(?:is|are) (?:\\S+ ){0,3}free )for (?:the (?:citizen|client|resident)|him|her|them)(?! to)`,
  `på ${HIS} vegne`,
  'on (?:behalf of|(?:their|his|her) behalf)',
  `(?<=(?:lave|laver|smøre|smører|koge|bage|købe|køber|hente|henter) (?:\\S+ ){1,3})til (?:mig|${HIM})(?! at)`,
  '(?<!(?:være|er) der )for mig(?! at)',
  `(?:færdig|klar) til (?:borger\\p{L}*|ham|hende)(?! at)`,
  'ready for (?:the citizen|him|her)',
  `(?<=(?:kan|må|skal|ku) ${STAFF} (?:\\S+ )?${BEFORE_FOR})for (?:(?:en|vores|min|mine|sådan en) )?(?:syg |ældre |svag )?(?:borger|beboer|klient)\\p{L}*(?! (?:at|som (?:vil|skal|gerne)))(?![^?]* (?:sammen|together))`,
  '(?<=(?:shop|clean|cook|wash|iron|buy|fetch) (?:\\S+ ){0,2})for (?:a |an |our |my |the )(?:sick |ill |elderly |old )?(?:citizens?|clients?|residents?)(?! to)',
  `(?<=efter (?:\\S+ ){1,2})til (?:mig|${HIM})(?! at)`,
  'do(?:es)? it for',
);

/** What the citizen does meanwhile shows that it is done by others. */
const MEANWHILE = any(
  // "Er på arbejde, når vejlederen kommer": it would be done meanwhile.
  `(?:borger\\p{L}*|han|hun) er (?:på arbejde|ude|væk|i skole|afsted)(?= [^?]*(?:imens|i mellemtiden|når (?:vi|jeg|vejleder\\p{L}*|bostøtten) kommer))`,
  `borger\\p{L}* (?:er )?${any('ikke? (?:selv )?(?:er )?(?:hjemme|til stede|deltager|deltage|med|er med|vil være med)', 'sover(?! (?:til|dårligt|for (?:meget|lidt|længe)|ikke|kun|aldrig))')}`,
  `(?:mens|når|imens) ${any('borger\\p{L}*', 'han', 'hun', 'de')} (?:bare |kun |stadig )?${any(
    'ikke? er',
    'ikke? selv er (?:hjemme|med|til stede|der)',
    'ik er',
    'sover',
    'er (?:væk|ude|på arbejde)',
    'hviler',
    'ser (?:tv|fjernsyn|film)',
    'bliver hjemme',
    'er (?:hjemme )?(?:på|i) (?:sofaen|sengen)',
    'ligger(?: i sengen)?',
    'sidder',
    'slapper af',
  )}(?: i sengen| (?:på|i) (?:sofaen|stuen))?`,
  '(?:hvis|når|mens|imens) (?:borger\\p{L}*|han|hun|de) (?:bare |kun )?(?:sidder|ligger|står)(?: (?:på|i|ved) \\p{L}+)? og (?:ser|kigger|glor) på(?=\\s*(?:[,.?!]|$))',
  '(?:ligger|sidder) (?:bare |kun )?(?:på|i) (?:sofaen|sengen|stuen) (?:mens|imens)(?= (?:jeg|vi|vejleder\\p{L}*|bostøtten))',
  '(?:der|som) ikke (?:selv )?(?:kan|vil|ønsker at) (?:deltage|medvirke|være med)(?=\\s*(?:[,.?!]|$))',
  '(?:just |only )?(?:sits?|lies?) (?:there )?and watch(?:es)?(?=\\s*(?:[,.?!]|$))',
  "while i(?:['’]m| am) (?:(?:at work|out|away|asleep|in bed)|not (?:home|at home|there|in))|(?:if|when) i(?:['’]m| am) (?:at work|out|away) meanwhile",
  '(?:mens|imens) jeg (?:selv )?(?:er (?:på arbejde|væk|i skole|indlagt)|ikke (?:selv )?er (?:hjemme|til stede))',
  `(?<=(?:rydde|rense|vaske?|ordne|tømme|handle|rent?|sætte|lave|tjekke|lægge|hente|købe|støvsuge|betale|bestille|pakke)(?: \\S+){0,4} )(?:mens|imens) ${any('borger\\p{L}*', 'han', 'hun', 'de')} (?:bliver (?:siddende|liggende)|er (?:på (?:arbejde|arbejdet|job|værksted\\p{L}*|sygehuset|hospitalet|ferie|kursus|besøg|tur)|i (?:skole\\p{L}*|byen|praktik|aktivitets\\p{L}*|dagtilbud\\p{L}*|fængsel)|til (?:læge\\p{L}*|tandlæge\\p{L}*|møde|psykolog\\p{L}*|undervisning|træning)|hos (?:læge\\p{L}*|tandlæge\\p{L}*|psykolog\\p{L}*|frisør\\p{L}*|sin \\S+|familien)))`,
  `(?:mens|imens) (?:vi|vejleder\\p{L}*|medarbejder\\p{L}*|personalet|bostøtten)(?= (?!er )\\p{L}+)(?![^.?]* sammen)`,
  'borger\\p{L}* bliver hjemme',
  // "… så ordner vi køkkenet imens."
  '(?<=(?:rydd|rens|vask|ordn|tøm|handl|gør|rent|vand|støvsug|køb|lav|hent)\\p{L}* (?:\\S+ ){0,7})imens(?=\\s*(?:[?.!,]|$))',
  `when ${HE}(?:['’]s)?(?: (?:is|are))? ?${any('not (?:at home|home|there|present|taking part)', 'away', 'asleep', 'in bed', 'at work')}`,
  `while ${HE}(?:['’]s)?(?: (?:is|are))? ?${any('not', 'out', 'away', 'asleep', 'sleep(?:s|ing)?', 'rest(?:s|ing)?', 'in bed', 'at work', 'watch(?:es|ing)? (?:tv|television|a (?:film|movie))', '(?:just )?(?:sits?|sitting|lies|lying) (?:on|in|and)')}`,
  '(?:citizen|client) (?:is )?(?:not (?:home|present|there|taking part)|absent)',
  `(?:borger\\p{L}*|han|hun) er (?:indlagt|bortrejst)(?=[^?.]*[,;–-] (?:kan|må|skal) (?:jeg|vi) (?:\\S+ )?(?:rydde|rense|vaske|ordne|tømme|handle|gøre|vande|støvsuge|købe)[^?]*(?:imens|i mellemtiden|så længe))`,
  `(?<=(?:rydde|rense|vaske|ordne|tømme|handle|rent?)(?: \\S+){0,3} )(?:mens|imens|når) ${any('borger\\p{L}*', 'han', 'hun', 'de')} er (?:indlagt|bortrejst|på (?:hospitalet|sygehuset|ferie))`,
  `${any('who', HE)} stays? (?:at home|home|in bed|on the (?:sofa|couch))`,
);

/** The citizen will not, or is left with nothing to do: "… er for træt, laver jeg den så?" */
const LEFT_TO_STAFF = any(
  // "Har brug for en til at gøre rent": somebody else does it.
  '(?:brug for|behov for|få|ha|have|skaffe|ønsker|vil have|needs?|wants?|get|have) (?:en|én|nogen|someone|somebody) (?:til at|der kan|som kan|to)(?= (?:gøre rent|vaske (?:tøj|op|gulv)|handle|købe ind|lave mad|rydde op|støvsuge|clean|cook|shop|do (?:the|his|her) (?:laundry|cleaning|shopping|dishes))(?![^?.]*(?<!\\p{L})(?:med|with)(?!\\p{L})))',
  '(?:vil|gider|orker) ikke selv',
  '(?:nægter at|(?:vil|gider|ønsker) ikke|ikke (?:vil|gider|ønsker)(?: at)?) (?:at )?deltage',
  'så (?:borger\\p{L}*|han|hun) (?:bare|kun) skal',
  `(?:gør|laver|ordner|klarer|tager|fikser|køber|henter) (?:jeg|vi) (?:det|den|dem) (?:så|bare|selv)`,
  `(?:skal|må|kan) (?:jeg|vi) så (?:bare )?(?:gøre|lave|ordne|klare|tage|fikse|købe|hente) (?:det|den|dem)`,
  `do (?:i|we) (?:just )?(?:do|make|cook|fix) it(?: (?:then|instead|myself|ourselves))`,
);

export const WITHOUT = wholeWords(any(WITHOUT_HIM, MEANWHILE));
export const FOR = wholeWords(FOR_HIM);
export const LEFT = wholeWords(LEFT_TO_STAFF);
/** "Er der samtalegrupper for borgerne?" asks what there is for them, and not what is done for them. */
export const OFFERED = wholeWords(
  'findes|er der|har (?:i|vi|de|kommunen)|tilbyder|relevant\\p{L}*|is there|are there|do (?:you|we|they) (?:have|offer)|finde? (?:en|et)|find an?',
);

/** Done to the citizen. What is done is what is asked about. */
export const DONE_TO = wholeWords(
  any(
    `(?:vaske|bade|barbere|klippe|klæde|made|wash|bathe|shower|feed|dress|undress|shave) ${any('borger(?:en)?', 'beboer(?:en)?', 'mig(?! selv)', 'ham', 'hende', 'the (?:citizen|client|resident)', 'me(?! self)', 'him', 'her', 'them', SOMEBODY)}`,
    'give (?:borger(?:en)?|beboer(?:en)?|ham|hende|mig) (?:et )?(?:brusebad|bad|tøj(?:et)? på)',
    '(?:få|have) (?:en|nogen|én|jer|os|bostøtten|vejlederen) til at (?:bade|vaske|klæde|made|barbere|skifte) (?:sig|ham|hende|borger\\p{L}*)',
    '(?:hjælpe|få|helping|help) (?:borger(?:en)?|ham|hende|him|her) (?:i bad|på toilettet|af tøjet|i tøjet|in the shower|into the shower|on the toilet)',
    `(?:skift|klip|vask|tag|smør|børst)\\p{L}* (?:\\S+ )?på (?:(?:en )?borger(?:en)?|ham|hende|${SOMEBODY})`,
    'change (?:his|her|their) (?:pad|nappy|diaper|dressing|bandage)',
    '(?:bruge|benytte|logge (?:ind |på )?(?:på|med)|gå ind (?:i|på)) (?:borgers|borgerens|hans|hendes)',
    '(?:åbne|læse|tjekke|open|check) (?:borgers|borgerens|hans|hendes|his|her|their) (?:e-?boks|digital(?:e)? post|mails?|mailboks)(?! (?:sammen|with|together))',
    // Not where it is learnt, or done together.
    '(?<!(?:lære|træne|øve|hjælpe|støtte|vise|teach|train|help|show|support|learn)\\p{L}* (?:\\S+ ){0,5})(?:bruge|benytte|logge (?:ind )?(?:i|på|med)|gå ind (?:i|på)|tjekke|åbne|use|log ?in(?:to)?|check|open) (?:min|mit|mine|my) (?:e-?boks|mit-?id|nem-?id|netbank|bank|digitale? post|mailboks|konto|profil|account)(?![^?]* (?:sammen|together|with me))',
    'give (?:him|her|them) (?:(?:his|her|their|a) )?(?:shower|bath|wash)(?=\\s*(?:[?.,;:!]|$|or |and |is |now|every|in |on ))',
    "(?<!(?:help|train|teach|guide|show|support|learn)\\p{L}* (?:\\S+ ){0,4})(?:use|log (?:in|on)(?: ?to)?(?: with| using)?) (?:his|her|their|the (?:citizen|client)['’]s)",
  ),
);

/** Staff do it themselves, and do not help, motivate or teach: "kan vi lægge budget og styre borgerens penge?". */
const STAFF_DO = `${STAFF}(?: (?!at |to |til |hjælp|motiv|støtt|lær|træn|øv|mind|help|remind|support|teach|train)\\S+){0,4}?`;
export const DONE_BY_STAFF = wholeWords(
  `(?<!(?:hjælp|støtte|træning|vejledning|help|support|training) (?:til|med|i|with|in) )(?:administration|forvaltning|bestyrelse|administrering|overtagelse|administering|management) (?:af|of) (?:${HIS} )?(?:penge|økonomi|konto|budget|bank ?konto|money|finances|account)|(?<=^\\s*)(?:styre|administrere|forvalte|bestyre|overtage|manage|administer|take over) ${HIS} (?:penge|økonomi|konto|budget|money|finances|account)|(?:(?:styrer|administrerer|betaler) ${STAFF} ${HIS} (?:penge|økonomi|konto|budget|regninger))|${STAFF_DO} ${any(
    `(?:vasker|bader|barberer|klæder|mader) ${HIM}`,
    `(?:vaske|klippe|børste|barbere|smøre|wash|cut|clip|trim|brush|shave) ${HIS} ` +
      '(?:hår|(?:tå|finger)?negle|skæg|krop|ryg|fødder|tænder|ansigt|hair|(?:toe|finger)?nails|beard|body|back|feet|teeth|face)',
    `(?:styrer?|administrerer?|bestyrer?|forvalter?|opbevarer?|overtager?|manage|administer|handle|control|run|take over(?: (?:running|managing))?) ${HIS} ` +
      '(?:penge|økonomi|konto|budget|bank ?konto|money|finances|(?:bank )?account|e-?boks|mitid)',
    `(?:pay|betaler?) ${HIS} (?:bills?|regninger|regning)`,
  )}`,
);
