import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

/** What a caseworker asks · of which municipality · the verdict · words of the sentence over the answer · words of the first quote. */
const TABLE: [string, string, string, string, string][] = [
  // A rule is told: that the standard names the thing is no yes.
  ['Skal borgeren i gruppe?', 'frederikssund', 'info', '', 'individuelle, i grupper'],
  ['Skal medarbejderen komme fysisk?', 'frederikssund', 'info', '', 'fysisk tilstedeværelse'],
  ['Skal en førtidspensionist arbejde på at komme i job?', 'frederikssund', 'info', '', 'førtidspensionist'],
  ['Bliver afklaringsforløbet altid til en pakke?', 'ishoej', 'info', '', ''],
  [
    'Kan borger vælge at springe gruppen over?',
    'ishoej',
    'info',
    '',
    'ikke er i stand til at deltage i gruppe',
  ],
  ['Er gruppe obligatorisk?', 'roskilde', 'info', '', ''],
  ['Are the staff required to have a health education?', 'ishoej', 'info', '', 'socialpædagogisk eller'],
  ['Does the citizen have to take part in the shopping herself?', 'gladsaxe', 'info', '', 'uden borgerens'],
  ['Er støtten kun i hverdagene?', 'ishoej', 'info', '', 'alle hverdage'],
  ['kan hun slippe for gruppen og få en-til-en', 'frederikssund', 'covered', '', ''],
  // Asked whether it is not given, "ja" and "nej" would each be read in two ways.
  ['Is free choice of provider excluded?', 'ishoej', 'not_covered', 'not given', 'ikke frit valg'],
  ['Er det rigtigt, at støtten ikke dækker ledsagelse?', 'roskilde', 'conditional', 'på betingelser', ''],
  ['Is hovedrengøring forbidden?', 'gladsaxe', 'not_covered', 'det gives ikke', 'Hovedrengøring'],
  // Several things that have the same answer are all named.
  ['rengøring og madlavning', 'gladsaxe', 'conditional', 'Rengøring og madlavning: ja', ''],
  ['hovedrengøring og medicingivning', 'ishoej', 'not_covered', 'Hovedrengøring og medicingivning: nej', ''],
  [
    'Can I receive help with my medication and with cleaning my flat?',
    'frederikssund',
    'covered',
    'Cleaning: the standard for Ukendt kommune (formentlig Frederikssund) does not say',
    '',
  ],
  // A relative asks of the citizen, and not about the family.
  ['Can my daughter get help finding a job?', 'frederikssund', 'covered', '', 'Beskæftigelsesindsats'],
  ['Can my sister get help to learn body awareness?', 'roskilde', 'covered', '', 'Kropsopfattelse'],
  [
    'My son wants to get a haircut. Will anyone train him to do it?',
    'gladsaxe',
    'conditional',
    '',
    'blive klippet',
  ],
  ['Kan min mor, der er begyndende dement, få støtte?', 'ishoej', 'not_covered', '', 'demens'],
  ['hjælp til kontakten til min søn', 'gladsaxe', 'conditional', '', 'familie'],
  // Who, where, for how long and who pays, of one intervention.
  ['Hvem kan få socialpædagogisk ledsagelse?', 'gladsaxe', 'info', '', 'svære (3)'],
  ['Hvor leveres socialpædagogisk ledsagelse?', 'gladsaxe', 'info', '', ''],
  ['Does the citizen pay anything for support with structure?', 'gladsaxe', 'info', '', 'egenbetaling'],
  ['Is transport free for the citizen?', 'roskilde', 'info', '', 'udgifter'],
  ['Er der fri leverandørvalg på madlavningstræning?', 'gladsaxe', 'not_covered', '', 'ikke frit valg'],
  ['Kan borgeren selv vælge, hvilken leverandør der skal komme?', 'gladsaxe', 'not_covered', '', 'frit valg'],
  ['Min datter er 17. Hvem skal hun kontakte?', 'frederikssund', 'info', '', 'mellem 15 og 29'],
  ['Min bror er 35. Hvem skal han kontakte?', 'frederikssund', 'info', '', 'Rådgivningshuset'],
  ['Who do I send a complaint to?', 'ishoej', 'info', '', 'Center for Socialservice'],
  // Done in the citizen's place, in everyday words.
  ['Kan vi vaske tøj for en borger der ikke selv kan deltage?', 'gladsaxe', 'not_covered', '', ''],
  ['Må vi udføre tøjvasken hvis borgeren sidder og ser på?', 'roskilde', 'not_covered', '', 'selv deltager'],
  ["Is support for shopping given if I'm at work meanwhile?", 'roskilde', 'not_covered', '', 'selv deltager'],
  ['Can someone get help with cooking if they just sit and watch?', 'roskilde', 'not_covered', '', ''],
  ['i am nurse. am i allowed to give insulin when i am there anyway', 'roskilde', 'not_stated', '', ''],
  [
    'Må vejlederen logge ind i min e-Boks, hvis jeg giver ham mit MitID?',
    'gladsaxe',
    'not_covered',
    '',
    'logge sig ind på',
  ],
  // What is told of the person, or of what it is for, decides.
  [
    'Can the worker accompany me for purely practical reasons, like carrying bags?',
    'roskilde',
    'not_covered',
    'not met',
    'kun hvis',
  ],
  ['Kan I hjælpe en borger som bor i Køge?', 'roskilde', 'not_covered', '', 'bosiddende'],
  ['Må vi ledsage en borger som allerede har ledsageordning?', 'gladsaxe', 'not_covered', '', '§ 97'],
  ['Kan en borger med lette problemer få madlavningstræning?', 'gladsaxe', 'not_covered', '', 'moderate (2)'],
  ['Kan støtten gives efter kl. 22 på hverdage?', 'frederikssund', 'conditional', 'udgangspunkt nej', ''],
  // Other words for what the standard says, and words that are none of it.
  ['Tilbydes der hjælp til at få en dagsrytme?', 'ishoej', 'covered', '', 'døgnrytme'],
  ['Do you give home help?', 'ishoej', 'not_covered', '', 'hjemmehjælp'],
  ['Can support be given to stop someone from getting worse?', 'ishoej', 'conditional', '', ''],
  ['Kan borgeren få hjælp til at passe sin uddannelse?', 'roskilde', 'covered', '', 'uddannelse'],
  ['Does the citizen share responsibility for the support?', 'roskilde', 'info', '', 'medansvar'],
];

describe('what is asked is what is answered', () => {
  test.each(TABLE)('«%s» of %s is %s', (question, municipality, verdict, sentence, quote) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.verdict).toBe(verdict);
    expect(answer?.text).toContain(sentence);
    expect(answer?.quotes[0]?.passage.text ?? '').toContain(quote);
  });
});
