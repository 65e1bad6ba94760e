import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadKnowledge, OWN_KNOWLEDGE } from '../../../knowledge';
import { MOST_QUOTES } from '../../../knowledge/answer/quotes';

const knowledge = loadKnowledge();

/** What a caseworker asks · of which municipality · the verdict · words that the first quote must have. */
const TABLE: [string, string, string, string][] = [
  ['Dækker § 85 rengøring?', 'gladsaxe', 'conditional', 'rengøring af hjemmet'],
  ['does § 85 cover cleaning?', 'gladsaxe', 'conditional', 'rengøring af hjemmet'],
  ['kan I gøre rent uden borgeren?', 'gladsaxe', 'not_covered', 'uden borgerens deltagelse'],
  ['hovedrengøring', 'gladsaxe', 'not_covered', 'Hovedrengøring'],
  ['hovedrengøring', 'ishoej', 'not_covered', 'hovedrengøring'],
  ['indkøb', 'frederikssund', 'covered', 'indkøb'],
  ['indkøb', 'gladsaxe', 'conditional', 'indkøb'],
  ['må vi logge på borgerens MitID', 'gladsaxe', 'not_covered', 'logge sig ind på'],
  ['ferie i Spanien med ledsager', 'gladsaxe', 'not_covered', 'Ledsagelse i udlandet'],
  ['døgnrytme', 'ishoej', 'covered', 'døgnrytme'],
  ['gældsrådgivning', 'roskilde', 'not_covered', 'rådgivning om gæld'],
  ['weekend?', 'gladsaxe', 'covered', 'i weekender'],
  ['weekend?', 'ishoej', 'conditional', 'andre tidspunkter'],
  ['besøg kl. 19 på en tirsdag?', 'ishoej', 'conditional', 'andre tidspunkter'],
  ['besøg kl. 19 på en tirsdag?', 'frederikssund', 'covered', '22.00 på hverdage'],
  ['kan vejleder møde kl. 7?', 'frederikssund', 'conditional', 'døgndækning'],
  ['kan hun få hjælp til at komme i bad?', 'ishoej', 'unclear', 'Personlig hygiejne'],
  ['personal hygiene training?', 'gladsaxe', 'conditional', 'hygiejne'],
  ['I go with him to IKEA to look at sofas for his new flat', 'gladsaxe', 'conditional', 'indkøb af møbler'],
  ['vi har øvet og øvet, men han lærer aldrig at lave mad. Hvad så?', 'gladsaxe', 'info', '§ 83 vurderes'],
  ['vi har øvet og øvet, men han lærer aldrig at lave mad. Hvad så?', 'roskilde', 'not_stated', ''],
  ['pensionsadministration?', 'gladsaxe', 'not_covered', 'pensionsloven'],
  ['er det i gruppe eller en til en', 'frederikssund', 'info', 'individuelle, i grupper'],
  ['may I keep a spare key to her flat?', 'gladsaxe', 'not_stated', ''],
  ['hvem sidder med til opfølgningsmødet?', 'roskilde', 'info', 'dialog mellem rådgiver'],
  ['må borgeren ryge, mens medarbejderen er der?', 'roskilde', 'info', 'røgfrit'],
  ['skifte ble på borger', 'roskilde', 'not_covered', ''],
  ['kan de lave aftensmaden færdig til ham, så han bare skal varme den?', 'gladsaxe', 'not_covered', ''],
  ['bor på plejehjem - kan hun få § 85', 'ishoej', 'conditional', 'eget hjem'],
  ['bor på plejehjem - kan hun få § 85', 'gladsaxe', 'not_stated', ''],
  ['hun kan ikke selv vælge. Er hun i målgruppen?', 'ishoej', 'not_covered', 'træffe valg'],
  ['han er flyttet til Lejre. Kan jeg fortsætte støtten?', 'roskilde', 'not_covered', 'bosiddende'],
  ['har aldrig haft bostøtte før – kan hun få fastholdelse?', 'gladsaxe', 'not_covered', 'tidligere'],
  [
    'VUM: sundhed 3, mobilitet 0. Kan støtte til at opretholde behandling tildeles?',
    'gladsaxe',
    'not_covered',
    'sundhed',
  ],
  [
    'practical tasks came out as 1. Can I still grant practice in cleaning?',
    'gladsaxe',
    'not_covered',
    'praktiske opgaver',
  ],
  ['hvem sørger for, at jeg kan komme ind i lejligheden?', 'roskilde', 'info', 'sikre adgang'],
  ['can you book a meeting room for Thursday 10 oclock', 'frederikssund', 'not_stated', ''],
  ['kan vi arbejde med, hvordan hun ser på sin krop?', 'roskilde', 'covered', 'Kropsopfattelse'],
  ['kan vi komme kl. 20-23 på en tirsdag?', 'frederikssund', 'conditional', 'døgndækning'],
  ['because it is weekend, can we do the cleaning for her?', 'gladsaxe', 'not_covered', 'uden borgerens'],
  ['når han er træt om aftenen, kan vi så vaske hans tøj?', 'gladsaxe', 'not_stated', ''],
  ['kan vi give over 6 timer om ugen uden borgeren?', 'ishoej', 'not_stated', ''],
  ['can she get the visit moved to Friday?', 'roskilde', 'not_stated', ''],
  ['so what does he pay for transport?', 'gladsaxe', 'info', 'udgifter'],
  ['praktiske opgaver 2. Hvem betaler maden?', 'gladsaxe', 'info', 'betaler'],
  ['borgeren har lette problemer med praktiske opgaver, kan hun få tøjvask', 'gladsaxe', 'not_covered', ''],
  ['kan en 25-årig komme i Carlshuse?', 'gladsaxe', 'not_covered', 'fra 30 år'],
  ['kan en 35-årig komme i Carlshuse?', 'gladsaxe', 'covered', 'fra 30 år'],
  ['følge til tandlægen hver gang?', 'gladsaxe', 'not_covered', 'Fast ledsagelse'],
  ['følge til tandlægen?', 'gladsaxe', 'conditional', ''],
  ['kan borgeren få fast ledsagelse til psykiateren hver uge', 'gladsaxe', 'not_covered', 'Fast ledsagelse'],
  ['kan vi lægge budget og styre borgerens penge?', 'gladsaxe', 'not_covered', ''],
  ['må vi vaske borgerens hår?', 'roskilde', 'not_covered', ''],
  [
    'er det vejlederen der skal gøre rent, hvis borgeren ligger på sofaen?',
    'roskilde',
    'not_covered',
    'selv deltager',
  ],
  ['kan han få støtte?', 'roskilde', 'info', ''],
  ['Han arbejder til kl 16, kan han få støtte om aftenen?', 'ishoej', 'conditional', 'andre tidspunkter'],
  ['starter på værksted mandag. Kan jeg følge ham derhen?', 'frederikssund', 'not_stated', ''],
  [
    'far arbejder til 17, kan jeg komme 18.30 i stedet for om formiddagen',
    'frederikssund',
    'covered',
    '22.00',
  ],
  ['familien har en stor hund, skal den lukkes inde når jeg kommer', 'gladsaxe', 'not_stated', ''],
  ['Is it ok that his sister sits in on our visits?', 'gladsaxe', 'not_stated', ''],
  ['støtte til kontakten med sin familie?', 'gladsaxe', 'conditional', 'kontakt til familie'],
  ['can we watch the children while she is at the dentist?', 'roskilde', 'not_stated', ''],
  ['kan jeg hjælpe hende med at ringe til Udbetaling Danmark?', 'roskilde', 'covered', 'myndigheder'],
  ['kan jeg hjælpe hende med at ringe til Udbetaling Danmark?', 'ishoej', 'not_stated', ''],
  ['tog toget med borger i går, hvem betaler min billet?', 'roskilde', 'not_stated', ''],
  ['besøg hver anden uge?', 'ishoej', 'not_stated', ''],
  ['can we come only every other week?', 'ishoej', 'not_stated', ''],
  ['må vi åbne hendes breve sammen med hende?', 'ishoej', 'covered', 'post'],
  ['kan støtten bevilges alene for at fastholde hans funktionsniveau?', 'roskilde', 'covered', ''],
  ['kan klare sig i et åbent værested. Kan vi alligevel bevilge støtten?', 'frederikssund', 'not_stated', ''],
  ['pårørende i røret, hendes far er dement - kan han få bostøtte?', 'frederikssund', 'not_stated', ''],
  ['en sportsklub eller lign?', 'roskilde', 'covered', ''],
  ['Kan vi tage med på en tur til Malmø?', 'gladsaxe', 'not_covered', 'Ledsagelse i udlandet'],
  [
    'Må bostøtten handle ind, imens borgeren er hjemme på sofaen?',
    'gladsaxe',
    'not_covered',
    'uden borgerens',
  ],
  ['Skal der fastsættes mål for indsatsen, når støtten bevilges?', 'gladsaxe', 'not_stated', ''],
  ['kan hun få individuel støtte?', 'roskilde', 'covered', 'ndividuelt forløb'],
  ['is individual support possible', 'frederikssund', 'covered', 'individuelle'],
  ['can she have it one to one?', 'roskilde', 'covered', 'ndividuelt forløb'],
  [
    'er det ok at jeg holder løbende møder med distriktspsyk om en borger',
    'gladsaxe',
    'covered',
    'tæt samarbejde',
  ],
  ['kan en på 25 komme i Carlshuse?', 'gladsaxe', 'not_covered', 'fra 30 år'],
  ['Må bostøtten give insulin i samarbejde med hjemmesygeplejen?', 'ishoej', 'not_covered', 'Medicinsk'],
  ['Kan vi overtage behandlingen i samarbejde med psykiatrien?', 'roskilde', 'not_covered', ''],
  ['Kan vi holde møde med psykiatrien uden at borgeren ved det?', 'gladsaxe', 'not_covered', ''],
  ['hører samarbejde med distriktspsykiatrien med?', 'gladsaxe', 'covered', 'tæt samarbejde'],
  ['kan borger med demens få bostøtte?', 'ishoej', 'not_covered', 'demens'],
  ['Han har ingen demens, kan han få støtte til post?', 'ishoej', 'covered', 'post'],
  ['Hendes søster har demens, kan hun få støtte til døgnrytme?', 'ishoej', 'covered', 'døgnrytme'],
  ['Can we clean a little for him?', 'gladsaxe', 'not_covered', 'uden borgerens'],
  ['hver 14. dag er nok for ham, kan vi det?', 'gladsaxe', 'covered', ''],
  ['Kan jeg gøre rent alene for at spare tid?', 'gladsaxe', 'not_covered', 'uden borgerens'],
  ['Hun vasker ham hver dag. Kan hun få støtte til økonomi?', 'gladsaxe', 'conditional', 'økonomi'],
  [
    'His brother lives in another municipality. Can he get support with money?',
    'roskilde',
    'conditional',
    '',
  ],
  [
    'borger er flyttet til en anden kommune, kan hun beholde støtten?',
    'roskilde',
    'not_covered',
    'bosiddende',
  ],
  ['Can we help her set up her tablets?', 'frederikssund', 'not_stated', ''],
  ['Glemt pinkode, kan vi hjælpe hende?', 'ishoej', 'not_stated', ''],
  ['Hun har mistet kontakten til sit barn. Kan vi passe ham?', 'roskilde', 'not_stated', ''],
  ['Can I contact his mother behind his back?', 'roskilde', 'not_stated', ''],
  ['Støtte til at besøge sin søster?', 'roskilde', 'covered', 'netværk'],
  ['støtte til familierelationer?', 'gladsaxe', 'conditional', 'familie'],
  ['Hvad skal min klient betale for transport?', 'roskilde', 'info', 'transport'],
  ['what does the standard say about complaints?', 'ishoej', 'info', ''],
  ['hvad siger standarden om rengøring?', 'gladsaxe', 'conditional', 'rengøring'],
  ['Can we help him get this job?', 'frederikssund', 'covered', ''],
  ['Han har brug for hjælp til økonomi. Skal betale husleje på fredag.', 'ishoej', 'covered', 'økonomi'],
  ['må medarbejderen logge på borgerens e-boks med mitid', 'gladsaxe', 'not_covered', 'logge sig ind'],
  ['kan vi gå m. til psykiateren?', 'ishoej', 'conditional', 'ledsagelse'],
  ['a citizen asks for the guest wifi password at the town hall', 'gladsaxe', 'not_stated', ''],
  ['er bostøtte i gruppe eller en til en?', 'roskilde', 'info', 'gruppeforløb'],
  ['bliver der sat mål? skal skrive det i vores plan', 'ishoej', 'info', 'fastsættes mål'],
  ['kan borgeren få § 85?', 'frederikssund', 'info', ''],
  ['kan hun få hjælp?', 'gladsaxe', 'info', 'tildeles'],
  ['can she get support?', 'ishoej', 'info', ''],
  ['is he eligible?', 'gladsaxe', 'info', 'tildeles'],
  ['is the citizen entitled to support in Gladsaxe?', 'gladsaxe', 'info', 'tildeles'],
  ['er borgeren berettiget til støtte i Roskilde?', 'roskilde', 'info', 'bosiddende'],
  ['bor i Lejre, kan han få støtte?', 'roskilde', 'info', ''],
  ['can we remind him to wash his hair', 'roskilde', 'conditional', ''],
  ['can the citizen learn to manage his money?', 'ishoej', 'covered', 'økonomi'],
  ['kan vi motivere hende til at vaske hendes hår', 'gladsaxe', 'conditional', ''],
  ['can we manage his money?', 'gladsaxe', 'not_covered', ''],
  ['hvis han ser tv, kan vi så tale med ham om økonomi?', 'gladsaxe', 'conditional', ''],
  ['følge til lægen en enkelt gang, ikke hver gang', 'gladsaxe', 'conditional', ''],
  ['ledsagelse til lægen første gang, han har altid angst', 'gladsaxe', 'conditional', ''],
  ['can we go with him to the doctor every time?', 'gladsaxe', 'not_covered', 'Fast ledsagelse'],
  ['hun har boet i 10 år i Carlshuse, kan hun få hjælp i Carlshuse?', 'gladsaxe', 'covered', ''],
  ['han har fået bostøtte i 12 år, kan han få støtte?', 'roskilde', 'info', ''],
  ['hun har ikke lette problemer med praktiske opgaver, kan hun få tøjvask', 'gladsaxe', 'conditional', ''],
  ['lette problemer med praktiske opgaver, hvad koster det', 'gladsaxe', 'info', 'egenbetaling'],
  ['can you help me?', 'gladsaxe', 'not_stated', ''],
  ['kan vi planlægge aftensmad med borgeren?', 'ishoej', 'conditional', ''],
  ['frit valg af leverandør?', 'ishoej', 'not_covered', 'ikke frit valg'],
  ['hvor mange timer om ugen', 'ishoej', 'info', 'timer pr. uge'],
  ['hvornår følges der op?', 'roskilde', 'info', '3, 6 og 12 måneder'],
  ['who do I complain to', 'ishoej', 'info', 'Ankestyrelsen'],
  ['hvad koster det', 'frederikssund', 'info', 'ikke selv betale'],
  ['hvad er telefonnummeret', 'frederikssund', 'info', 'telefonnummer'],
  ['hvem betaler kaffen på café?', 'ishoej', 'info', 'afholde udgifter'],
  ['kan man klage mundtligt?', 'ishoej', 'info', 'mundtligt'],
  ['oprydning', 'ishoej', 'conditional', 'Praktisk hjælp i hjemmet'],
  ['kan vi give terapi?', 'gladsaxe', 'not_covered', 'Der udføres ikke behandling'],
  ['kan vi komme hver 14. dag?', 'gladsaxe', 'covered', 'hver 2., 3. eller 4 uge'],
  ['støtte til at søge ny lejlighed', 'roskilde', 'covered', 'Boligsøgning'],
  ['kan man klage over afgørelsen og hvornår?', 'roskilde', 'not_stated', ''],
  ['klage', 'gladsaxe', 'not_stated', ''],
  ['havearbejde', 'gladsaxe', 'not_stated', ''],
  ['hundeluftning', 'ishoej', 'not_stated', ''],
  ['tolk', 'frederikssund', 'not_stated', ''],
  ['Kan en 22-årig flytte ind i Egekrogen?', 'gladsaxe', 'not_covered', 'fra 50 år'],
  ['Kan en 25-årig få træning i tøjvask i Carlshuse eller derhjemme?', 'gladsaxe', 'conditional', ''],
  ['må bs gå med til tandlægen hver gang', 'gladsaxe', 'not_covered', 'Fast ledsagelse'],
  ['ledsagelse til fodbold hver uge', 'ishoej', 'not_stated', ''],
  ['kan vi følge borger til tandlæge', 'ishoej', 'conditional', 'modtage behandling'],
  ['motivere til at tage bad', 'ishoej', 'covered', 'Personlig hygiejne'],
  [
    'borger er for træt til at lave aftensmad, laver jeg den så?',
    'gladsaxe',
    'not_covered',
    'uden borgerens deltagelse',
  ],
  ['kan jeg gå i banken for borger mens hun bliver hjemme', 'roskilde', 'not_covered', 'deltager aktivt'],
  ['besøg hver anden uge?', 'gladsaxe', 'covered', 'hver 2., 3. eller 4 uge'],
  ['skal borgeren selv betale bussen når vi tager ud sammen', 'frederikssund', 'info', 'transport'],
  ['hvad er timeprisen hos leverandøren', 'ishoej', 'not_stated', ''],
  ['Rehabilitation training under section 86?', 'roskilde', 'not_covered', 'andre paragraffer'],
  ['kan støtten gives kun for at holde niveauet?', 'ishoej', 'conditional', 'særlige tilfælde'],
  ['kan hun få støtten alene i stedet for i gruppe?', 'ishoej', 'conditional', ''],
  ['bpa og bostøtte samtidig?', 'roskilde', 'not_stated', ''],
  ['forskel på SKP § 99 og bostøtte?', 'roskilde', 'not_stated', ''],
  ['samtaler til pårørende?', 'ishoej', 'not_stated', ''],
  ['hjælp til at åbne og forstå post i e-boks?', 'ishoej', 'covered', 'post'],
  ['Må vi handle ind?', 'roskilde', 'conditional', ''],
  ['borger scorer 1 i alle temaer, kan der bevilges noget?', 'gladsaxe', 'not_covered', ''],
  ['1 i alle temaer undtagen praktiske opgaver 3 – kan han få rengøring?', 'gladsaxe', 'conditional', ''],
  ['hvor lang ventetid er der på svar på bostøtte', 'ishoej', 'info', '8 uger'],
  ['how many citizens does one support worker usually have?', 'gladsaxe', 'not_stated', ''],
  // What stands before the question is told of it as well.
  ['Borgeren er ikke hjemme, må vi gøre rent?', 'gladsaxe', 'not_covered', 'uden borgerens deltagelse'],
  ['Borgeren sover, må vi handle ind?', 'gladsaxe', 'not_covered', 'uden borgerens deltagelse'],
  ['The client is not home, can we clean?', 'gladsaxe', 'not_covered', 'uden borgerens deltagelse'],
  ['Det er hovedrengøring, kan vi hjælpe med rengøring?', 'gladsaxe', 'not_covered', 'Hovedrengøring'],
  ['Roskilde: er der frit valg?', 'gladsaxe', 'not_stated', ''],
  ['En borger i Ishøj spørger om der er frit valg', 'gladsaxe', 'not_stated', ''],
  ['En 17-årig spørger om han kan få støtte', 'roskilde', 'not_covered', '18 år'],
  ['Borger med demens spørger om hun kan få støtte', 'ishoej', 'not_covered', 'demens'],
  ['Hovedrengøring: kan borgeren få det?', 'gladsaxe', 'not_covered', 'Hovedrengøring'],
  ['Weekend: kan borgeren få støtte?', 'gladsaxe', 'covered', 'weekender'],
  ['Har I samtalegrupper for borgerne?', 'roskilde', 'covered', 'Samtalegrupper'],
  ['Kan vi tage med når hun er til lægen?', 'gladsaxe', 'conditional', ''],
  ['Gives støtte pr. telefon?', 'gladsaxe', 'covered', 'telefonopkald'],
  // What a reader of the change, and a caseworker who tried it, found.
  ['Kan vi vaske borgerens tøj uden ham?', 'gladsaxe', 'not_covered', ''],
  ['Må jeg vaske borgerens tøj alene?', 'gladsaxe', 'not_covered', ''],
  ['Can we help him shop alone?', 'gladsaxe', 'conditional', ''],
  ['Kan vi øve indkøb alene?', 'gladsaxe', 'conditional', 'indkøb'],
  ['My citizen has level 1 in everything. Can he get help with cooking?', 'gladsaxe', 'not_covered', ''],
  ['Får man rengøring efter § 83 her?', 'roskilde', 'not_covered', 'andre paragraffer'],
  ['Får borgeren ledsagelse efter § 97?', 'roskilde', 'not_covered', 'andre paragraffer'],
  ['Kvinde på 52 uden demens, kan hun få støtte?', 'ishoej', 'not_stated', ''],
  ['Har begyndende alzheimers i familien, kan hun få støtte?', 'ishoej', 'not_stated', ''],
  [
    'Hendes mor har adresse i en anden kommune, kan hun få hjælp til kontakt med hende?',
    'roskilde',
    'not_stated',
    '',
  ],
  ['Har ikke let støttebehov men omfattende støttebehov, er hun i målgruppen?', 'roskilde', 'info', ''],
  ['VUM 2 i alt, kan borgeren få socialpædagogisk støtte?', 'roskilde', 'info', 'moderat'],
  ['Borgeren bor i Køge, kan han få støtte hos os?', 'roskilde', 'not_covered', 'bosiddende'],
  [
    'Køge Kommune har henvist borgeren til os, kan hun få hjælp til rengøring?',
    'roskilde',
    'conditional',
    '',
  ],
  ['Borger på forsorgshjem spørger om han kan få bostøtte', 'gladsaxe', 'not_stated', ''],
  ["Can the support worker handle the citizen's e-Boks?", 'gladsaxe', 'not_covered', ''],
  // How one begins, and what one says of the case, asks nothing.
  ['Undskyld dumt spørgsmål, men hvem er støtten egentlig for?', 'ishoej', 'info', 'retter sig mod'],
  ['what about shopping?', 'ishoej', 'conditional', 'indkøb'],
  ['skal der laves handleplan / mål for støtten?', 'frederikssund', 'info', 'mål for indsatsen'],
  ['bliver der sat mål for støtten og er borgeren med til det', 'ishoej', 'info', 'fastsættes mål'],
  ['hjælp til at lægge budget?', 'ishoej', 'covered', 'egen økonomi'],
  ['is home help (§ 83) included?', 'roskilde', 'not_covered', 'andre paragraffer'],
  ['ledsageordning efter §97 - hører den med her?', 'roskilde', 'not_covered', 'andre paragraffer'],
  [
    'hun har allerede ledsager efter § 97, kan hun så også få ledsagelse herfra?',
    'roskilde',
    'conditional',
    '',
  ],
  ['hvad med 82a?', 'roskilde', 'not_stated', ''],
  ['hvad er 82a for noget', 'frederikssund', 'info', '82a'],
  ['VUM viser kun 1 (let) i socialt liv, 0 i resten. kan han få noget?', 'gladsaxe', 'not_covered', ''],
  ['only mild problems (VUM 1) in all themes - can they still get it?', 'gladsaxe', 'not_covered', ''],
  ['let støttebehov, er hun så i målgruppen?', 'roskilde', 'not_covered', 'støttebehov'],
  ['moderat støttebehov, er hun så i målgruppen?', 'roskilde', 'unclear', 'moderat'],
  ['hvornår åbner genbrugspladsen lørdag', 'roskilde', 'not_stated', ''],
  [
    'vi ved ikke hvad han kan endnu, kan man starte med et udredningsforløb',
    'frederikssund',
    'covered',
    'udredning',
  ],
  [
    'kan ikke udvikle sig mere, kun holde niveau. kan der stadig gives støtte?',
    'frederikssund',
    'covered',
    'bevare',
  ],
  ['trænet indkøb i et år nu, hun lærer det ik. hvad så', 'frederikssund', 'info', 'ikke kan nås'],
  ['borger er ikke hjemme, hvad så', 'frederikssund', 'not_stated', ''],
  [
    'A citizen got much worse since spring. Do we have a duty to tell somebody about it?',
    'roskilde',
    'info',
    'pligt',
  ],
  ['hvor længe varer afklaringsforløbet', 'ishoej', 'info', 'måneder'],
  ['group sessions or one-to-one?', 'ishoej', 'info', ''],
  ["she can't cope with groups, can she get 1:1 instead?", 'gladsaxe', 'not_stated', ''],
  ['følges m ham de første par gange til det beskyttede værksted?', 'roskilde', 'conditional', 'ledsagelse'],
  ['kan vejleder hjælpe m at samle en ikeareol', 'gladsaxe', 'not_covered', 'samling af møbler'],
];

describe('what a caseworker asks', () => {
  test.each(TABLE)('«%s» in %s: %s', (question, municipality, verdict, words) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.verdict).toBe(verdict);
    if (words !== '') expect(answer?.quotes[0]?.passage.text).toContain(words);
  });
});

test('who pays for transport is told first by both sentences of the standard that name it', () => {
  const [answer] = knowledge.ask({
    question: 'do citizens pay for transport?',
    municipality: 'gladsaxe',
  }).answers;
  const [first, second] = answer?.quotes.map(({ passage: { text } }) => text) ?? [];
  expect(answer?.verdict).toBe('info');
  expect([first, second].sort()).toEqual([
    'Borger betaler egne transportudgifter og udgifter til behandling.',
    expect.stringContaining('følgeudgifter'),
  ]);
});

describe("what is done in the citizen's place", () => {
  const others = loadKnowledge('tests/fixtures/other-knowledge');
  test.each([
    [
      'guidance on money says nothing of paying for him',
      'kan vejlederen styre budgettet for hende?',
      'ishoej',
      'not_stated',
      'styring af egen økonomi',
    ],
    [
      'guidance on money is given',
      'kan vejlederen hjælpe med budgettet?',
      'ishoej',
      'covered',
      'styring af egen økonomi',
    ],
    [
      'personal care is not given where care is left out',
      'må vi bade hende?',
      'ishoej',
      'not_covered',
      'Personlig pleje',
    ],
    [
      'practical help does the task itself',
      'kan I støvsuge for hende?',
      'noerrelund',
      'covered',
      'Støvsugning',
    ],
  ])('%s', (_, question, municipality, verdict, words) => {
    const { ask } = municipality === 'noerrelund' ? others : knowledge;
    const [answer] = ask({ question, municipality }).answers;
    expect(answer?.verdict).toBe(verdict);
    expect(answer?.quotes[0]?.passage.text).toContain(words);
  });
});

test.each([
  [
    'må vi give medicin?',
    'gladsaxe',
    'Nej – medicingivning hører under behandling, som er udtrykkeligt undtaget',
  ],
  ['hjælp til at søge job', 'frederikssund', 'Ja – jobsøgning hører under'],
  ['hovedrengøring', 'gladsaxe', 'Nej – hovedrengøring er udtrykkeligt undtaget'],
  ['følge til tandlægen hver gang?', 'gladsaxe', 'nej – ikke som fast eller tilbagevendende hjælp'],
  ['kan en 25-årig komme i Carlshuse?', 'gladsaxe', 'nej – efter aldersgrænsen'],
  ['17 år, kan han få støtte?', 'roskilde', 'Nej – efter aldersgrænsen'],
  ['har aldrig haft bostøtte før – kan hun få fastholdelse?', 'gladsaxe', 'kriteriet i standarden'],
])(
  '«%s» in %s: the sentence names the group where the standard does, and why a no is a no',
  (question, municipality, words) => {
    expect(knowledge.ask({ question, municipality }).answers[0]?.text).toContain(words);
  },
);

test('guidance in a thing is not told as if the thing were not mentioned', () => {
  const [answer] = knowledge.ask({
    question: 'kan vejlederen styre budgettet for hende?',
    municipality: 'ishoej',
  }).answers;
  expect(answer?.text).toContain('siger ikke, om det kan gøres for borgeren');
  expect(answer?.text).not.toContain('Budget');
});

test.each([
  ['hjælp døgnet rundt de første uger efter udskrivning', 'frederikssund', 'Døgndækning'],
  ['må vi have en borger med i vores egen bil?', 'ishoej', 'Kørsel'],
])(
  '«%s» in %s: a word that the standard has is not told to be missing from it',
  (question, municipality, word) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.verdict).toBe('not_stated');
    expect(answer?.text).toMatch(/^Det står ikke i standarden/);
    expect(answer?.text).not.toContain(word);
  },
);

describe('a fact of one kind is answered by nothing else', () => {
  test.each([
    ['hvor længe varer et afklaringsforløb?', 'frederikssund'],
    ['hvor mange uger har hun til at klage?', 'gladsaxe'],
  ])('«%s» in %s is not stated', (question, municipality) => {
    expect(knowledge.ask({ question, municipality }).answers[0]?.verdict).toBe('not_stated');
  });
});

describe('whose standard answers', () => {
  const municipalities = (question: string, defaultMunicipality?: string) =>
    knowledge.ask({ question, defaultMunicipality }).answers.map(({ municipality }) => municipality);

  test('the one the question names', () => {
    expect(municipalities('dækker det indkøb i Ishøj?', 'roskilde')).toEqual(['ishoej']);
  });

  test('else the one in the settings', () => {
    expect(municipalities('dækker det indkøb?', 'roskilde')).toEqual(['roskilde']);
  });

  test('else every one that has something to say', () => {
    expect(municipalities('dækker det indkøb?').sort()).toEqual([
      'frederikssund',
      'gladsaxe',
      'ishoej',
      'roskilde',
    ]);
  });

  test('no quote of one stands in the answer of another', () => {
    for (const { municipality, quotes } of knowledge.ask({ question: 'rengøring' }).answers) {
      for (const { passage } of quotes) expect(passage.municipality).toBe(municipality);
    }
  });

  test('silence tells where else it is spoken of, under that name', () => {
    const [answer] = knowledge.ask({ question: 'trafiktræning', municipality: 'frederikssund' }).answers;
    expect(answer?.verdict).toBe('not_stated');
    expect(answer?.elsewhere.map(({ municipality }) => municipality)).toContain('gladsaxe');
  });
});

describe('what is always so', () => {
  const sources = new Map(
    [...knowledge.standards.values()].flatMap(({ sources: documents }) =>
      documents.map(
        ({ file }) => [file, readFileSync(join(OWN_KNOWLEDGE, 'sources', file), 'utf8')] as const,
      ),
    ),
  );
  const letters = (text: string) => text.replace(/[^\p{L}\d§]/gu, '');

  const someWords = fc.array(
    fc.constantFrom(
      ...'rengøring indkøb ledsagelse § 85 hvad koster hvem leverer uden borgeren weekend økonomi mad gæld transport hjælp not covered cleaning who pays Ishøj roskilde 17 år vum 3 praktiske opgaver'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 7 },
  );

  test('a quote is the source word for word, from the line it names', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        for (const { quotes } of knowledge.ask({ question: words.join(' ') }).answers) {
          for (const { passage } of quotes) {
            const lines = (sources.get(passage.source.document) ?? '').split('\n');
            const from = letters(lines.slice(passage.source.line - 1).join('\n'));
            expect(from).toContain(letters(passage.text).slice(0, 40));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('silence has no firm quotes, and a verdict has at least one and at most eight', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        for (const { verdict, tier, quotes } of knowledge.ask({ question: words.join(' ') }).answers) {
          expect(quotes.length).toBeLessThanOrEqual(MOST_QUOTES);
          expect(tier === 'none').toBe(quotes.length === 0);
          expect(verdict === 'not_stated').toBe(tier !== 'firm');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all gets an answer, and the same text the same answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (question) => {
        const answer = knowledge.ask({ question });
        expect(answer.answers.length).toBeGreaterThan(0);
        expect(knowledge.ask({ question })).toEqual(answer);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['constructor', '__proto__', 'toString hasOwnProperty', 'valueOf'])(
    '«%s» is a word like any other',
    (question) => {
      expect(knowledge.ask({ question }).answers[0]?.verdict).toBe('not_stated');
    },
  );

  test.each(['hvad er vejret', 'hvem er statsminister', 'who won the match'])(
    '«%s» is told to be no question for the standards',
    (question) => {
      expect(knowledge.ask({ question }).offTopic).toBe(true);
    },
  );
});

test('the bot never says "afslag" in its own words', () => {
  const own = ['da', 'en'].map((language) =>
    readFileSync(join(OWN_KNOWLEDGE, 'texts', `${language}.json`), 'utf8'),
  );
  expect(own.join()).not.toMatch(/afslag|refus|reject/i);
});
