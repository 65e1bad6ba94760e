import * as z from 'zod';
import { language, MAX_QUESTION, page, text, version } from '../action-fields';

/** Longest text that a person writes in a card about an answer, in UTF-16 code units. */
export const MAX_WORDS = 1_000;

/** How the answer that a button is about was asked for: enough to give it again. */
const asked = {
  v: version,
  question: z.string().min(1).max(MAX_QUESTION),
  scope: text.optional(),
  language,
  page,
};
/** The card's input. A client may send it empty. */
const words = z
  .string()
  .max(2 * MAX_WORDS)
  .optional();

/** The buttons about an answer, and those of the question that goes to a colleague. */
export const feedbackActions = [
  z.strictObject({ ...asked, verb: z.literal('feedback'), helpful: z.boolean() }),
  z.strictObject({ ...asked, verb: z.literal('feedback.reason'), words }),
  /** Show the answer again in the place of the card that was opened from it. */
  z.strictObject({ ...asked, verb: z.literal('feedback.back') }),
  z.strictObject({ ...asked, verb: z.literal('colleague.ask') }),
  z.strictObject({ ...asked, verb: z.literal('colleague.send'), words }),
  /** A colleague answers; `id` is that of the question that was handed on. */
  z.strictObject({
    v: version,
    verb: z.literal('colleague.answer'),
    language,
    id: z.string().regex(/^[a-p]{32}$/),
    words,
  }),
] as const;
