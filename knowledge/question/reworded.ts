/** Words that say something else than the thing of the field they have the name of, or nothing of what is asked. */
interface Rewording {
  from: RegExp;
  to?: string;
}

const REWORDINGS: readonly Rewording[] = [
  // "Køre på video" is no driving; nor is "køre videre".
  {
    from: /(?<!\p{L})kør(?:e|er|es) (?=(?:(?:på|via|over|med)|(?:(?:bo)?støtten|indsatsen|forløbet|besøgene?) (?:på|via|over)) (?:video|skærm|teams|zoom|telefon)(?:en)?(?!\p{L}))/giu,
  },
  { from: /(?<!\p{L})kør(?:e|er|es) (?=(?:(?:\S+ )?videre|ud som|som)(?!\p{L}))/giu },
  { from: /(?<!\p{L})(?:på grund af|grundet|because of|due to)(?!\p{L})/giu },
  // To find one's way about an inbox is no orientation.
  {
    from: /(?<!\p{L})(?:finde|finder) (?:rundt|vej) (?:i|på) (?=(?:(?:sin|hans|hendes|den|det) )?(?:e-?boks|mit-?id|nem-?id|mobil|computer|borger\.dk|app)\p{L}*)/giu,
    to: 'bruge ',
  },
  // Asks for a yes or no, and names nothing.
  {
    from: /(?<!\p{L})(?:kan|må|skal|vil) (?:det|dette|ønsket) (?:imødekommes|godkendes|lade sig gøre|efterkommes)(?!\p{L})/giu,
  },
  // "Kan støtten gå ud på at …" asks for no going out.
  { from: /(?<!\p{L})(?:gå|går) ud på (?=at(?!\p{L}))/giu },
  // Nobody smokes when help is lost, either, nor goes anywhere when one asks how it goes.
  {
    from: /(?<=^|[,;.–-] |(?<!\p{L})så )(?:ryger|røg|ryge) (?=(?:(?:bo)?støtten|hjælpen|indsatsen|bevillingen|timerne)(?: så| væk)*\s*(?:[?.,!]|$))/giu,
  },
  {
    from: /(?<!\p{L})(?:hvordan det går|hvordan går det|how (?:it is|it['’]s) going)(?: (?:med|for|with))?(?!\p{L})/giu,
  },
  // Nobody smokes in a quarrel, or out of school.
  { from: /(?<!\p{L})(?:ryger|røg|ryge|røget) uklar med(?!\p{L})/giu, to: 'uvenner med' },
  { from: /(?<!\p{L})(?:ryger|røg|ryge|røget) (?=i (?:konflikt|skænderi|klammeri|slagsmål)\p{L}*)/giu },
  { from: /(?<!\p{L})(?:ryger|røg|ryge|røget) ud af (?=(?:hf|fgu|eud|skole|uddannelse|gymnasi)\p{L}*)/giu },
  // "Er der regler for …", "are there rules?": which rule is what follows.
  {
    from: /(?<!\p{L})(?:er|findes|gælder) der (?:nogen |særlige )?(?:regler|retningslinjer)(?!\p{L})|(?<!\p{L})(?:are|is) there (?:any )?(?:rules?|guidelines?)(?!\p{L})/giu,
  },
  // What somebody has not got is asked of as little.
  { from: /(?<!\p{L})(?:uden|without|no|ingen) (?:tegn på |signs? of )?(?:demens|dementia)(?!\p{L})/giu },
  // Not to cope with something is no everyday life that is mastered.
  {
    from: /(?<!\p{L})(?:can(?:['’]?t|not| not)|could(?:n['’]?t| not)|does(?:n['’]?t| not)|do(?:n['’]?t| not)|unable to) cope with(?!\p{L})/giu,
  },
  // "Søger om hjælp til rengøring", "en henvendelse om støtte": what it is that is wished for is asked of, and no application.
  {
    from: /(?<!(?:kan|må|man|hvem|hvordan|hvor) )(?<!\p{L})(?:søger|søges der|der søges|efterspørger|har efterspurgt|(?:(?:jeg|vi) (?:sidder med|har fået|har) )?(?:en |ny )?(?:ansøgning|henvendelse))(?: om| på| vedr\.?)?:? (?=(?:hjælp|(?:bo)?støtte) (?:til|med)(?!\p{L}))/giu,
    to: 'ønsker ',
  },
  // "Må den socialpædagogiske støtte køre …", "må min kollega …": whoever gives the help.
  {
    from: /(?<=(?<!\p{L})(?:kan|må|maa|skal|vil) )(?:den socialpædagogiske støtte|(?:min|en|vores) kollega)(?= (?!få|modtage|bevilges|gives|ydes|tilbydes|dække|indgå|være|omfatte|blive)\p{L}+)/giu,
    to: 'vejlederen',
  },
  // "Kan støttepersonen tage med?": whoever gives the help.
  {
    from: /(?<=(?<!\p{L})(?:kan|må|maa|skal|vil|kunne) )(?:(?:hans|hendes|min|en|borgers) )?(?:(?:støtte|støttekontakt|kontakt|hjælpe)person|skp['’]?er|mentor|pædagog|hjemmevejleder)(?:en)?(?!\p{L})(?! (?:gives|ydes|bevilges|tildeles|tilknyttes|indgå|dækkes|fås|blive|være en del|hjælpe med (?:skole|job|arbejde)))/giu,
    to: 'vejlederen',
  },
  // "Gøre den gamle bolig rent" is "gøre rent", with what is cleaned between.
  {
    from: /(?<!\p{L})gør(?:e|er)? ((?:(?!rent|for|uden|sammen|med|hun|han|de|vi|jeg|det|og|godt)\p{L}+ ){1,4})rent(?!\p{L})/giu,
    to: 'rengøring af $1',
  },
  // What somebody has gone through is no treatment that is asked for: "træning efter en hofteoperation".
  {
    from: /(?<!\p{L})(?:efter|after|før|following) (?:(?:en|sin|hendes|hans|an?|his|her|the|their) )?(?:\p{L}*operation(?:en)?|surgery)(?!\p{L})|(?<!\p{L})(?:der|som|who) (?:lige )?(?:skal (?:have|til) (?:en )?operation|skal opereres|er (?:blevet )?opereret|had surgery|has had surgery|is having surgery)(?!\p{L})/giu,
    to: ' ved sygdom',
  },
  // "Kan mor få støtte?": the citizen, and no contact with her.
  {
    from: /(?<=(?:kan|må|får|skal|could|can) )(?:(?:hans|hendes|min|his|her|my) )?(?:mor|far|søn|datter|bror|søster|mum|mother|dad|father|son|daughter) (?=(?:også |godt |also )?(?:få|modtage|have|bevilges|get|receive) (?:(?:bo)?støtte|hjælp|support|help)\s*(?:\?|$))/giu,
    to: 'borgeren ',
  },
  // "Min mor har demens": of whom it is asked, and no help with the family.
  {
    from: /^\s*(?:min (?:mor|far|søn|datter|bror|søster|mand|kone)|mit barn) (?=(?:har|er|lider)(?!\p{L}))/iu,
    to: 'borgeren ',
  },
  {
    from: /^\s*my (?:mother|father|mum|dad|son|daughter|brother|sister|husband|wife|child) (?=(?:has|is|suffers)(?!\p{L}))/iu,
    to: 'the citizen ',
  },
  // "Give hjælp med medicin" gives no medicine.
  { from: /(?<!\p{L})giv(?:e|er) (?=(?:hjælp|støtte) (?:med|til|omkring))/giu },
  // "Blive vasket og få tøj på": it is not the clothes that are washed.
  { from: /(?<!\p{L})bliver? vasket(?= og (?:få|tage)|\s*[,.?!]|$)/giu, to: 'vaske borgeren' },
  // "Er det vores bord?", "whose job is it?" ask whether it is ours.
  { from: /(?<!\p{L})(?:vores|mit|jeres) bord(?!\p{L})/giu },
  { from: /(?<!\p{L})(?:whose|our|part of (?:the|our|my|your)) job(?!\p{L})/giu },
  // To advise on something is about what follows, and not about an adviser.
  { from: /(?<!\p{L})rådgiv(?:e|er) (?=(?:\S+ ){0,2}om(?!\p{L}))/giu },
  // "40 sms om dagen" tells how many, and no time of the day.
  {
    from: /(?<=\d (?!gange?|timer?|besøg|times|hours?|visits?)\p{L}+ )(?:om dagen|a day|per day)(?!\p{L})/giu,
  },
  // "Arbejder bostøtten sammen med hjemmesygeplejen?" asks about cooperation.
  {
    from: /(?<!\p{L})arbejde(r?)(?= (?:vi|i|de|bostøtten|vejlederen|medarbejderen) sammen med(?!\p{L}))/giu,
    to: 'samarbejde$1',
  },
  // Someone is too tired for what they are.
  {
    from: /(?<=(?<!\p{L})(?:er|bliver|virker) )(?:alt )?for \p{L}+(?: og \p{L}+)? til (?=at(?!\p{L}))/giu,
  },
  { from: /(?<!\p{L})too \p{L}+(?: and \p{L}+)? (?=to(?!\p{L}))/giu },
  // "Hvem deltager i opfølgningen?" asks about the follow-up.
  {
    from: /(?<=(?<!\p{L})(?:hvem|who) )(?:deltager|sidder|attends?|sits?|takes? part|participates?)(?!\p{L})/giu,
  },
  // To study for a driving licence is about the licence.
  {
    from: /(?<!\p{L})(?:study(?:ing)?|revis(?:e|ing)|læse(?: op)?)(?= (?:for|til) (?:\p{L}+ )?(?:kørekort|køreprøve|teoriprøve|driving|theory)\p{L}*)/giu,
  },
  // Rehab after an operation is training, and no treatment of addiction.
  {
    from: /(?<!\p{L})rehab(?:ilitation)?(?= (?:exercises?|training)(?!\p{L})| (?:after|following) (?:\S+ ){0,2}?(?:operation|op|surgery|fracture|stroke|injury|hip|knee)(?!\p{L}))/giu,
    to: 'physical rehabilitation',
  },
  // Where somebody is treated says nothing else of the treatment that is kept up.
  {
    from: /(?<=(?:fast|passe|følge|opretholde|blive|fastholde) (?:\S+ ){0,3}?behandling(?:en|stilbud|stilbuddet)?) i (?:distrikts|regions|social|lokal)?psykiatri(?:en)?(?!\p{L})/giu,
  },
  {
    from: /(?<=(?<!\p{L})(?:stay in|stick (?:to|with)|keep up|hold on to|continue) (?:his |her |their |the )?)psychiatric (?=treatment)/giu,
  },
  // What somebody sees to at home before staff come is the home as a workplace.
  {
    from: /(?:i hjemmet|derhjemme|hjemme|at home|in (?:the|his|her|their) home)(?=,? (?:inden|før|når|before|when) (?:medarbejder\p{L}*|vejleder\p{L}*|bostøtten|personalet|vi|de|jeg|the (?:staff|worker)|we|i) (?:kommer|er|come|visit))/giu,
    to: 'arbejdsmiljø i hjemmet',
  },
  // "Give the citizen her medication": given to somebody is administered.
  {
    from: /(?<!\p{L})(?:give|giving) (?:the (?:citizen|client|resident)|him|her|them) (?:(?:his|her|their|the) )?(?:medication|medicine|meds|pills|tablets|insulin)(?!\p{L})/giu,
    to: 'administer medicine',
  },
  // "Rent fysisk", "helt konkret" only stress what is asked.
  { from: /(?<!\p{L})(?:rent|helt) (?:fysisk|praktisk|konkret)(?!\p{L})/giu },
  // "Hvem betaler for det, hun bestiller?" asks about what was named before.
  {
    from: /(?<=(?<!\p{L})(?:det|what),? )(?:han|hun|de|vi|borgeren|he|she|they|we) (?:bestiller|køber|spiser|drikker|orders?|buys?|eats?|drinks?)(?!\p{L})/giu,
  },
  // "Support to get started in a club": started is the club, and not the support.
  { from: /(?<=(?:help|support) )to get (?:started|going) (?=(?:in|with|at)(?!\p{L}))/giu },
  // To cut down on something is about that, and not about stairs.
  {
    from: /(?<!\p{L})trappe[rs]? (?:ned|ud)(?: (?:på|af|i|med))? (?=(?:\p{L}+ )?(?:alkohol|hash|tobak|rygning|cigaret|drik|snus|stoffer|joint|øl|vin)\p{L}*)/giu,
  },
  // "Flytter sig ikke" is no move.
  { from: /(?<!\p{L})flytte[rt] sig (?=(?:ikke|ik)(?!\p{L}))/giu, to: 'rykker sig ' },
  // "MitID + digital post" is two things.
  { from: /(?<=\p{L})\s*[+&]\s*(?=\p{L})/gu, to: ' og ' },
  // Two words that tell nothing by themselves are a name together.
  { from: /(?<!\p{L})individuel(?:le|t)? (?:bo)?støtten?(?!\p{L})/giu, to: 'individuelt forløb' },
  // "One to one or in groups?" asks for no support group.
  {
    from: /(?<![\p{L}\d])(?:one to one|one-to-one|1 to 1) or (?:in )?groups?(?!\p{L})/giu,
    to: 'individually or in a group',
  },
  {
    from: /(?<![\p{L}\d])(?:one to one|1 to 1|individual support)(?![\p{L}\d])/giu,
    to: 'one-to-one support',
  },
  // To keep up with school or work is no passport.
  { from: /(?<!\p{L})passer? (?=(?:sin|sit|min|mit|hans|hendes|en|et|deres) )/giu, to: 'følge ' },
  // Who decides is asked, and deciding is no matter of its own.
  { from: /(?<=(?<!\p{L})(?:hvem|who) )(?:bestemmer|afgør|beslutter|decides)(?!\p{L})/giu },
  // A ward's patient is who the help is for.
  { from: /(?<!\p{L})patienten(?!\p{L})/giu, to: 'borgeren' },
  // What the field calls home care, in the words of a newcomer.
  {
    from: /(?<!\p{L}|(?:ordinary|general|for) )home help(?! services| application)(?!\p{L})/giu,
    to: 'home care',
  },
  // To take an active part is to take part.
  { from: /(?<!\p{L})(?:take|takes|taking) (?:an )?active part(?: in)?(?!\p{L})/giu, to: 'participate' },
  // Which train one takes is no training.
  { from: /(?<!\p{L})(?:which|what) trains?(?= (?:should|do|does|goes|leaves|is|can)(?!\p{L}))/giu },
  // Help "over the computer" is help by video.
  {
    from: /(?<=(?:hjælp|støtte|bostøtte|besøg|møder?|samtaler?) )(?:over|via|gennem) (?:computer(?:en)?|skærm(?:en)?|nettet|internettet|pc(?:['’]?en)?)(?!\p{L})/giu,
    to: 'via videoopkald',
  },
  // "Arbejder støtten med …", "arbejder I recovery-orienteret?" asks how the help is given, and names no job.
  {
    from: /(?<=^\s*|[.,;?!] )arbejder (?=(?:(?:bo)?støtten|indsatsen|vejlederen|medarbejderen|personalet|kommunen|i|vi)(?!\p{L})(?![^?]*sammen))/giu,
  },
  // Not to work with somebody is not to cooperate.
  {
    from: /(?<=(?<!\p{L})(?:refuses? to|(?:does|do|will|would) not|(?:won|doesn|don|wouldn)['’]?t|not (?:willing|want) to) )work with(?= (?:us|me|the (?:municipality|worker|support worker|staff)))/giu,
    to: 'cooperate with',
  },
  {
    from: /(?<!\p{L})(?:siger nej til|afviser|nægter) at (?:mødes med os|samarbejde(?: med os)?|være med(?=\s*(?:[,.?!]|$)))(?!\p{L})/giu,
    to: 'vil ikke samarbejde',
  },
  // Through it with him is together.
  {
    from: /(?<=(?:læse|gå|gennemgå|kigge|se) (?:\S+ ){0,4})igennem med (?=(?:ham|hende|dem|borger\p{L}*)(?!\p{L}))/giu,
    to: 'sammen med ',
  },
  // Who goes along, and no scheme of another paragraph.
  {
    from: /(?<=(?<!\p{L})(?:få|have|ha) )en ledsager(?: med)?(?= (?:til|i|på|hen)(?!\p{L})|\s*(?:\?|$))/giu,
    to: 'ledsagelse',
  },
  {
    from: /(?<=(?<!\p{L})(?:get|have) )a companion(?= (?:for|to|at|when)(?!\p{L})|\s*(?:\?|$))/giu,
    to: 'accompaniment',
  },
  // To keep up a treatment is to be motivated for it, and asks nobody to treat.
  {
    from: /(?<!\p{L})(?:(?:fortsætte|blive|forblive|blive ved|komme i gang) (?:i|med)|støtte (?:ham|hende|borger(?:en)?) i|(?:(?:hjælp|støtte)(?: (?:ham|hende|borger(?:en)?))?(?: til| i| med)? at (?:modtage|passe))|motivere (?:\S+ )?til) (?:(?:sin|hans|hendes) )?(?:psykiatriske? behandling|behandling (?:hos|i) psykiat\p{L}+|(?:ambulant |døgn|misbrugs|stofmisbrugs|rusmiddel|alkohol|stof|psykiatrisk )behandling)(?:en)?(?!\p{L})/giu,
    to: 'motivere til behandling',
  },
  {
    from: /(?<!\p{L})(?:(?:at )?(?:fastholde|påbegynde)|opstart (?:i|af)|(?:starte|begynde) (?:op )?i) (?:(?:sin|hans|hendes) )?(?:psykiatrisk |ambulant |døgn|misbrugs|stofmisbrugs|rusmiddel|alkohol|stof)behandling(?:en)?(?!\p{L})/giu,
    to: 'motivere til behandling',
  },
  {
    from: /(?<!\p{L})(?:stay|staying|remain|remaining|continue|continuing|keep|keeping) (?:in|with|going to|up) (?:his |her |the )?(?:drug|alcohol|addiction|substance|psychiatric) treatment(?!\p{L})/giu,
    to: 'treatment motivation',
  },
  // What is treated is a mental illness, and whether it is helped with is not asked.
  {
    from: /(?<!\p{L})behandle (?:(?:hans|hendes|borgers|borgerens|sin|en) )?(?:depression|angst|skizofreni|psykose|ocd|ptsd|adhd|traumer?|spiseforstyrrelse)(?:en)?(?!\p{L})/giu,
    to: 'behandling af psykisk lidelse',
  },
  {
    from: /(?<!\p{L})treat (?:(?:his|her|the citizen['’]?s|their) )?(?:depression|anxiety|schizophrenia|psychosis|ocd|ptsd|trauma|eating disorder)(?!\p{L})/giu,
    to: 'treatment of mental illness',
  },
  // Each of the words says nothing.
  { from: /(?<!\p{L})(?:daily|everyday) tasks(?!\p{L})/giu, to: 'daily chores' },
  {
    from: /(?<=(?:gives|ydes|leveres|tilbydes|foregå|er) (?:(?:(?:bo)?støtten|hjælpen|den|det) )?)[eé]n[ -]til[ -][eé]n(?=\s*(?:[?.,!]|$))/giu,
    to: 'som enestøtte',
  },
  { from: /(?<!\p{L})[eé]n[ -]til[ -][eé]n[ -](?:bo)?(?:støtte|kontakt|hjælp)(?!\p{L})/giu, to: 'enestøtte' },
  {
    from: /(?<=(?<!\p{L})(?:er|sidder|føler sig|går) )(?:meget|altid|så) alene(?=\s*(?:[,.?!]|$))/giu,
    to: 'ensom',
  },
  { from: /(?<!\p{L})arbejdes der sammen med(?!\p{L})/giu, to: 'samarbejdes der med' },
  // A standard has no rooms.
  { from: /(?<!\p{L})rumme[rs]?(?= (?:(?:bo)?støtten|indsatsen|bevillingen))/giu, to: 'dækker' },
  // Whom staff train takes no train.
  {
    from: /(?<=(?<!\p{L})(?:support|worker|staff|we|i|you|they|to|and) )train(?= (?:the |a |our |my )?(?:citizens?|clients?|residents?|him|her|them) (?:to|in|how|with)(?!\p{L}))/giu,
    to: 'teach',
  },
  // To get around and to get out of the house is to be helped with, and does not ask who gets the help.
  {
    from: /(?<=(?<!\p{L})help (?:the (?:citizen|client|resident)|a (?:citizen|client)|him|her|them) )get (?=(?:around(?! to)|out|online|up|home)(?!\p{L}))/giu,
    to: 'with getting ',
  },
  {
    from: /(?<=^\s*)can (?:one|you|we|people|citizens|clients|(?:a|the) (?:citizen|client)|they|he|she) (?:get|receive|have) (?:help|support) (?=(?:with|to|for|in)(?!\p{L}))/giu,
    to: 'can the support help ',
  },
  // At which hours somebody works tells when, and asks for no help with a job.
  {
    from: /(?<=(?<!\p{L})(?:han|hun|de|borger(?:en)?|he|she|they|the citizen) )(?:arbejder|works?) (?=(?:til|fra|indtil|om (?:dagen|aftenen|natten)|i dagtimerne|until|till|from|days|nights)(?!\p{L})(?![^?]*(?:hvornår|when)))/giu,
  },
  // To work on something is no job.
  {
    from: /(?<!\p{L})(?:arbejde[rs]?|operere[rs]?|work(?:ing)?) (?:(?:vi|i|de|jeg|man) )?(?:videre )?(?:med|på|on|with)(?!\p{L})/giu,
  },
];

/** What is asked about, without what only sounds like a thing of the field. */
export function reworded(question: string): string {
  return REWORDINGS.reduce((text, { from, to = ' ' }) => text.replace(from, to), withoutInstead(question));
}

/** What is not asked about: "i stedet for hjemmebesøg", "rather than in the morning". */
export function withoutInstead(question: string): string {
  return question.replace(
    /(?<!\p{L})(?:i stedet for|frem ?for|instead of|rather than)(?!\p{L})[^,.;?!]*/giu,
    ' ',
  );
}
