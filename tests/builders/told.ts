import type { Knowledge } from '../../knowledge';

/** What a caseworker asks · of which municipality · the verdict · words of the sentence over the answer · words of the first quote. */
export type Told = [question: string, municipality: string, verdict: string, sentence: string, quote: string];

/** Asks as the row says, and expects what it says. */
export function expectTold(
  knowledge: Knowledge,
  [question, municipality, verdict, sentence, quote]: Told,
): void {
  const [answer] = knowledge.ask({ question, municipality }).answers;
  expect(answer?.verdict).toBe(verdict);
  expect(answer?.text).toContain(sentence);
  expect(answer?.quotes[0]?.passage.text ?? '').toContain(quote);
}
