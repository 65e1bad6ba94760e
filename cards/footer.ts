import type { Say } from './say';

/** The line on konkret, individuel vurdering, at the foot of every card that quotes a standard. */
export function disclaimer(say: Say): string {
  return say('disclaimer');
}

/** "Side 1 af 3"; empty where there is one page. */
export function pageLine({ number, count }: { number: number; count: number }, say: Say): string {
  return count > 1 ? say('answer.page', { number, count }) : '';
}
