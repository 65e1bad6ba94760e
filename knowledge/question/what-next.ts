const NEXT =
  /(?<!\p{L})(?:næste (?:skridt|trin)|hvad så|hvad gør (?:vi|man|jeg) så|hvad nu|what (?:then|next|now)|next steps?|(?:look(?:ed)?|done?|try|tried|considered) (?:at )?next|so what)(?!\p{L})/iu;

/** A case has been told that did not work out, and it is asked what then: only a sentence about such a case answers. */
export function asksWhatNext(question: string): boolean {
  return NEXT.test(question);
}
