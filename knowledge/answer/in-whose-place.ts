import type { ConceptId } from '../lexicon/types';
import type { Thing, Understood } from '../question/types';
import { TOLD } from '../question/weights';
import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';
import { type Found, found, nearest, refused } from './found';

/** Say only that it is done in the citizen's place … */
const IN_PLACE: ReadonlySet<ConceptId> = new Set(['kompenserende-hjaelp', 'uden-borgerens-deltagelse']);
/** … or together. */
const TOGETHER: ReadonlySet<ConceptId> = new Set(['goere-sammen']);
const TASKS_TOGETHER = wholeWords(
  '(?:gøre|løse|udføre|lave) (?:opgaver\\p{L}*|ting\\p{L}*) sammen med|(?:do|doing) (?:the )?(?:tasks|things) (?:together )?with',
);

/**
 * Asked whether tasks are done for the citizen, or together with him, and not which ("kan vi gøre tingene for borgeren?"): what the
 * standard demands of all it gives is the answer.
 * @param all every passage, best first
 * @returns undefined where a task is named, or the standard demands nothing
 */
export function inWhosePlace(all: readonly Evidence[], asked: Understood): Found | undefined {
  const { things, manner, question } = asked;
  const usually = things.flatMap(({ concepts: [usual] }) => usual ?? []);
  const inPlace = manner.withoutCitizen || usually.some((id) => IN_PLACE.has(id));
  const together = usually.some((id) => TOGETHER.has(id)) || TASKS_TOGETHER.test(question);
  // What a message may mean beside that is no task it names.
  const named = inPlace ? things : things.filter(({ meant }) => meant === undefined);
  if (!(inPlace || together) || named.some((thing) => namesTask(thing) || isWord(thing))) return undefined;
  // "Kan vi gøre mere for borgeren?" asks for no task to be taken over.
  const isSaid = TASKS.test(question) || usually.some((id) => IN_PLACE.has(id) || TOGETHER.has(id));
  if (!isSaid || OR.test(question)) return undefined;
  const demands = all.filter(
    ({ reading, annotated: { passage } }) => reading.participation && passage.role !== 'law',
  );
  const ofAll = demands.filter(({ annotated }) => annotated.text.topics.length === 0);
  const [general, any] = [ofAll, demands].map((some) => some.filter((one) => !isOfAnArea(one)));
  const telling = [general, any, demands].find((some) => some !== undefined && some.length > 0) ?? [];
  if (telling.length === 0) return nearest(all);
  return inPlace ? refused('without', telling) : found('info', telling, []);
}

function namesTask({ concepts: [usual], weight }: Thing): boolean {
  return weight >= TOLD && !(usual !== undefined && (IN_PLACE.has(usual) || TOGETHER.has(usual)));
}

/** A word that the lexicon does not know may be the task. */
function isWord({ concepts, words }: Thing): boolean {
  return concepts.length === 0 && !A_TASK.test(words);
}

const TASKS = wholeWords(
  'opgaver?\\p{L}*|ting(?:ene)?|alting|det hele|tasks?|things|everything|(?:gøre|gør|do) (?:det|it|alt|all|it all)(?= (?:uden|for|i stedet|without|instead))',
);
const OR = wholeWords('eller|or');
/** "Der udføres ikke aktiviteter vedrørende kommunikation, hvor du ikke selv deltager": one area of several. */
const OF_AN_AREA = wholeWords('(?:aktiviteter|opgaver) vedrørende');
const A_TASK = /^(?:opgave|ting|task|thing|løse|gøre|gjort|udføre|udført|klare|done)/iu;

function isOfAnArea({ annotated }: Evidence): boolean {
  return OF_AN_AREA.test(annotated.passage.text);
}
