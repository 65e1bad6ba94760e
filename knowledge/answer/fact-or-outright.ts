import { factOf } from '../question/kinds';
import type { Understood } from '../question/types';
import { NAMED } from '../question/weights';
import { coverage } from './coverage';
import type { Evidence } from './evidence';
import { fact } from './facts';
import { type Found, isNamedIn } from './found';
import type { Sense } from './sense';

/** The fact its wording asks for; where none is stated, what the standard says outright of the thing itself. */
export function factOrOutright(all: readonly Evidence[], asked: Understood, sense: Sense): Found {
  const told = fact(all, asked, sense);
  if (told.tier === 'firm' || asked.otherwise === asked.kind) return told;
  if (factOf(asked.kind)?.exact) return told;
  // "Skal der sættes mål, når jeg bevilger støtten?" names nothing but the step of the case at which it would be done.
  if (!asked.things.some(({ weight }) => weight >= NAMED)) return told;
  const otherwise = { ...asked, kind: asked.otherwise };
  const other = asked.otherwise === 'coverage' ? coverage(all, otherwise) : fact(all, otherwise, sense);
  // A yes or no was not asked for, and when the recycling site opens is not told by what is said of practical help.
  const isTold = other.verdict === 'info' || other.verdict === 'unclear';
  return isTold && isNamedIn(other, all) ? other : told;
}
