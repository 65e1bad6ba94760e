import type { Evidence } from './evidence';
import type { Quote } from './types';

/** More nobody reads (contracts: answer line). */
export const MOST_QUOTES = 8;

/** Each wording once, whichever intervention it stands in first; at most 8. */
export function distinct(quotes: readonly Quote[]): Quote[] {
  const byText = new Map<string, Quote>();
  for (const quote of quotes) if (!byText.has(quote.passage.text)) byText.set(quote.passage.text, quote);
  return [...byText.values()].slice(0, MOST_QUOTES);
}

/** The passages as quotes. A sentence that excludes what is done without the citizen is told as a condition. */
export function quotesOf(evidence: readonly Evidence[]): Quote[] {
  return distinct(
    evidence.map(({ annotated: { passage }, reading: { stance, participation } }) => ({
      passage,
      stance: participation && stance === 'out' ? 'condition' : stance,
    })),
  );
}
