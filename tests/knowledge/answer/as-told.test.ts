import { loadKnowledge } from '../../../knowledge';
import { expectTold, type Told } from '../../builders/told';

const knowledge = loadKnowledge();

const TABLE: Told[] = [
  // Done without the citizen, in the words of a phone.
  ['indkøb uden bor', 'gladsaxe', 'not_covered', 'ikke uden borgerens deltagelse', 'indkøb uden borgerens'],
  ['nemid på bor vegne', 'gladsaxe', 'not_covered', '', 'logge sig ind på'],
  ['rengørng hvor bor ik selv er med', 'roskilde', 'not_covered', 'ikke uden borgerens', 'selv deltager'],
  [
    'kan støtten købe ind selv',
    'gladsaxe',
    'not_covered',
    'ikke uden borgerens',
    'uden borgerens deltagelse',
  ],
  ['kan støtten hjælpe ham med at handle selv', 'gladsaxe', 'conditional', 'ja, på betingelser', 'købe ind'],
  ['kan hun få nogen til at bade sig?', 'roskilde', 'not_covered', 'ikke uden borgerens', 'selv deltager'],
  ['sidder i sofaen og kigger mens vejleder vasker op', 'roskilde', 'not_covered', 'Opvask', 'selv deltager'],
  // How often it is asked for is not which one.
  ['tøjvask 2 gange ugentligt', 'gladsaxe', 'conditional', 'Tøjvask: ja', 'tøjvask'],
  ['transporttræning 2 gange om ugen', 'ishoej', 'covered', '', 'Transporttræning'],
  // Money and equipment.
  ['Kan kommunen betale en iPad til strukturen?', 'roskilde', 'not_stated', 'Det står ikke', ''],
  ['få betalt vaskepulver', 'gladsaxe', 'info', '', 'vaskepulver'],
  ['kan han få penge til entre', 'ishoej', 'info', '', 'entre'],
  ['penge til en computer', 'frederikssund', 'not_stated', '', ''],
  ['kan hun få hjælp til at betale regninger', 'roskilde', 'covered', '', ''],
  ['træning i at betale regninger', 'gladsaxe', 'conditional', '', 'pengeinstitut'],
  // A theme named by a criterion gives nothing.
  ["Who washes the windows in the citizen's flat?", 'gladsaxe', 'not_stated', 'window cleaning', ''],
  ['reparere cykel', 'gladsaxe', 'not_stated', 'Cykelreparation', ''],
  // Who helps is not what is asked about.
  ['kan støttekontaktpersonen give depotindsprøjtning', 'gladsaxe', 'not_covered', '', 'behandling'],
  ['må mentor tage med til tandlæge', 'gladsaxe', 'conditional', 'Ledsagelse til tandlæge', ''],
  // The asker says that the condition is not met.
  ['ledsagelse uden socialpædagogisk indhold', 'roskilde', 'not_covered', 'ikke opfyldt', 'kun hvis'],
  ['privat firma uden aftale', 'roskilde', 'not_covered', 'ikke opfyldt', 'indgået aftale'],
  ['cleaning with no pedagogical purpose', 'ishoej', 'not_covered', 'not met', 'pædagogisk formål'],
  ['kan vi ikke give pædagogisk støtte til rengøring', 'ishoej', 'conditional', '', ''],
  // What the sentence says is what the quote says.
  ['værgemål', 'gladsaxe', 'not_covered', 'hvornår det skal vurderes', 'værgemål vurderes'],
  ['økonomi uden borgeren', 'gladsaxe', 'not_covered', '', ''],
  ['hente en pakke', 'gladsaxe', 'conditional', 'ikke uden borgerens deltagelse', 'uden borgers deltagelse'],
  ['må vi hente hendes medicin', 'gladsaxe', 'not_stated', 'Hente medicin står ikke', ''],
  ['hovedrengøring', 'gladsaxe', 'not_covered', 'udtrykkeligt undtaget', 'Hovedrengøring'],
  ['samling af møbler', 'gladsaxe', 'not_covered', 'udtrykkeligt undtaget', 'samling af møbler'],
  ['healer', 'gladsaxe', 'not_covered', 'se, hvad standarden for Gladsaxe undtager', ''],
  ['Is a slight need for support enough to qualify?', 'roskilde', 'not_covered', 'not met', ''],
  // Several things, each with its answer.
  ['rengøring og indkøb', 'frederikssund', 'covered', 'Rengøring: det siger standarden', 'indkøb'],
  ['hovedrengøring og opvask', 'gladsaxe', 'conditional', 'Nej – hovedrengøring', ''],
  ['Dækker det rengøring, indkøb og medicin?', 'frederikssund', 'covered', 'Ja – indkøb er nævnt', ''],
  // Of whom it is asked.
  ['bor under 18', 'roskilde', 'not_covered', 'aldersgrænsen', 'over 18 år'],
  ['My father has dementia', 'ishoej', 'not_covered', 'Dementia', 'demens'],
  [
    'borger på 52 med angst, skal have hjælp til post, hvor henviser vi?',
    'gladsaxe',
    'info',
    '',
    'fra 50 år',
  ],
  ['hvilket sted til post for en ung på 20', 'gladsaxe', 'info', '', '18-30 år'],
  // Whether it ends is not whether it is given.
  ['borger bliver pensionist til april, stopper § 85?', 'frederikssund', 'info', '', ''],
  // What is given by whom, for how long, under which condition.
  [
    'Can the worker take over running his budget?',
    'gladsaxe',
    'not_covered',
    'Budget: no',
    'administrerer ikke',
  ],
  ['styrer bost min økonomi', 'gladsaxe', 'not_covered', '', 'administrerer ikke'],
  ['kan bost klippe mine negle', 'roskilde', 'not_covered', 'ikke uden borgerens', 'selv deltager'],
  ['fast ledsagelse til værkstedet for evigt', 'gladsaxe', 'not_covered', '', 'i en opstartsperiode'],
  ['ledsagelse til værkstedet hver dag', 'gladsaxe', 'conditional', '', 'i en opstartsperiode'],
  [
    'Der er behov for specialrengøring, kan vi give oprydningstræning?',
    'gladsaxe',
    'not_covered',
    '',
    'særlig specialrengøring',
  ],
  ['Borger er ikke motiveret for at træne bus, kan vi stadig bevilge?', 'roskilde', 'conditional', '', ''],
  ['Borger er motiveret for at træne bus, kan vi bevilge?', 'roskilde', 'covered', '', ''],
  ['hjælp til nyt kodeord', 'gladsaxe', 'not_stated', '', ''],
  ['må jeg logge ind på borgerens e-boks', 'gladsaxe', 'not_covered', '', 'logge sig ind på'],
  [
    'Kan borger på et botilbud efter § 108 få støtte fra os?',
    'ishoej',
    'conditional',
    'som udgangspunkt nej',
    'eget hjem',
  ],
  ['hjælp til at søge førtidspension', 'frederikssund', 'not_stated', 'Det står ikke', ''],
  ['Skal vi prøve de åbne tilbud først før vi bevilger § 85?', 'roskilde', 'info', '', 'åbne tilbud'],
  ['What if the citizen never learns to cook?', 'gladsaxe', 'info', '', '§ 83 vurderes'],
  ['What if the citizen never learns to cook?', 'roskilde', 'not_stated', '', ''],
  // When and where.
  [
    'Kan borger få støtte efter klokken 22?',
    'frederikssund',
    'conditional',
    'udgangspunkt nej',
    'døgndækning',
  ],
  ['besøg kl. 22', 'frederikssund', 'covered', '', '22.00 på hverdage'],
  ['kan bost lave mad til mig når jeg er syg', 'gladsaxe', 'not_covered', 'Madlavning', 'uden borgerens'],
  [
    'borger vil have støtte om aftenen fordi han arbejder om dagen, går det',
    'ishoej',
    'conditional',
    'Aften',
    'andre tidspunkter',
  ],
  [
    'Trip to Malmö with his bostøtte, allowed under socialpædagogisk ledsagelse?',
    'gladsaxe',
    'not_covered',
    '',
    'Ledsagelse i udlandet',
  ],
  [
    'Kan borgeren få ledsager med på ferie til Mallorca?',
    'gladsaxe',
    'not_covered',
    '',
    'Ledsagelse i udlandet',
  ],
  // How old somebody is.
  ['min søn er 15 kan han få bost', 'roskilde', 'not_covered', 'aldersgrænsen', 'over 18'],
  ['Is a 70-year-old in the target group?', 'frederikssund', 'not_stated', '', ''],
  // Money and equipment again.
  ['Kan borgeren få en ipad af os til kalender?', 'roskilde', 'not_stated', '', ''],
  ['få en kalender på sin ipad', 'roskilde', 'covered', '', 'kalender'],
  ['Does § 85 cover a gym membership fee?', 'gladsaxe', 'info', '', 'egne udgifter'],
  ['Can we cover the bus pass?', 'roskilde', 'info', '', 'transport'],
  ['Kan vi give hjælp med medicin?', 'frederikssund', 'covered', 'medicin', ''],
  // … and what is near all of these, and is not so.
  ['Skal borgeren selv betale for bus, når vi øver transport?', 'roskilde', 'info', '', 'udgifter'],
  ['Kan støtten betale regninger sammen med borgeren?', 'ishoej', 'covered', '', 'økonomi'],
  ['Træne at få penge til at række hele måneden', 'roskilde', 'covered', '', ''],
  ['Can the support pay attention to medication?', 'frederikssund', 'covered', '', ''],
  ['Kan kommunen også betale for psykolog?', 'roskilde', 'not_covered', '', 'psykologisk'],
  ['Kan borgeren få en computer sat op?', 'roskilde', 'covered', '', ''],
  ['Kan kontaktpersonen tage med på indkøb så han ikke er alene?', 'gladsaxe', 'conditional', '', ''],
  ['Kan I hjælpe mig med at vaske mig selv?', 'roskilde', 'conditional', '', ''],
  ['Skal borgeren selv betale først?', 'roskilde', 'info', '', 'udgifter'],
  ['Skal jeg hjælpe med indkøb først på dagen?', 'frederikssund', 'covered', '', 'indkøb'],
  ['må vi støtte kontakt til familie', 'roskilde', 'covered', '', ''],
  ['Does it stop her from cooking, can we help?', 'gladsaxe', 'conditional', 'Cooking', ''],
  [
    'Er der ikke behov for socialpædagogisk indhold ved ledsagelse?',
    'roskilde',
    'conditional',
    '',
    'kun hvis',
  ],
  ['Hun er 15 minutter for sent til alt, kan vi træne?', 'roskilde', 'not_stated', '', ''],
  ['hvor bor hun', 'roskilde', 'not_stated', '', ''],
  // A compound written as its parts.
  ['hoved rengøring', 'gladsaxe', 'not_covered', 'hovedrengøring', 'Hovedrengøring'],
  ['medicin dosering', 'ishoej', 'not_covered', 'medicindosering', 'Medicinsk behandling'],
  // Danish that looks English.
  ['fristen for at klage', 'ishoej', 'info', 'Det siger standarden', '4 uger'],
];

test.each(TABLE)('«%s» in %s is %s', (...row) => {
  expectTold(knowledge, row);
});

test('whether several things have one answer is told with it', () => {
  const divided = (question: string) =>
    knowledge.ask({ question, municipality: 'frederikssund' }).answers.map((answer) => answer.divided);
  expect(divided('rengøring og indkøb')).toEqual([true]);
  expect(divided('indkøb og medicin')).toEqual([undefined]);
  expect(divided('rengøring')).toEqual([undefined]);
});

test.each([
  ['weekend støtte fr.sund', 'frederikssund'],
  ['fr. sund kommune weekend', 'frederikssund'],
  ['weekend støtte gl.saxe', 'gladsaxe'],
  ['rengøring rosk', 'roskilde'],
  ['hun er glad for ro og fred i rosk.', 'roskilde'],
])('«%s» is asked of %s', (question, municipality) => {
  expect(knowledge.ask({ question }).answers.map((answer) => answer.municipality)).toEqual([municipality]);
});
