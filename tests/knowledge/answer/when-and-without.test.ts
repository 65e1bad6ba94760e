import { loadKnowledge } from '../../../knowledge';
import { expectTold, type Told } from '../../builders/told';

const knowledge = loadKnowledge();

/** When help is given says nothing of what is done then. */
const AT_A_TIME: Told[] = [
  ['vække borgeren hver morgen?', 'gladsaxe', 'not_stated', 'Vækning', ''],
  ['putte borgeren om aftenen?', 'gladsaxe', 'not_stated', '', ''],
  ['sidde hos borgeren om aftenen', 'gladsaxe', 'not_stated', '', ''],
  ['spille kort om aftenen', 'gladsaxe', 'not_stated', '', ''],
  ['Can we sit with him in the evenings?', 'gladsaxe', 'not_stated', '', ''],
  ['rengøring om aftenen el weekend', 'gladsaxe', 'conditional', 'Rengøring: ja', ''],
  ['Kan vi køre borgeren til træning hver tirsdag?', 'ishoej', 'not_stated', '', ''],
  ['can the citizen swap Tuesday for Thursday?', 'ishoej', 'not_stated', '', ''],
  // Asked of the help as such, the time is all that is asked.
  ['besøg om aftenen', 'gladsaxe', 'covered', '', 'aftentimerne'],
  ['Kan borgeren få støtte lørdag formiddag?', 'gladsaxe', 'covered', '', 'weekender'],
  ['er I der om aftenen?', 'gladsaxe', 'covered', '', 'aftentimerne'],
  ['borger er i aktivering til kl 15 hver dag, kan støtten ligge om aftenen', 'gladsaxe', 'covered', '', ''],
  ['Can the worker come at 6.45 am, before he leaves for his job?', 'ishoej', 'conditional', '', ''],
  ['aftenstøtte?', 'frederikssund', 'covered', 'Aften: ja', '08.30 og 22.00'],
  ['Kan man få støtte om aftenen?', 'frederikssund', 'covered', 'Aften: ja', '08.30 og 22.00'],
];

/** What is done while the citizen is away, or in the citizen's place, and what only sounds like it. */
const WITHOUT: Told[] = [
  [
    'Can we clean the flat if the client is at work?',
    'gladsaxe',
    'not_covered',
    'not without the citizen',
    '',
  ],
  ['Can I clean when nobody is home?', 'gladsaxe', 'not_covered', 'not without the citizen', ''],
  [
    'If he is asleep, can I do the dishes and clean?',
    'gladsaxe',
    'not_covered',
    'Washing up and cleaning',
    '',
  ],
  ['Can we do his shopping when he is ill in bed?', 'gladsaxe', 'not_covered', '', ''],
  ['Borgeren er hos sin mor hele ugen. Kan vi gøre rent så længe?', 'gladsaxe', 'not_covered', '', ''],
  [
    'Kan I købe ind for en borger der ligger syg?',
    'frederikssund',
    'not_stated',
    'siger ikke, om det kan gøres',
    '',
  ],
  [
    'Borgeren er indlagt. Kan vi købe ind?',
    'frederikssund',
    'not_stated',
    'siger ikke, om det kan gøres',
    '',
  ],
  ['Administration af borgerens penge', 'ishoej', 'not_stated', 'siger ikke, om det kan gøres', ''],
  ['styre borgerens budget', 'gladsaxe', 'not_covered', '', 'administrerer ikke'],
  ['Kan aftensmaden blive leveret?', 'gladsaxe', 'not_covered', 'Madservice', 'maden leveres'],
  ['kan vi bringe mad ud til borgeren', 'gladsaxe', 'not_covered', 'Madservice', 'maden leveres'],
  ['må vi give ham tøj på', 'gladsaxe', 'not_stated', 'siger ikke, om det kan gøres', ''],
  ['rengøring uden at borgeren skal betale', 'gladsaxe', 'conditional', '', ''],
  ['gøre rent uden at han er visiteret', 'gladsaxe', 'conditional', '', ''],
  ['træning for en borger der ikke kan lave mad', 'gladsaxe', 'conditional', 'Madlavning: ja', ''],
  ['Can we clean if the client is at home?', 'gladsaxe', 'conditional', 'yes, on conditions', ''],
  ['Can he get help with shopping when he is ill?', 'gladsaxe', 'conditional', 'yes, on conditions', ''],
  ['laundry for citizen w/ VUM 4 in praktiske opgaver?', 'roskilde', 'conditional', '', ''],
  ['Dækker støtten rengøring?', 'gladsaxe', 'conditional', 'Rengøring: ja', 'rengøring af hjemmet'],
  ['indgår rengøring i støtten?', 'gladsaxe', 'conditional', 'Rengøring: ja', 'rengøring af hjemmet'],
];

/** A story, what may be done, and a fact: each gets its answer. */
const SEVERAL: [question: string, municipality: string, sentences: string[]][] = [
  [
    'Borgeren vil i svømmehallen. Må vi tage med og hvem betaler billetten?',
    'gladsaxe',
    ['Ledsagelse til fritidsaktiviteter: ja', '«hvem betaler billetten»: det siger standarden'],
  ],
  [
    'Hun har ikke set sin søn i 3 år. Kan vi hjælpe med kontakten? Hvor ofte kan vi komme?',
    'gladsaxe',
    ['Kontakt til familie: ja', '«Hvor ofte kan vi komme»: det siger'],
  ],
  [
    'Han kan ikke finde ud af sin post. Kan vi hjælpe, hvor foregår det og koster det noget?',
    'gladsaxe',
    ['Post: ja', '«hvor foregår det»: det siger', '«koster det noget»: det siger'],
  ],
  [
    'Hun har gæld. Kan vi rådgive hende og hvornår følges der op?',
    'roskilde',
    ['Gæld: nej', '«hvornår følges der op»: det siger'],
  ],
  [
    'Hun spørger om hun kan få hjælp til sin økonomi, og om det koster noget.',
    'frederikssund',
    ['Ja – økonomi', '«om det koster noget»: det siger'],
  ],
  [
    'Hvem leverer, og kan borgeren selv vælge?',
    'ishoej',
    ['«Hvem leverer»: det siger', '«kan borgeren selv vælge»: nej'],
  ],
];

describe('at a time', () => {
  test.each(AT_A_TIME)('«%s» of %s is %s', (...row) => expectTold(knowledge, row));
});

describe('without the citizen', () => {
  test.each(WITHOUT)('«%s» of %s is %s', (...row) => expectTold(knowledge, row));
});

describe('after a story', () => {
  test.each(SEVERAL)('«%s» of %s gets an answer to each', (question, municipality, sentences) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    for (const sentence of sentences) expect(answer?.text).toContain(sentence);
  });
});
