import type { Understood } from '../question/types';
import { isWithin } from '../text/ages';
import type { Evidence } from './evidence';
import { ageLimits } from './fit';
import { type Found, found } from './found';

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
    const inside = ageLimits(target.annotated.passage).some((range) => isWithin(age, range));
    return found(inside ? 'info' : 'not_covered', [target], []);
  }
  const contact = limits.filter(({ annotated }) => annotated.passage.role === 'contact');
  return contact.length > 0 ? found('info', contact, []) : undefined;
}

const UPPER =
  /(?<!\p{L})(?:øvre|upper|maximum|højeste alder|højst være|for gammel|too old|hvor gammel må)(?!\p{L})/iu;

/** Asked how old someone may be at most, a passage that tells only how old they must be does not answer. */
export function tellsOtherEnd({ annotated }: Evidence, { question, kind }: Understood): boolean {
  if (kind !== 'age' || !UPPER.test(question)) return false;
  if (UPPER.test(annotated.passage.text)) return false;
  return !ageLimits(annotated.passage).some(({ to }) => to !== undefined);
}
