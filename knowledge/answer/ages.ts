import type { ConceptId } from '../lexicon/types';
import type { Thing, Understood } from '../question/types';
import { isMatter } from '../question/weights';
import { wholeWords } from '../text/whole-words';
import { isByName, isName } from './carries';
import type { Evidence } from './evidence';
import { ageLimits, holdsAge } from './fit';
import { type Found, found, refused } from './found';

/** Say only that it is how old somebody is. */
const AGES: readonly ConceptId[] = ['alder', 'unge', 'aeldre', 'over-18', 'under-18'];

/**
 * A question that tells an age ("17 year old – can apply?") turns on the standard's age limits.
 * @returns undefined when it tells none, or when the standard sets no limit for who can be helped
 */
export function withAge(all: readonly Evidence[], asked: Understood): Found | undefined {
  const { age, kind } = asked;
  if (age === undefined || kind !== 'coverage') return undefined;
  const limits = all.filter(({ annotated }) => ageLimits(annotated.passage).length > 0);
  const target = limits.find(({ annotated }) => annotated.passage.role === 'target-group');
  if (target && !holdsAge(target.annotated.passage, age)) return refused('age', [target]);
  // "71 år, demens – kan hun få støtte?" asks about the dementia: that the age is no hindrance answers nothing.
  if (asked.things.some(isMoreThanAge)) return undefined;
  if (target) return found('info', [target], []);
  const contact = limits.filter(
    ({ annotated }) => annotated.passage.role === 'contact' && holdsAge(annotated.passage, age),
  );
  return contact.length > 0 ? found('info', contact, []) : undefined;
}

/** What is told of somebody beside how old they are. */
function isMoreThanAge(thing: Thing): boolean {
  return isMatter(thing) && !AGES.some((age) => thing.concepts.includes(age)) && !/\d/.test(thing.words);
}

/** Asks to live or begin somewhere, so that the place is what is asked about. */
const MOVES_IN = wholeWords(
  '(?:flytte\\p{L}*|bo|komme|starte|begynde|få (?:en )?plads|visiteres) (?:ind )?(?:på|i|til)|(?:move|live|start|get a place) (?:in|into|at)',
);

/** "Kan en 25-årig flytte ind i Carlshuse?": where what is asked about is named only for other ages, it is not given at this one. */
export function withAgeOfNamed(all: readonly Evidence[], asked: Understood): Found | undefined {
  const { age, kind, things, question } = asked;
  if (age === undefined || kind !== 'coverage') return undefined;
  const named = (thing: Thing) => all.filter(({ matches }) => isName(matches.get(thing)));
  const candidates = MOVES_IN.test(question)
    ? things.map(named)
    : [all.filter(({ direct, matches }) => direct && isByName(matches))];
  for (const naming of candidates) {
    // Whom one calls at which age is no limit of the help.
    const limited = naming.filter(
      ({ annotated: { passage } }) => passage.role !== 'contact' && ageLimits(passage).length > 0,
    );
    const fits = limited.some(({ annotated }) => holdsAge(annotated.passage, age));
    if (limited.length === naming.length && limited.length > 0 && !fits) return refused('age', limited);
  }
  return undefined;
}

const UPPER =
  /(?<!\p{L})(?:øvre|upper|maximum|højeste alder|højst være|for gammel|too old|hvor gammel må)(?!\p{L})/iu;

/** Asked how old someone may be at most, a passage that tells only how old they must be does not answer. */
export function tellsOtherEnd({ annotated }: Evidence, { question, kind }: Understood): boolean {
  if (kind !== 'age' || !UPPER.test(question)) return false;
  if (UPPER.test(annotated.passage.text)) return false;
  // Up to which age someone comes to one of several places is no limit of the help.
  if (annotated.passage.role === 'place') return true;
  return !ageLimits(annotated.passage).some(({ to }) => to !== undefined);
}
