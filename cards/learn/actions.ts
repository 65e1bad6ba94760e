import * as z from 'zod';
import { ROUND, SEEDS } from '../../knowledge/quiz/types';
import { language, text, version } from '../action-fields';

/** Steps of the tour. */
export const TOUR_STEPS = ['support', 'standards', 'levels', 'ask', 'check'] as const;

const step = z.int().min(1).max(TOUR_STEPS.length);
/** A round: the questions follow from the seed and the choices made, within one version of the knowledge. */
const round = z.strictObject({
  seed: z
    .int()
    .min(0)
    .max(SEEDS - 1),
  chosen: z.array(z.int().min(0).max(3)).max(ROUND),
  /** Version of the knowledge that the round is made of. */
  knowledge: text,
  /** The one municipality that the questions are about; absent for all. */
  municipality: text.optional(),
});
export type RoundData = z.infer<typeof round>;

/** The buttons of the tour and the quiz. */
export const learnActions = [
  z.strictObject({ v: version, verb: z.literal('tour'), language, step }),
  z.strictObject({ v: version, verb: z.literal('tour.stop'), language, step }),
  /** Begin a round, in a message of its own. */
  z.strictObject({ v: version, verb: z.literal('quiz'), language, municipality: text.optional() }),
  /** Show the question that is up, or the result of the round. */
  z.strictObject({ v: version, verb: z.literal('quiz.question'), language, round }),
  /** `choice` is the card's input: the index of a choice. */
  z.strictObject({
    v: version,
    verb: z.literal('quiz.answer'),
    language,
    round,
    choice: z.enum(['0', '1', '2', '3']).optional(),
  }),
  z.strictObject({ v: version, verb: z.literal('quiz.stop'), language, round }),
] as const;
