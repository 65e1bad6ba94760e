import type { ConceptId } from '../lexicon/types';
import { asWhoGetsHelp } from '../question/help-as-such';
import type { Understood } from '../question/types';
import type { Standard } from '../standard/types';

/** The paragraph that a standard is about is no thing asked of it: "dækker § 85 rengøring?" asks about rengøring. */
export function withoutOwnLaw(asked: Understood, standard: Standard): Understood {
  const own = ownLaw(standard);
  if (!asked.things.some(({ concepts }) => concepts.some((id) => own.has(id)))) return asked;
  const things = asked.things.filter(({ concepts }) => !concepts.some((id) => own.has(id)));
  return asWhoGetsHelp({ ...asked, things });
}

const ownLaws = new WeakMap<Standard, ReadonlySet<ConceptId>>();

/** The concepts of the paragraphs that a standard is about, read from it once. */
function ownLaw(standard: Standard): ReadonlySet<ConceptId> {
  let own = ownLaws.get(standard);
  if (own === undefined) {
    const numbers = standard.legalBasis.matchAll(/\d+\s?[a-d]?(?![\p{L}\d])/gu);
    own = new Set([...numbers].map(([number]) => `par-${number.replace(/\s/g, '')}`));
    ownLaws.set(standard, own);
  }
  return own;
}
