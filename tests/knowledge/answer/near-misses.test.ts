import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

/** What looks like something else that is read, and is not: found by people who tried to break the reading. */
const TABLE: [question: string, municipality: string, verdict: string, not: string][] = [
  // Where somebody came from is not where they live.
  ['En borger fra Lejre er flyttet til Roskilde. Kan han få budget?', 'roskilde', 'covered', ''],
  ['Vi har fået en borger fra Køge på vores botilbud. Kan han få samtalegruppe?', 'roskilde', 'covered', ''],
  ['borger fra Køge vil have socialpædagogisk støtte', 'roskilde', 'not_covered', ''],
  ['kan hun få støtte uden at bo i Roskilde', 'roskilde', 'not_covered', ''],
  // Help with a task, and a task for many, is not the task done for one.
  ['Træning i at gøre rent for borgere med ADHD', 'gladsaxe', 'conditional', ''],
  ['Kan vi vaske tøj for en borger sammen med hende?', 'gladsaxe', 'conditional', ''],
  ['Hjælp til administration af økonomi?', 'gladsaxe', 'conditional', ''],
  ['Hjælp til administration af økonomi?', 'ishoej', 'covered', ''],
  // Lines that go on, tell of somebody or are a signature are no list.
  ['Må vi handle\nuden borgeren\ni weekenden?', 'gladsaxe', 'not_covered', ''],
  [
    'Kan hun få hovedrengøring?\nLone Hansen\nSagsbehandler\nGladsaxe Kommune',
    'gladsaxe',
    'not_covered',
    'Lone',
  ],
  ['Kan han få ledsagelse til læge?\nMand 45 år\nADHD\nBor alene', 'gladsaxe', 'conditional', 'ADHD'],
  ['Hun har 1) angst og 2) depression, kan hun få træning i tøjvask?', 'gladsaxe', 'conditional', 'Angst'],
  ['Borgeren har: - ADHD - angst - PTSD. Kan vi ledsage til læge?', 'gladsaxe', 'conditional', 'Traume'],
  ['Uden borgeren: rengøring, indkøb, madlavning – er det ok?', 'gladsaxe', 'not_covered', 'ja'],
  ['Borgeren er på ferie. Må vi: - gøre rent - hente post', 'gladsaxe', 'not_covered', 'Bortrejst'],
  // When somebody comes is all that is asked.
  ['Can support be given at 6 pm?', 'gladsaxe', 'covered', ''],
  ['Kan vi ses om aftenen?', 'gladsaxe', 'covered', ''],
  ['Kan vi dukke op kl. 18?', 'gladsaxe', 'covered', ''],
  // After an operation, ill in the head, with a ticket, out with us.
  ['Træning efter skulderoperation?', 'ishoej', 'not_stated', ''],
  ['Kan vi følge ham til koncert, når han har billet?', 'roskilde', 'conditional', ''],
  ['Hvis han er syg i hovedet, kan vi rydde op?', 'gladsaxe', 'conditional', ''],
  ['Can we carry the shopping when he is out with us?', 'gladsaxe', 'conditional', ''],
  ['Kan vi gøre rent, uden at han bor der?', 'gladsaxe', 'not_covered', ''],
  // "Ikke" of somebody else.
  ['hvad kan vi ikke hjælpe med om aftenen?', 'ishoej', 'conditional', 'udtrykkeligt'],
  ['Hvad må borgeren ikke gøre, når vi kommer på besøg?', 'roskilde', 'not_stated', ''],
  ['Vejledning om hvor lang tid sagen tager', 'ishoej', 'info', ''],
  // How often, how, and to whom belong to what is asked.
  ['vejlede om hvor tit man børster tænder', 'roskilde', 'conditional', ''],
  ['VUM?', 'gladsaxe', 'info', 'betingelser'],
  ['rehabilitering?', 'frederikssund', 'covered', 'står ikke'],
  ['Kan vi købe ind sammen med borgeren?', 'frederikssund', 'covered', 'Ledsagelse'],
  ['kan vi lave kalenderen for borgeren', 'gladsaxe', 'not_stated', 'nej'],
];

describe('what only looks like something else', () => {
  test.each(TABLE)('«%s» of %s is %s', (question, municipality, verdict, not) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.verdict).toBe(verdict);
    if (not !== '') expect(answer?.text).not.toContain(not);
  });
});
