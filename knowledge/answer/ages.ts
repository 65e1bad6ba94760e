import type { Understood } from '../question/types';
import { isByName } from './carries';
import type { Evidence } from './evidence';
import { ageLimits, holdsAge } from './fit';
import { type Found, found, refused } from './found';

/**
 * A question that tells an age ("17 year old – can apply?") turns on the standard's age limits.
 * @returns undefined when it tells none, or when the standard sets no limit for who can be helped
 */
export function withAge(all: readonly Evidence[], asked: Understood): Found | undefined {
  const { age, kind } = asked;
  if (age === undefined || kind !== 'coverage') return undefined;
  const limits = all.filter(({ annotated }) => ageLimits(annotated.passage).length > 0);
  const target = limits.find(({ annotated }) => annotated.passage.role === 'target-group');
  if (target) {
    return holdsAge(target.annotated.passage, age) ? found('info', [target], []) : refused('age', [target]);
  }
  const contact = limits.filter(({ annotated }) => annotated.passage.role === 'contact');
  return contact.length > 0 ? found('info', contact, []) : undefined;
}

/** "Kan en 25-årig komme i Carlshuse?": where what is asked about is named only for other ages, it is not given at this one. */
export function withAgeOfNamed(all: readonly Evidence[], { age, kind }: Understood): Found | undefined {
  if (age === undefined || kind !== 'coverage') return undefined;
  const naming = all.filter(({ direct, matches }) => direct && isByName(matches));
  const limited = naming.filter(({ annotated }) => ageLimits(annotated.passage).length > 0);
  const fits = limited.some(({ annotated }) => holdsAge(annotated.passage, age));
  return limited.length === naming.length && limited.length > 0 && !fits
    ? refused('age', limited)
    : undefined;
}

const UPPER =
  /(?<!\p{L})(?:øvre|upper|maximum|højeste alder|højst være|for gammel|too old|hvor gammel må)(?!\p{L})/iu;

/** Asked how old someone may be at most, a passage that tells only how old they must be does not answer. */
export function tellsOtherEnd({ annotated }: Evidence, { question, kind }: Understood): boolean {
  if (kind !== 'age' || !UPPER.test(question)) return false;
  if (UPPER.test(annotated.passage.text)) return false;
  return !ageLimits(annotated.passage).some(({ to }) => to !== undefined);
}
