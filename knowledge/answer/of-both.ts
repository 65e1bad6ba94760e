import { tellsOfBoth } from '../question/both';
import { isByName } from './carries';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';

/** What the standard says of the thing together with other help; that it gives or excludes it says nothing of both. */
export function ofBoth(all: readonly Evidence[]): Found {
  const both = all.filter(
    ({ direct, annotated, matches }) => direct && isByName(matches) && tellsOfBoth(annotated.passage.text),
  );
  return both.length > 0 ? found('info', both, []) : nearest(all);
}
