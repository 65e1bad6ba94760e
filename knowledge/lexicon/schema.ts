import * as z from 'zod';
import { THEMES } from '../rules/types';

/** Ids are small letters a–z, digits and hyphens, so that they can be typed anywhere and never need quotes. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const line = z.string().refine((text) => text.trim() !== '', { error: 'the text is empty' });
const labels = z.array(line).min(1, { error: 'there is no label, and a concept needs one in each language' });

export const conceptSchema = z.strictObject({
  da: labels,
  en: labels,
  broader: z.array(z.string()).default([]),
  part_of: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  to: z.array(z.string()).default([]),
  theme: z.enum(THEMES).optional(),
  collective: z.boolean().default(false),
  weight: z
    .number()
    .gt(0, { error: 'a weight is above 0' })
    .lte(1, { error: 'a weight is at most 1' })
    .default(1),
  law: z.array(z.string()).default([]),
  note: line.optional(),
});
export const conceptFileSchema = z.record(z.string(), conceptSchema);

export const ambiguityFileSchema = z.array(
  z.strictObject({
    words: z.array(line).min(1, { error: 'there is no word' }),
    meanings: z
      .array(z.strictObject({ concept: z.string().optional(), da: line, en: line }))
      .min(2, { error: 'an ambiguous word needs at least two meanings' }),
    shown: z.boolean().default(true),
  }),
);

export const lawFileSchema = z.record(z.string(), z.strictObject({ law: line, da: line, en: line }));

export const generalWordsSchema = z.strictObject({ da: z.array(line), en: z.array(line) });
