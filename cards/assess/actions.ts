import * as z from 'zod';
import { FACTS, type Facts, type Given, LEVELS, OVERALL, THEMES } from '../../knowledge/rules/types';
import { language, page, text, version } from '../action-fields';

const level = z.literal([...LEVELS]).optional();
const severities = z.strictObject(shapeOf(THEMES, level));
const facts = z.strictObject({ ...shapeOf(FACTS, z.boolean().optional()), [OVERALL]: level });

/** What is known of a case, as it travels in a card: what was not assessed or not told is left out. */
const given = z.strictObject({ severities, facts }) satisfies z.ZodType<Given>;
export type GivenData = z.infer<typeof given>;

/** The title of the one intervention that a small check is about. */
const focus = text.optional();
/** The whole state of a check. `intervention` is an input of the result card, and may come along with any press. */
const check = { v: version, language, municipality: text, focus, given, intervention: text.optional() };

/** What the inputs of a form hold: "none" takes back what was given. */
export const NOT_GIVEN = 'none';
const levelInput = z.enum([NOT_GIVEN, '0', '1', '2', '3', '4']).optional();
const factInput = z.enum([NOT_GIVEN, 'yes', 'no']).optional();
export const formInputs = z.object({
  ...shapeOf(THEMES, levelInput),
  ...shapeOf(FACTS, factInput),
  [OVERALL]: levelInput,
});

/** Length of the longest record text a card can hold, in UTF-16 code units. */
export const MAX_RECORD = 24_000;

/** The buttons of the check of criteria. */
export const assessActions = [
  /** Begin a check, in a message of its own: from the welcome, from an answer, from a shared result. */
  z.strictObject({
    v: version,
    verb: z.literal('assess.start'),
    language,
    municipality: text.optional(),
    focus,
  }),
  /** Show the form, filled in with `given`. Without a municipality one is asked for first. */
  z.strictObject({
    ...check,
    verb: z.literal('assess.form'),
    municipality: text.optional(),
  }),
  /** The form comes back: its inputs change `given`. */
  z.strictObject({ ...check, verb: z.literal('assess.submit'), ...formInputs.shape }),
  /** Show the result. `record` is the text of the card that the press may come from, and is not read. */
  z.strictObject({
    ...check,
    verb: z.literal('assess.result'),
    municipality: text.optional(),
    record: z
      .string()
      .max(2 * MAX_RECORD)
      .optional(),
    scores: z.string().max(20).optional(),
    page,
  }),
  /** Show one intervention with everything the standard says of it; `intervention` may be the card's input. */
  z.strictObject({ ...check, verb: z.literal('assess.detail'), page }),
  /** Show the result as plain text to copy. */
  z.strictObject({
    ...check,
    verb: z.literal('assess.record'),
    record: z
      .string()
      .max(2 * MAX_RECORD)
      .optional(),
    page,
  }),
  /** The rules read the other way round; `about` is an intervention's title or a theme. */
  z.strictObject({
    v: version,
    verb: z.literal('assess.lookup'),
    language,
    municipality: text,
    asked: z.enum(['criteriaOf', 'requiring', 'exclusionsOf']),
    about: text,
    page,
  }),
  /** Ask what to share. */
  z.strictObject({ ...check, verb: z.literal('assess.sharing') }),
  /** Share it. */
  z.strictObject({
    ...check,
    verb: z.literal('assess.share'),
    scores: z.enum(['with', 'without']).optional(),
  }),
] as const;

type FormInputs = z.infer<typeof formInputs>;

/** What is known after a form has come back: its inputs where they say something, and else what was known before. */
export function givenFrom(before: Given, inputs: FormInputs): Given {
  const severities: Record<string, unknown> = { ...before.severities };
  const facts: Record<string, unknown> = { ...before.facts };
  for (const theme of THEMES) take(severities, theme, inputs[theme], Number);
  for (const fact of FACTS) take(facts, fact, inputs[fact], (value) => value === 'yes');
  take(facts, OVERALL, inputs[OVERALL], Number);
  return { severities, facts: facts as Facts };
}

function take(
  into: Record<string, unknown>,
  name: string,
  value: string | undefined,
  read: (value: string) => number | boolean,
): void {
  if (value === undefined) return;
  if (value === NOT_GIVEN) delete into[name];
  else into[name] = read(value);
}

function shapeOf<N extends string, S>(names: readonly N[], shape: S): Record<N, S> {
  return Object.fromEntries(names.map((name) => [name, shape])) as Record<N, S>;
}
