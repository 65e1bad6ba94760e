import type { ConceptId } from '../lexicon/types';
import { asWhoGetsHelp } from '../question/help-as-such';
import type { Understood } from '../question/types';
import type { Standard } from '../standard/types';
import { readOnce } from '../text/read-once';

/** The paragraph that a standard is about is no thing asked of it: "dækker § 85 rengøring?" asks about rengøring. */
export function withoutOwnLaw(asked: Understood, standard: Standard): Understood {
  const own = ownLaw(standard);
  if (!asked.things.some(({ concepts }) => concepts.some((id) => own.has(id)))) return asked;
  const things = asked.things.filter(({ concepts }) => !concepts.some((id) => own.has(id)));
  return asWhoGetsHelp({ ...asked, things });
}

/** The concepts of the paragraphs that a standard is about, read from it once. */
const ownLaw = readOnce(({ legalBasis }: Standard): ReadonlySet<ConceptId> => {
  const numbers = legalBasis.matchAll(/\d+\s?[a-d]?(?![\p{L}\d])/gu);
  return new Set([...numbers].map(([number]) => `par-${number.replace(/\s/g, '')}`));
});
