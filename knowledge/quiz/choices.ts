import type { Random } from '../random/random';
import type { QuizChoice } from './types';

/** The right choice among wrong ones, in an order that tells nothing, and where it ended. */
export function mixed(right: QuizChoice, wrong: readonly QuizChoice[], random: Random) {
  const choices = random.shuffled([right, ...wrong]);
  return { choices, right: choices.indexOf(right) };
}
