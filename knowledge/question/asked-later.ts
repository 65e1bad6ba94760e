const ASKED_LATER = /[,.:;–-]\s*(?:så )?(?:kan|må|hjælper|dækker|can|may|do) (?:vi|jeg|det|man|we|i|it) /iu;

/** "Skal han til læge, må vi så følge med?": the first clause looks like a question, and only tells when the last one is asked. */
export function isAskedLater(question: string): boolean {
  return ASKED_LATER.test(question);
}
