import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

/** What somebody writes · of which municipality · the verdict · what the first quote says. */
type Row = [message: string, municipality: string, verdict: string, first: string];

const WHERE_IT_IS_GIVEN: Row[] = [
  ['Kommer medarbejderen hjem til borgeren?', 'gladsaxe', 'covered', 'eget hjem'],
  ['Kan støtten gives i borgerens eget hjem?', 'roskilde', 'covered', 'dit hjem'],
  ['Does the worker visit the citizen at home?', 'gladsaxe', 'covered', 'eget hjem'],
  ['kan mødet med borger ligge på biblioteket', 'roskilde', 'covered', 'bibliotek'],
  ['kan mødet med borger ligge på biblioteket', 'ishoej', 'not_stated', ''],
  [
    'Kan bostøtten mødes med borgeren et andet sted end i hjemmet?',
    'roskilde',
    'covered',
    'forskellige steder',
  ],
  ['skal støtten altid foregå hjemme hos borger', 'gladsaxe', 'info', 'eget hjem'],
];

const IN_WHOSE_PLACE: Row[] = [
  ['Kan bostøtten gøre tingene for borgeren?', 'gladsaxe', 'not_covered', 'uden borgers deltagelse'],
  [
    'Can tasks be done without the citizen taking part?',
    'gladsaxe',
    'not_covered',
    'uden borgers deltagelse',
  ],
  ['Kan medarbejderen gøre opgaverne sammen med borgeren?', 'gladsaxe', 'info', ''],
  ['Kan bostøtten gøre tingene for borgeren?', 'frederikssund', 'not_stated', ''],
  ['Rummer støtten også omsorg for borgeren?', 'gladsaxe', 'not_stated', ''],
];

const NAMED_ALONE: Row[] = [
  ['jobcenter?', 'frederikssund', 'covered', 'kontakt til offentlige instanser'],
  ['Kan bostøtten hjælpe borgeren i forhold til jobcenteret?', 'roskilde', 'covered', 'myndigheder'],
  ['dækker støtten familie?', 'gladsaxe', 'conditional', 'kontakt til familie'],
  ['dækker støtten Udbetaling Danmark?', 'ishoej', 'not_stated', ''],
];

/** What the help is given with, or is told in passing, is no help with it. */
const SAID_OF_ANOTHER_THING: Row[] = [
  ['Kan bostøtten hjælpe med brug af mobiltelefonen?', 'frederikssund', 'not_stated', ''],
  ['talemaskine, kan vi øve den med ham?', 'frederikssund', 'not_stated', ''],
  ['virtuel bostøtte?', 'frederikssund', 'conditional', 'virtuel bostøtte'],
  ['Kan hjemmehjælp gives som en del af støtten?', 'frederikssund', 'not_stated', ''],
  ['Kan bostøtten hjælpe borgeren med at rejse med fly?', 'gladsaxe', 'not_stated', ''],
  ['Kan bostøtten hjælpe borgeren med beskæftigelse?', 'ishoej', 'not_stated', ''],
  ['Can the support train the citizen to understand irony?', 'ishoej', 'not_stated', ''],
  ['Arbejder støtten recovery-orienteret?', 'frederikssund', 'not_stated', ''],
  ['Dækker støtten behandling?', 'ishoej', 'conditional', 'behandling'],
];

const BY_ITS_OWN_NAME: Row[] = [
  ['Kan borgeren deltage i en samtalegruppe?', 'roskilde', 'covered', 'Samtalegrupper'],
  ['Can the citizen join a discussion group?', 'roskilde', 'covered', 'Samtalegrupper'],
  ['dækker støtten arbejde og uddannelse?', 'frederikssund', 'covered', 'uddannelse'],
  ['Dækker støtten psykiatrisk behandling?', 'roskilde', 'not_covered', 'Psykiatrisk'],
  ['Dækker støtten rengøring af badeværelset?', 'ishoej', 'conditional', ''],
  ['er genoptræning omfattet?', 'ishoej', 'not_covered', '86'],
  ['dækker støtten betaling af regninger?', 'ishoej', 'covered', 'økonomi'],
  ['Kan støtten gives én til én?', 'frederikssund', 'covered', 'individuelle'],
  ['Kan bostøtten hjælpe borgeren med at færdes i trafikken?', 'gladsaxe', 'conditional', 'rafiktræning'],
  ['Can the support worker help with the dishes?', 'roskilde', 'conditional', ''],
  ['Can the support worker help with cleaning the toilet?', 'ishoej', 'conditional', 'Praktisk hjælp'],
  ['Can the citizen get help with meal planning?', 'ishoej', 'conditional', 'Planlægning'],
];

describe.each<[what: string, rows: Row[]]>([
  ['where the help is given is told by what says where it is given', WHERE_IT_IS_GIVEN],
  [
    'what is done for or with the citizen, with no task named, is told by what is demanded of all',
    IN_WHOSE_PLACE,
  ],
  ['an authority or the family named alone asks for contact with them', NAMED_ALONE],
  ['what is said of another thing answers nothing', SAID_OF_ANOTHER_THING],
  ['a thing is found by its own name', BY_ITS_OWN_NAME],
])('%s', (_, rows) => {
  test.each(rows)('%s (%s): %s', (question, municipality, verdict, first) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.verdict).toBe(verdict);
    expect(answer?.quotes[0]?.passage.text ?? '').toContain(first);
  });
});
