import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

/** What somebody writes · of which municipality · the verdict. */
type Row = [message: string, municipality: string, verdict: string];

/** A task, an hour, a condition or somebody else's home behind the place: that is what is asked about. */
const MORE_THAN_WHERE: Row[] = [
  ['Kan nogen komme hjem til ham og give medicin?', 'gladsaxe', 'not_covered'],
  ['Can staff visit him at home to give him medicine?', 'gladsaxe', 'not_covered'],
  ['Må støtten gives i hjemmet uden borgerens deltagelse?', 'gladsaxe', 'not_covered'],
  ['Kan støtten gives i hjemmet når det kræver specialrengøring?', 'gladsaxe', 'not_covered'],
  ['Kan støtten gives i hjemmet under indlæggelse?', 'roskilde', 'conditional'],
  ['Kan støtten gives uden for hjemmet i udlandet?', 'gladsaxe', 'not_covered'],
  ['Kommer nogen hjem til ham og gør rent?', 'gladsaxe', 'conditional'],
  ['Kan vi mødes på biblioteket og lave budget?', 'ishoej', 'covered'],
  ['Can the support be given at home during the night?', 'ishoej', 'conditional'],
  ['Må støtten gives hjemme hos medarbejderen?', 'gladsaxe', 'not_stated'],
];

/** Nothing is to be taken over. */
const NO_TASK: Row[] = [
  ['Can we get help for him?', 'gladsaxe', 'not_stated'],
  ['Kan vi gøre mere for borgeren?', 'gladsaxe', 'not_stated'],
  ['Kan vi holde møde uden borgeren?', 'roskilde', 'not_stated'],
  ['Do we do things with him or for him?', 'gladsaxe', 'not_stated'],
];

/** To help them is not to help with contact to them. */
const HELP_FOR_OTHERS: Row[] = [
  ['Kan bostøtten hjælpe hans mor?', 'frederikssund', 'not_stated'],
  ['Kan vejlederen hjælpe familien?', 'frederikssund', 'not_stated'],
  ['Hjælp fra politiet?', 'frederikssund', 'not_stated'],
  ['Hjælp til årsopgørelse', 'frederikssund', 'not_stated'],
  ['Kan de pårørende selv få hjælp gennem støtten?', 'ishoej', 'not_stated'],
];

/** A yes holds at the hours at which help is given. */
const AT_THAT_TIME: Row[] = [
  ['kan vi hjælpe med medicin kl. 23?', 'frederikssund', 'conditional'],
  ['kan vi hjælpe med indkøb i weekenden?', 'frederikssund', 'conditional'],
  ['kan vi hjælpe med økonomi om formiddagen?', 'frederikssund', 'covered'],
  ['can we practise the bus on Saturdays?', 'ishoej', 'conditional'],
  ['kan vi hjælpe med post mandag formiddag?', 'ishoej', 'covered'],
  ['Han arbejder om dagen, kan vi hjælpe med post?', 'ishoej', 'covered'],
  ['Han vender op og ned på nat og dag, kan vi gøre noget?', 'ishoej', 'covered'],
];

const IN_OTHER_WORDS: Row[] = [
  ['Can we train her?', 'ishoej', 'covered'],
  ['Arbejder kommunen sammen med psykiatrien?', 'gladsaxe', 'covered'],
  ['Kan hun få en ledsager med til koncert?', 'gladsaxe', 'conditional'],
  ['Kan vi støtte ham i at fortsætte i alkoholbehandling?', 'gladsaxe', 'conditional'],
  ['Kan vi behandle hendes depression?', 'roskilde', 'not_covered'],
  ['Kan vi støtte ham i psykiatrisk behandling?', 'roskilde', 'not_stated'],
  ['Koster det noget at få hjælp til økonomi og post?', 'gladsaxe', 'info'],
  ['Kan borgeren selv vælge at få det individuelt i stedet for i gruppe?', 'roskilde', 'info'],
  ['Kan han få en anden vejleder?', 'ishoej', 'not_stated'],
  ['Can we look after his dog?', 'roskilde', 'not_stated'],
  ['Kan vi smøre en madpakke til ham?', 'gladsaxe', 'not_covered'],
  ['Does it cover cleaning?', 'ishoej', 'conditional'],
  ['What if he refuses to work with us?', 'frederikssund', 'info'],
  ['Han har gæld, kan bostøtten hjælpe med at få overblik over den?', 'ishoej', 'covered'],
];

const OTHERS_WORK: Row[] = [
  ['Samtaleforløb som DPC ellers har – kan det ligge her?', 'roskilde', 'not_stated'],
  ['kan vi overtage behandlingen fra distriktspsykiatrien?', 'roskilde', 'not_stated'],
  ['kan vi overtage behandlingen fra jobcentret?', 'gladsaxe', 'not_stated'],
  ['Kan vi overtage lægens opgaver?', 'ishoej', 'not_stated'],
  ["Can we take over the doctor's tasks?", 'roskilde', 'not_stated'],
  ['Can the support be the talks that community psychiatry usually offers?', 'roskilde', 'not_stated'],
  [
    'Kan vi hjælpe ham med at passe det forløb, han ellers har i distriktspsykiatrien?',
    'roskilde',
    'covered',
  ],
  ['kan vi overtage samarbejdet med lægen?', 'roskilde', 'covered'],
];

describe.each<[what: string, rows: Row[]]>([
  ['whoever asks more than where is told of that', MORE_THAN_WHERE],
  ['what is no task is not taken over', NO_TASK],
  ['help for others is no contact with them', HELP_FOR_OTHERS],
  ['a yes holds when help is given', AT_THAT_TIME],
  ['to work with others is not to do their work', OTHERS_WORK],
  ['what is said in other words is read as it is meant', IN_OTHER_WORDS],
])('%s', (_, rows) => {
  test.each(rows)('%s (%s): %s', (question, municipality, verdict) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.verdict).toBe(verdict);
  });
});

test('the sentence on the times stands beside the yes that they bound', () => {
  const [answer] = knowledge.ask({
    question: 'kan vi hjælpe med medicin kl. 23?',
    municipality: 'frederikssund',
  }).answers;
  expect(answer?.quotes[0]?.passage.text).toContain('medicin');
  expect(answer?.quotes[1]?.passage.text).toContain('08.30');
});

test.each(['What if he never takes part?', 'Hvad sker der, hvis hun får det bedre?'])(
  'who tells of somebody is not told to be off topic: %s',
  (question) => {
    expect(knowledge.ask({ question }).offTopic).toBe(false);
  },
);
