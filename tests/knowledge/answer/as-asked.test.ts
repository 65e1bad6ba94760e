import { loadKnowledge } from '../../../knowledge';
import { expectTold, type Told } from '../../builders/told';

const knowledge = loadKnowledge();

const TABLE: Told[] = [
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
  ['Is free choice of provider excluded?', 'ishoej', 'not_covered', 'Expressly excluded', 'ikke frit valg'],
  ['Er det rigtigt, at støtten ikke dækker ledsagelse?', 'roskilde', 'conditional', 'på betingelser', ''],
  [
    'Is hovedrengøring forbidden?',
    'gladsaxe',
    'not_covered',
    'Hovedrengøring er udtrykkeligt undtaget',
    'Hovedrengøring',
  ],
  ['Er det korrekt at der ikke er frit valg?', 'ishoej', 'not_covered', 'Udtrykkeligt undtaget', ''],
  ["Is it true that you can't get help at weekends?", 'ishoej', 'conditional', 'Weekend: as a rule not', ''],
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

/** What is near all of these, or was once taken for one of them · of which municipality · the verdict. */
const NEAR: [string, string, string][] = [
  ['min bror sover til kl. 15 hver dag, kan nogen hjælpe ham?', 'gladsaxe', 'conditional'],
  ['borgeren sover dårligt, kan vi hjælpe med det?', 'gladsaxe', 'conditional'],
  ['må vi gøre rent, borgeren sover', 'gladsaxe', 'not_covered'],
  ['Skal bostøtten gøre rent?', 'ishoej', 'conditional'],
  ['Skal støtten også dække indkøb?', 'ishoej', 'conditional'],
  ['Skal borgeren lære at lave mad?', 'ishoej', 'conditional'],
  ['Can my daughter help with the shopping?', 'ishoej', 'not_stated'],
  ['må vi handle ind for ham?', 'ishoej', 'conditional'],
  ['Kan jeg få støtte, når min datter er 17 år?', 'roskilde', 'not_stated'],
  ['Kan jeg få støtte, når min mor har demens?', 'ishoej', 'not_stated'],
  ['Kan vejlederen hjælpe mig med indkøb, når min mand er på arbejde?', 'gladsaxe', 'conditional'],
  ['Kan min nabo hjælpe mig med rengøring i stedet?', 'gladsaxe', 'not_stated'],
  ['Kan min mor flytte ind hos mig, og får jeg så støtte?', 'gladsaxe', 'not_stated'],
  ['Min mand slår mig. Kan jeg få støtte?', 'gladsaxe', 'not_stated'],
  ['Skal borgeren til tandlæge, kan vi så følge med?', 'gladsaxe', 'conditional'],
  ['Skal han til læge på mandag, må vi ledsage?', 'gladsaxe', 'conditional'],
  ['Skal hun lære at gøre rent - må vi hjælpe?', 'gladsaxe', 'conditional'],
  ['Does he have to go to the bank: can we go with him?', 'roskilde', 'conditional'],
  ['Skal borgeren have støtte til madlavning?', 'gladsaxe', 'conditional'],
  ['Skal borgeren hjælpes med medicin?', 'gladsaxe', 'conditional'],
  ['Skal hun ledsages til lægen?', 'gladsaxe', 'conditional'],
  ['Skal støtten omfatte tøjvask?', 'gladsaxe', 'conditional'],
  ['Skal han have hjælp til indkøb?', 'roskilde', 'conditional'],
  ['Er alle former for rengøring omfattet?', 'gladsaxe', 'conditional'],
  ['Er det rigtigt, at vi ikke må gøre rent for borgeren?', 'gladsaxe', 'not_covered'],
  [
    'Er det rigtigt, at borgeren kan få hjælp til rengøring, når hun ikke selv kan?',
    'gladsaxe',
    'conditional',
  ],
  ['Is help with cooking covered, or excluded?', 'gladsaxe', 'conditional'],
  ['Kan bostøtten lære mig at bruge min netbank?', 'gladsaxe', 'conditional'],
  ['Can you teach me to use my washing machine?', 'gladsaxe', 'conditional'],
  ['Kan vejlederen tjekke min post sammen med mig?', 'gladsaxe', 'conditional'],
  ['Må vejlederen bruge min støvsuger, når vi gør rent sammen?', 'gladsaxe', 'conditional'],
  ['Kan jeg få støtte til indkøb, når jeg er indlagt i perioder?', 'gladsaxe', 'conditional'],
  ['Jeg bliver bange, når jeg er væk hjemmefra. Kan jeg få ledsagelse?', 'gladsaxe', 'conditional'],
  ['Can we help a citizen who just sits and watches TV to do the laundry?', 'gladsaxe', 'conditional'],
  ['Kan en borger, der ikke kan deltage i fritidsaktiviteter, få ledsagelse?', 'gladsaxe', 'conditional'],
  ['Må vi gøre rent gratis for borgeren?', 'gladsaxe', 'not_covered'],
  ['Skal vi hjælpe ham med at betale?', 'gladsaxe', 'conditional'],
  ['Will we help him pay on time?', 'gladsaxe', 'conditional'],
  ['Does the support worker pay attention to medicine?', 'gladsaxe', 'conditional'],
  ['Betaler han sine regninger, må vi så hjælpe?', 'gladsaxe', 'conditional'],
  ['Kan støtten løbe en tur med borgeren?', 'gladsaxe', 'conditional'],
  ['Er hjælpen i udlandet omfattet?', 'gladsaxe', 'not_covered'],
  ['Behovet for støtte er lidt uklart. Kan borgeren få rengøring?', 'roskilde', 'conditional'],
  ['Naboen har lette problemer. Kan vi hjælpe borgeren med indkøb?', 'gladsaxe', 'conditional'],
  ['Kan hun få ledsagelse, ikke kun af praktiske grunde?', 'roskilde', 'conditional'],
  ['Can he get accompaniment, not only for company but because of anxiety?', 'roskilde', 'conditional'],
  ['Kan borgeren få hjælp til pas?', 'gladsaxe', 'not_stated'],
  ['Han er 12, 14 og 16 timer hjemme. Kan han få støtte?', 'gladsaxe', 'info'],
  ['Can we open her e-Boks on our own phone?', 'gladsaxe', 'not_covered'],
  ['Hvem kan få træning i oprydning og rengøring?', 'gladsaxe', 'info'],
  ['Is it allowed to clean her flat while she watches TV?', 'gladsaxe', 'not_covered'],
  [
    'Hun står i kø ved lægen, så vi køber lige mælk og brød til hende imens. Er det i orden?',
    'gladsaxe',
    'not_covered',
  ],
  ['Kan en borger med fuldstændige (4) problemer få træning i tøjvask?', 'gladsaxe', 'not_covered'],
  [
    'Kan en borger der aldrig har fået støtte før komme på fastholdelse af sociale og kognitive kompetencer?',
    'gladsaxe',
    'not_covered',
  ],
  ['Er afklaringsforløbet visiteret?', 'ishoej', 'info'],
  ['Kan afklaringsforløbet forlænges?', 'ishoej', 'info'],
  ['Skal man først prøve de åbne tilbud?', 'roskilde', 'info'],
];

describe('what is asked is what is answered', () => {
  test.each(TABLE)('«%s» of %s is %s', (...row) => {
    expectTold(knowledge, row);
  });

  test.each(NEAR)('«%s» of %s is %s, and nothing near it', (question, municipality, verdict) => {
    expect(knowledge.ask({ question, municipality }).answers[0]?.verdict).toBe(verdict);
  });
});

describe('several questions in one message', () => {
  test.each([
    [
      'Kan vi vejlede om medicin? Og må vi også dosere den?',
      'roskilde',
      ['Ja – medicin er nævnt', '«må vi også dosere den»: det har jeg ikke fundet et sikkert svar på'],
    ],
    [
      'Må vi bære hendes sofa ned, og må vi ringe til viceværten?',
      'gladsaxe',
      ['Flytte møbler: nej', 'Vicevært: ja, på betingelser'],
    ],
    ['Kan vi både lave budget og rådgive om hans gæld?', 'roskilde', ['Ja – budget er nævnt', 'Gæld: nej']],
    [
      'Gladsaxe: Hej! må vi bære hendes sofa ned, og må vi ringe til viceværten? Tak 😊',
      'gladsaxe',
      ['Flytte møbler: nej', 'Vicevært: ja'],
    ],
    [
      'rengøring, og hvem betaler rengøringsmidlerne?',
      'gladsaxe',
      [
        'Rengøring: ja',
        '«hvem betaler rengøringsmidlerne»: det siger standarden for Gladsaxe – se citaterne',
      ],
    ],
    [
      'Kan vi træne indkøb, og er der frit valg af udfører?',
      'gladsaxe',
      ['Indkøb: ja', '«er der frit valg af udfører»: nej'],
    ],
    [
      'Dækker støtten fodpleje, og hvad med frisør?',
      'ishoej',
      ['«Dækker støtten fodpleje»: kilden er uklar', 'frisør'],
    ],
    ['Kan vi hjælpe med budget? Og hvad med gælden?', 'roskilde', ['Ja – budget er nævnt', 'Gæld: nej']],
    [
      'Is 24-hour support possible, and does it cost anything?',
      'frederikssund',
      ['As a rule no', '«does it cost anything»: the standard for'],
    ],
  ])('«%s» gets an answer to each', (question, municipality, sentences) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.divided).toBe(true);
    for (const sentence of sentences) expect(answer?.text).toContain(sentence);
  });

  test.each([
    ['Må vi gøre rent? Hvad siger standarden?', 'ishoej', 'Rengøring: som udgangspunkt nej'],
    ['Må vi støvsuge, og hvorfor ikke?', 'ishoej', 'Støvsugning: som udgangspunkt nej'],
    ['Hun har angst? Hun tør ikke gå ud? Kan vi handle for hende?', 'ishoej', 'Indkøb: '],
    ['sover hele dagen og er vågen om natten, kan vi gøre noget?', 'gladsaxe', 'Døgnrytme: ja'],
  ])('«%s» asks one thing', (question, municipality, sentence) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.divided).toBeUndefined();
    expect(answer?.text).toContain(sentence);
  });

  test('that are answered alike get one sentence', () => {
    const [answer] = knowledge.ask({
      question: 'hvem betaler, og hvor ofte kommer I?',
      municipality: 'gladsaxe',
    }).answers;
    expect(answer?.text).toBe('Det siger standarden for Gladsaxe:');
    expect(answer?.divided).toBeUndefined();
  });
});
