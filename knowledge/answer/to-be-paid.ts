import { isByName } from './carries';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';
import { interventionsAbout } from './interventions-about';

const EXPENSE = /udgift|(?<!ikke )selv (?:betale|afholde)/iu;

/** A psychologist is surely psychological help; what a sentence may or may not be meant to comprise is not taken out by it. */
const CLEARLY_OF_ITS_KIND = 0.7;

/**
 * Asked whether something is paid for, only what the standard says of expenses answers, of that thing or of the intervention that
 * it belongs to, or that it excludes the thing itself. That the help is free says nothing of a tablet, and that its use is trained
 * does not either.
 * @param all every passage, weighed for what is to be paid, best first
 */
export function toBePaid(all: readonly Evidence[]): Found {
  const excluded = all.filter(
    ({ direct, reading, matches, share }) =>
      direct &&
      (isByName(matches) || share >= CLEARLY_OF_ITS_KIND) &&
      reading.stance === 'out' &&
      !reading.conditional &&
      !reading.participation,
  );
  if (excluded.length > 0) return found('not_covered', excluded, []);
  const expenses = all.filter(
    ({ annotated: { passage } }) => passage.role === 'price' && EXPENSE.test(passage.text),
  );
  const own = expenses.filter(({ direct }) => direct);
  const about = interventionsAbout(all);
  const general = expenses.filter(({ annotated }) => about.has(annotated.passage.intervention));
  const told = own.length > 0 ? own : general;
  return told.length > 0 ? found('info', told, []) : nearest(all);
}
