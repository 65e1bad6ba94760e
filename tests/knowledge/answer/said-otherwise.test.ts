import { loadKnowledge } from '../../../knowledge';
import { expectTold } from '../../builders/told';

const knowledge = loadKnowledge();

/** What somebody writes · of which municipality · the verdict · what the first quote says. */
type Row = [message: string, municipality: string, verdict: string, first: string];

/** Who asks, who is reported and what surrounds a question: it is answered as it stands alone. */
const AROUND: Row[] = [
  ['Min kollega siger, at vi godt må gå i banken for ham, er det rigtigt?', 'roskilde', 'not_covered', ''],
  ['En kollega skriver: "må vi gøre rent mens borgeren er på arbejde?"', 'gladsaxe', 'not_covered', ''],
  ['Der står i bestillingen, at vi skal handle ind for ham, men må vi det?', 'gladsaxe', 'not_covered', ''],
  ['Jeg sidder til et møde og skal vide, om vi kan træne tøjvask.', 'gladsaxe', 'conditional', 'tøjvask'],
  ['Hvad siger standarden: koster støtten noget?', 'ishoej', 'info', 'gratis'],
  ['fra jobcentret: hvor længe har han til at klage?', 'ishoej', 'info', 'senest 4 uger'],
  [
    'pårørende spørger: far har fået konstateret demens, er han i målgruppen?',
    'ishoej',
    'not_covered',
    'demens',
  ],
  ['Må jeg spørge dig om noget? Hvem sætter målene?', 'roskilde', 'info', ''],
  [
    'Borgeren har en hund. Motivere til at tage medicin',
    'gladsaxe',
    'conditional',
    'Motivering til at tage medicin',
  ],
  ['Må vi rydde op?\nMvh\nKaren Holm\nSocialrådgiver', 'gladsaxe', 'conditional', ''],
  ['wat educatn must staff hv', 'ishoej', 'info', 'uddannelse'],
  ['akn vi øve at tage bussen mde hende?', 'ishoej', 'covered', 'Transporttræning'],
  [
    'må støtten tage opvasken mens ham jeg er kontaktperson for ligger i sengen',
    'gladsaxe',
    'not_covered',
    '',
  ],
  ['Kan vi minde Jonas om at tage sine piller i morgen?', 'gladsaxe', 'conditional', 'medicin'],
];

/** What is told of the citizen, or by others, before the question or after it. */
const TOLD_WITH_IT: Row[] = [
  ['Hun er dement. Kan vi lave struktur med hende?', 'ishoej', 'not_covered', ''],
  ['Han er på arbejde. Kan vi gøre rent?', 'gladsaxe', 'not_covered', 'uden'],
  ['Han er på arbejde til 15. Kan vi gøre rent?', 'gladsaxe', 'conditional', ''],
  ['Må vi gøre rent, selvom borgeren ikke er der?', 'gladsaxe', 'not_covered', 'uden'],
  ['borgeren bor i nabokommunen, kan hun få støtten', 'roskilde', 'not_covered', 'bosiddende'],
  [
    'Sagsbehandleren siger, at borgeren skal have hjælp til indkøb. Må vi det?',
    'frederikssund',
    'covered',
    '',
  ],
  [
    'Hjemmeplejen siger, at de ikke kan gøre rent. Er det rigtigt?',
    'gladsaxe',
    'not_covered',
    'Hjemmeplejen',
  ],
];

/** The edge of each: what looks the same and is what is asked about. */
const NOT_AROUND: Row[] = [
  ['Må vi gøre rent?\nVh Karen\nBorgeren er indlagt', 'gladsaxe', 'not_covered', ''],
  ['Må vi lave mad?\nHilsen Bo\nMens han sover', 'roskilde', 'not_covered', ''],
  ['Kan han få støtte?\nHilsen Karen\nHan har demens', 'ishoej', 'not_covered', 'demens'],
  ['Fra madlavning til indkøb: dækker støtten begge?', 'gladsaxe', 'conditional', ''],
  ['Ham jeg er i Spanien med, må jeg ledsage ham?', 'gladsaxe', 'not_covered', 'udlandet'],
  ['Hun har brug for en til at lave mad med', 'gladsaxe', 'conditional', ''],
  [
    'Datteren spørger: Far har demens, og hun orker ikke mere. Kan hun få støtte?',
    'ishoej',
    'not_stated',
    '',
  ],
  ['VUM 4 him: cleaning?', 'roskilde', 'conditional', ''],
  ['Kan vi hjælpe ham i morgen?', 'ishoej', 'not_stated', ''],
];

/** What a standard tells once, and what is of somebody else. */
const TOLD_ONCE: Row[] = [
  [
    'she just got a refusal letter and is crying. how many weeks does she have to complain',
    'ishoej',
    'info',
    'senest 4 uger',
  ],
  [
    'Can the family choose a private provider that they already know and trust?',
    'gladsaxe',
    'not_covered',
    'frit valg',
  ],
  ['hvilken uddannelse har dem der kommer hjem til min søn?', 'ishoej', 'info', 'uddannelse'],
  ['Is there free choice of doctor?', 'ishoej', 'not_stated', ''],
  ['Hvad er sagsbehandlingstiden for førtidspension?', 'ishoej', 'not_stated', ''],
  ['Hvor lang er ventetiden hos tandlægen?', 'ishoej', 'not_stated', ''],
];

/** How a criterion is to be read, and what only looks like it. */
const READ_SO: Row[] = [
  ['fastholdelse: er svære problemer 2 eller 3?', 'gladsaxe', 'unclear', 'svære (2)'],
  [
    'skal både samfundsliv og kommunikation være opfyldt til økonomistøtte?',
    'gladsaxe',
    'unclear',
    'samfundsliv og kommunikation',
  ],
  ['hvad er forskellen på moderat og svært støttebehov', 'roskilde', 'info', ''],
  ['hvad ligger der i et svært støttebehov?', 'roskilde', 'info', 'Svært, omfattende'],
  ['Når målene ikke kan nås, stopper støtten så?', 'frederikssund', 'info', 'ophører'],
  ['Hun har svær angst. Skal vi være 1 eller 2 medarbejdere?', 'gladsaxe', 'not_stated', ''],
  ['Kan vi trappe ned i medicin?', 'roskilde', 'not_stated', ''],
  ['Er personlig hygiejne omfattet?', 'gladsaxe', 'unclear', 'hygiejne'],
  ['Må vi støtte både i samfundsliv og kommunikation?', 'gladsaxe', 'conditional', ''],
];

/** Help that somebody has already, and where somebody lives. */
const HAVE_IT: Row[] = [
  ['Borger har bpa i forvejen. Kan han også få bostøtte?', 'roskilde', 'not_stated', ''],
  ['kan borgere på § 107 botilbud få det', 'roskilde', 'not_stated', ''],
  ['Er BPA en del af støtten?', 'roskilde', 'not_covered', ''],
  ['Kan beboere på botilbud få støtte?', 'gladsaxe', 'covered', 'botilbud'],
  ['hvad er 82 b', 'frederikssund', 'info', '82b'],
  ['Bus 82 b til jobcentret, må vi træne det?', 'gladsaxe', 'conditional', ''],
  ['kan vi lære ham at bruge en app til sine aftaler', 'ishoej', 'covered', 'velfærdsteknologi'],
  ['help him phone his sister?', 'ishoej', 'covered', 'netværk'],
  ['Kan vi hjælpe borgeren med at ringe til kommunen?', 'frederikssund', 'covered', 'offentlige instanser'],
  ['Borger har fået en bøde og skal i retten. Kan vi tage med?', 'ishoej', 'not_stated', ''],
  ['Does it cover training in doing laundry?', 'gladsaxe', 'conditional', 'tøjvask'],
];

/** The sentence that tells just that comes first. */
const FIRST: Row[] = [
  ['tlf nr', 'frederikssund', 'info', 'Rådgivningshuset'],
  ['er 19 hvem ringer jeg til', 'frederikssund', 'info', 'Ungekontakten'],
  ['hvor skal en borger på 55 hen for at få hjælp til post og økonomi', 'gladsaxe', 'info', 'fra 50 år'],
  ['hvornår er standarden fra', 'ishoej', 'info', '2018'],
  ['hvad sker der efter de 4 mdr', 'ishoej', 'info', 'Efter'],
  ['hvad er formålet med socialpædagogisk støtte', 'roskilde', 'info', 'udvikle'],
  ['hvornår kan man få ledsagelse', 'roskilde', 'info', 'kun hvis'],
  ['skal man i åbne tilbud først?', 'roskilde', 'info', 'mindre'],
  ['Hvem kommer hjem til borgeren?', 'ishoej', 'info', 'vejlederteam'],
  ['hvad er pk 3', 'ishoej', 'info', 'Pakke 3'],
  ['does the support cover help with letters', 'gladsaxe', 'conditional', 'post'],
  ['Hvor kan borgeren gå hen for hjælp?', 'frederikssund', 'info', ''],
  ['hvilken § er det', 'frederikssund', 'info', '§ 85'],
];

describe.each<[what: string, rows: Row[]]>([
  ['what surrounds a question changes nothing', AROUND],
  ['what is told with a question counts', TOLD_WITH_IT],
  ['what only looks like it is asked about', NOT_AROUND],
  ['what is told once is told whatever the case', TOLD_ONCE],
  ['an open criterion is told as open', READ_SO],
  ['what somebody has is not what is asked for', HAVE_IT],
  ['the sentence that tells just that comes first', FIRST],
])('%s', (_, rows) => {
  test.each(rows)('«%s» in %s is %s', (question, municipality, verdict, first) => {
    expectTold(knowledge, [question, municipality, verdict, '', first]);
  });
});
