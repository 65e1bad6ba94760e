import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

/** What a caseworker asks · of which municipality · the verdict. */
type Row = [question: string, municipality: string, verdict: string];

/** Ordinary ways of asking that were once read wrongly. */
const READ: Row[] = [
  ['bustræning til aktivitetscentret', 'gladsaxe', 'conditional'],
  [
    'Hun har ikke snakket med sin søster i fire år. Må jeg hjælpe hende med at tage kontakten igen?',
    'roskilde',
    'covered',
  ],
  ['Datteren spørger, om støtten kan motivere hendes far til at tage sin medicin', 'roskilde', 'covered'],
  ['kan vejleder sætte en vask over mens borgeren er i aktivitetscentret', 'gladsaxe', 'not_covered'],
  [
    'she starts at a sheltered workshop on monday, can I go with her the first days?',
    'roskilde',
    'conditional',
  ],
  ['What do people have to do with their dog when I visit?', 'roskilde', 'info'],
  ['Assessed as VUM 1 in all themes. can she still get bostøtte?', 'gladsaxe', 'not_covered'],
  ['"moderat støtte" hvor mange timer er det om ugen', 'ishoej', 'info'],
  ['børstet tænder, er det noget man kan arbejde med', 'gladsaxe', 'conditional'],
  ['target group: can a person with dementia get it', 'ishoej', 'not_covered'],
  ['where does the support take place?', 'frederikssund', 'not_stated'],
  ['Er der døgndækning?', 'gladsaxe', 'not_stated'],
  ['can he get support around the clock?', 'gladsaxe', 'not_stated'],
  ['støtte hele døgnet?', 'frederikssund', 'conditional'],
  ['støtte hele døgnet?', 'ishoej', 'conditional'],
  ['no disability, only serious social problems – target group?', 'ishoej', 'covered'],
  ["she won't let anybody into her flat, where else can we meet her", 'gladsaxe', 'info'],
  ['Gruppe er for meget for ham, kan han få støtten alene i stedet?', 'roskilde', 'covered'],
  ['Er det ok bare at drikke kaffe og hyggesnakke? han er så ensom', 'roskilde', 'not_covered'],
  ['§ 86 træning efter hoftebrud, kan vi lægge det ind i 85', 'ishoej', 'not_covered'],
  ['hva siger køge om ledsagelse', 'gladsaxe', 'not_stated'],
  ['What does Copenhagen offer under § 85?', 'roskilde', 'not_stated'],
  ['må vi lægge besøgene om aftenen, han står først op hen ad eftermiddagen', 'gladsaxe', 'covered'],
  ['han er indlagt og kommer hjem fredag - må jeg vaske hans tøj imens', 'gladsaxe', 'not_covered'],
  ['må jeg klippe borgers tånegle? hun kan ikke selv', 'ishoej', 'not_covered'],
  ['han fik kun 2 timer og er sur, hvor skal han klage og hvor lang tid har han', 'gladsaxe', 'not_stated'],
  ['Familiefest i Aarhus - kan borgeren have en medarbejder med?', 'roskilde', 'conditional'],
  ['hun får § 83 hjemmehjælp, kan hun få bostøtte oveni?', 'ishoej', 'not_stated'],
  ['hvad koster en time bostøtte kommunen?', 'gladsaxe', 'not_stated'],
  ['hjælp til at skrive jobansøgn', 'frederikssund', 'covered'],
  ['til sagsmødet: hvem er egentlig i målgruppen', 'ishoej', 'info'],
  ['er det en skal eller kan bestemmelse', 'ishoej', 'info'],
];

/** What a reader of those mends found that they had read too widely: the edge of each. */
const NOT_TOO_WIDELY: Row[] = [
  ['He lives in a care home. Any chance of support?', 'ishoej', 'not_stated'],
  ['Kan man sige, hvornår en borger er i målgruppen?', 'gladsaxe', 'info'],
  ['Hun vil gerne lære at tage bus, er der noget vi kan tilbyde?', 'ishoej', 'covered'],
  ['Borgeren vil finde bolig, noget vi kan tilbyde?', 'roskilde', 'covered'],
  ['Søvnproblemer – noget vi kan tilbyde?', 'roskilde', 'covered'],
  ['Hun vil gerne have kontakt til familien. Er der noget vi kan tilbyde?', 'gladsaxe', 'conditional'],
  ['Borgeren vil gerne svømme, er der noget vi kan give?', 'gladsaxe', 'conditional'],
  [
    'Hun skal lære tøjvask og har fuldstændige (4) problemer i praktiske opgaver. Er hun i målgruppen?',
    'gladsaxe',
    'not_covered',
  ],
  ['Rengøring, 4 i praktiske opgaver i hjemmet. Er der noget vi kan bevilge?', 'gladsaxe', 'not_covered'],
  ['Can we help with cleaning when she is not able to do it alone?', 'gladsaxe', 'conditional'],
  ['Can we help him cook when he is not hungry?', 'gladsaxe', 'conditional'],
  ['Can we help with budgeting when he is out of work?', 'roskilde', 'covered'],
  ['When he is out shopping, can we accompany him?', 'gladsaxe', 'conditional'],
  ['Kan vi støtte rengøring når hun ikke selv er i stand til det?', 'gladsaxe', 'conditional'],
  ['Kan vi hjælpe med madlavning når borgeren ikke selv er så god til det?', 'roskilde', 'conditional'],
  ['Må vi gøre rent mens han er i køkkenet og hjælper til?', 'gladsaxe', 'conditional'],
  ['Kan vi støvsuge mens de er på stuen sammen med os?', 'roskilde', 'conditional'],
  ['Må vi vaske tøj mens han er i vaskekælderen med os?', 'gladsaxe', 'conditional'],
  ['Tøjvask. Hvem betaler?', 'gladsaxe', 'info'],
  ['Han skal have ledsagelse. Hvad er kriterierne?', 'gladsaxe', 'info'],
  ['Han skal trænes i økonomi. Hvor foregår støtten?', 'gladsaxe', 'info'],
  ['Hvilke kriterier gælder, han vil have ledsagelse?', 'gladsaxe', 'info'],
  ['Er 4 timer moderat eller stor støtte?', 'ishoej', 'unclear'],
  ['Mor spørger, om vi kan hjælpe borgeren med kontakt til sin søn', 'gladsaxe', 'conditional'],
  ['Can we train him to log on to his e-Boks?', 'gladsaxe', 'conditional'],
  ['Hvem kontakter jeg og hvor foregår bostøtten?', 'frederikssund', 'info'],
  ['Can he get rehab following his alcohol abuse?', 'gladsaxe', 'not_covered'],
  ['Kan han få behandling i psykiatrien?', 'roskilde', 'not_covered'],
  ['Hun flytter sig meget, kan hun stadig få støtte?', 'roskilde', 'not_stated'],
  ['Kan vi hjælpe ham med at pakke før han flytter?', 'gladsaxe', 'conditional'],
  ['can the support worker give the citizen her medication?', 'gladsaxe', 'not_covered'],
  ['Støttebehov 4 i alle temaer, er borger i målgruppen?', 'roskilde', 'conditional'],
  ['Can a citizen get help with cleaning if he just lies on the sofa?', 'roskilde', 'not_covered'],
  ['Kan vejlederen handle ind alene, når borgeren har det rigtig dårligt?', 'gladsaxe', 'not_covered'],
  ['Hvad gør vi hvis borgeren aldrig lærer at handle ind selv?', 'gladsaxe', 'info'],
  ['Kan vi støtte hende når hun er på job?', 'roskilde', 'covered'],
  ['Kan vi træne togkørsel, når han bliver siddende i toget?', 'roskilde', 'covered'],
  ['Hun er indlagt – kan vi besøge hende så længe?', 'gladsaxe', 'covered'],
  ['Hun har en baby, må vi vejlede i at skifte ble?', 'gladsaxe', 'not_stated'],
  ['Can I call the municipality for questions?', 'roskilde', 'not_stated'],
  ['Bevilger vi § 85 til børnefamilier?', 'frederikssund', 'not_stated'],
  ['Kan vi betale for STU?', 'frederikssund', 'not_stated'],
  ['Kan vi vejlede hende i at sprøjte insulin?', 'gladsaxe', 'not_covered'],
  ['Hvad koster støtten i kommunen?', 'ishoej', 'info'],
  ['Are we obliged to support him?', 'gladsaxe', 'info'],
  ['Borgeren er uddannet pædagog og vil i arbejde igen, kan støtten hjælpe?', 'frederikssund', 'covered'],
  ['Kan han få bostøtte og er kørsel gratis?', 'frederikssund', 'info'],
  ['Kan hun få madlavning oven i støtten?', 'gladsaxe', 'conditional'],
  ['Kan vi hjælpe med at købe en ikea sofa?', 'gladsaxe', 'conditional'],
  ['He is about to drop out of treatment, can we help?', 'gladsaxe', 'conditional'],
  ['Can we help her set up her tablets?', 'frederikssund', 'not_stated'],
];

function verdictOf(question: string, municipality: string): string | undefined {
  return knowledge.ask({ question, municipality }).answers[0]?.verdict;
}

describe('an ordinary question', () => {
  test.each(READ)('«%s» in %s: %s', (question, municipality, verdict) => {
    expect(verdictOf(question, municipality)).toBe(verdict);
  });

  test.each(NOT_TOO_WIDELY)(
    '«%s» in %s: %s, and no more is read of it',
    (question, municipality, verdict) => {
      expect(verdictOf(question, municipality)).toBe(verdict);
    },
  );

  test.each([
    ['Borger der ikke vil samarbejde, er hun i målgruppen?', 'frederikssund'],
    ['Borgeren har ikke særlige sociale problemer, er hun i målgruppen?', 'ishoej'],
  ])('«%s» in %s is no yes: what is told is what is not so', (question, municipality) => {
    expect(verdictOf(question, municipality)).not.toBe('covered');
  });
});
