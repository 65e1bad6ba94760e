import type { Understood } from '../question/types';
import { EVERYDAY } from '../question/weights';
import { wholeWords } from '../text/whole-words';
import { ASKS_WHEN, asksAnyPrice, byWorth, TIME } from './by-worth';
import type { Evidence } from './evidence';
import { type Found, found, nearest } from './found';
import { isItsSection } from './its-section';
import { namesThreshold } from './scope';
import type { Sense } from './sense';
import { saysSo } from './states';
import { turnsOnUnclear } from './unclear';

/** Asks for a number, or for what lies between two levels. */
const BORDER = /\d|(?<!\p{L})(?:eller|mellem|grænse\p{L}*|or|between|limit)(?!\p{L})/iu;

/**
 * The answer from the sentences that state a fact of the kind asked for: those that tell the very fact, in the order of their worth.
 * @param stating the passages that state it
 * @param all every passage, for what is near where none of them tells it
 */
export function factFrom(
  stating: readonly Evidence[],
  asked: Understood,
  all: readonly Evidence[],
  sense: Sense,
): Found {
  const order = byWorth(stating, asked, sense);
  const [best] = order;
  if (best === undefined) return nearest(all);
  // A criterion that is named and cannot be read in one way is that, whatever else is told of it.
  const isItsLevel = asked.kind === 'level' && namesThreshold(best.annotated.passage.text);
  if (isItsLevel && best.direct && turnsOnUnclear(best, asked)) return found('unclear', order, []);
  const very = asksAnyPrice(asked) ? order : sense.tellingOf(order, asked);
  const told =
    very.length > 0
      ? very
      : order.filter(
          (evidence) =>
            isItsSection(evidence, asked) || tellsWhen(evidence, asked) || tellsWhoComes(evidence, asked),
        );
  const [first] = told;
  if (!first) return nearest(all, order);
  // What the standard calls "moderat" it tells in hours; on which side of a border a number falls is another question.
  const isItsHours = asked.kind === 'hours' && !BORDER.test(asked.question);
  if (!isItsHours && turnsOnUnclear(first, asked)) return found('unclear', told, order);
  const noChoice = asked.kind === 'free-choice' && first.reading.stance === 'out';
  return found(noChoice ? 'not_covered' : 'info', told, order);
}

/** Asked when, a sentence of the section for just that which tells a time answers, whatever else it tells. */
function tellsWhen({ annotated }: Evidence, { question, kind, things }: Understood): boolean {
  if (things.some(({ weight }) => weight > EVERYDAY)) return false;
  return ASKS_WHEN.test(question) && TIME.test(annotated.passage.text) && saysSo(annotated, kind);
}

/** Asked who comes, and nothing else: who gives the help. */
function tellsWhoComes({ annotated }: Evidence, { kind, things, question }: Understood): boolean {
  if (kind !== 'provider' || things.some(({ weight }) => weight > EVERYDAY)) return false;
  return ASKS_WHO_COMES.test(question) && annotated.passage.role === 'provider' && saysSo(annotated, kind);
}

const ASKS_WHO_COMES = wholeWords('hvem (?:kommer|er det,? der kommer)|who (?:comes|visits|will come)');
