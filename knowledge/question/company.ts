import { goingTo } from '../lexicon/going-to';
import type { ConceptId, Lexicon } from '../lexicon/types';
import { wholeWords } from '../text/whole-words';
import type { Thing } from './types';
import { wholeThing } from './whole-thing';

const COMPANY: ConceptId = 'ledsagelse';
/** "Fast ledsagelse til værested" goes there, again and again; that it does, the question itself tells. */
const LASTING: ConceptId = 'fast-ledsagelse';
const ALONE = wholeThing('ledsagelse', [COMPANY], { terms: ['ledsag'] });
/** Says only that it is out of the house. */
const TRIP: ConceptId = 'handle-ude-i-byen';

/** Going along, in words of which none is a name for it … */
const GOING_ALONG = wholeWords(
  [
    '(?:gå|går|tage|tager|køre|kører|cykle|cykler|rejse|rejser) (?:\\S+ ){0,2}?med (?:(?:borger\\p{L}*|ham|hende|dem) )?(?:til|på|i|ud|hen|derhen|de første)',
    '(?:sidde|sidder) med (?:inde )?(?:til|hos|ved|i)',
    'følges? (?:med|m\\.?) (?:borger\\p{L}*|ham|hende|dem)',
    '(?:kan|må|can|may|could) (?:jeg|vi|i|we) follow (?:him|them|the (?:citizen|client|resident)|her(?= (?:to|on|there|in)(?!\\p{L})|\\s*[?.]|$))',
    '(?:følge|følger|ledsage|ledsager) (?:borger\\p{L}*|beboer\\p{L}*|ham|hende|dem)',
    '(?:go|come|walk|drive|travel|tag) (?:along )?(?:there )?with (?:him|them|the (?:citizen|client|resident)|her(?= (?:to|on|there|in|the first)(?!\\p{L})|\\s*[?.]|$))',
    '(?:accompany|accompanying|escort) (?:him|her|them|the (?:citizen|client|resident))',
    '(?:wants?|needs?|would like|likes?|asks?) (?:me|us|one of us|someone|somebody|a worker|staff) (?:to come |to go )?along',
    '(?:kan|må|skal|can|may|could) (?:jeg|vi|bostøtten|vejlederen|medarbejderen|i|we|the worker|the support worker) (?:tage|gå|komme|come|go|tag) (?:med|along)(?= (?:den ene gang|each time|hver gang)|\\s*(?:[?.,]|$))',
  ].join('|'),
);
const ALONG = wholeWords('med (?:til|på|i)');
/** … in whatever words staff are named with it … */
const STAFF_ALONG = wholeWords(
  '(?:have|få|ha) (?:(?:en|et|én) (?:medarbejder|vejleder|bostøtte|støtteperson|kontaktperson|hjælper|støtte)|vores|jer|os|nogen|en af (?:os|jer)) med(?! (?:særlig|erfaring|viden|samme))|(?:have|get|needs?|want) (?:a )?(?:companion|company) (?:for|to|on|when)|(?:have|get) (?:a |an |one )?(?:worker|staff|support worker|member of staff) (?:come )?along',
);
/** … unless it is the citizen who does. */
const CITIZEN_GOES = wholeWords(
  '(?:kan|må|vil|skal|can|may|could|should) (?:borger\\p{L}*|beboer\\p{L}*|han|hun|he|she|they|the (?:citizen|client|resident))',
);

/** Asks whether staff go along. */
function goesAlong(question: string): boolean {
  if (STAFF_ALONG.test(question)) return true;
  if (CITIZEN_GOES.test(question)) return false;
  return GOING_ALONG.test(question) || question.trim().search(ALONG) === 0;
}

/**
 * "Vil starte i fitness, kan vi gå med?" asks for company to leisure activities, and neither for exercise nor for company as such:
 * company and where it goes become the one thing that the lexicon has for both (`to`).
 */
export function withCompany(things: readonly Thing[], question: string, lexicon: Lexicon): readonly Thing[] {
  return joined(things, question, lexicon).map((thing) => {
    const goals = goalsOf(thing, lexicon);
    return goals.size > 0 ? { ...thing, goals } : thing;
  });
}

function joined(things: readonly Thing[], question: string, lexicon: Lexicon): readonly Thing[] {
  const company = things.find(({ concepts: [usual] }) => usual === COMPANY || usual === LASTING);
  if (company === undefined && !goesAlong(question)) return things;
  const goals = things.flatMap((thing) => {
    const goal = thing.concepts[0];
    const going = thing === company || goal === undefined ? undefined : goingTo(COMPANY, goal, lexicon);
    return going === undefined ? [] : [{ thing, going }];
  });
  // "En tur til Malmø" goes to Malmø.
  const [first] = goals.length > 1 ? goals.filter(({ thing }) => !isTrip(thing)) : goals;
  // "Can the worker go with him to Odense?" names nothing but that.
  if (first === undefined) return things.length > 0 ? things : [ALONE];
  const one: Thing = { ...first.thing, concepts: [first.going], wider: [], whole: false };
  return things
    .filter((other) => other !== company && (other === first.thing || !isTrip(other)))
    .map((other) => (other === first.thing ? one : other));
}

function isTrip({ concepts: [usual] }: Thing): boolean {
  return usual === TRIP;
}

/** Where the company asked for goes, as the lexicon tells it of this kind of company and of all above it, with all above that. */
function goalsOf({ concepts: [usual] }: Thing, lexicon: Lexicon): ReadonlySet<ConceptId> {
  const goals = new Set<ConceptId>();
  if (usual === undefined) return goals;
  for (const id of [usual, ...lexicon.ancestors(usual).keys()]) {
    for (const goal of lexicon.concepts.get(id)?.to ?? []) {
      goals.add(goal);
      for (const above of lexicon.ancestors(goal).keys()) goals.add(above);
    }
  }
  return goals;
}
