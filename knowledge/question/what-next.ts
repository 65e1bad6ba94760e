/** "Hvad så?" by itself: "hvad så med rengøring" asks about cleaning. */
const NEXT =
  /(?<!\p{L})(?:(?:er|what(?:'s| is| are)) (?:\S+ ){0,4}?)?(?:næste (?:skridt|trin)|hvad så|hvad gør (?:vi|man|jeg) så|hvad nu|what (?:then|next|now)|next steps?|(?:look(?:ed)?|done?|try|tried|consider(?:ed)?) (?:at )?next|plan b)\s*(?:[?!.]|$)/iu;

/** A case has been told that did not work out, and it is asked what then: only a sentence about such a case answers. */
export function asksWhatNext(question: string): boolean {
  return NEXT.test(question);
}
