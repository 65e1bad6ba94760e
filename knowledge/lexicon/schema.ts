import { z } from 'zod';
import { THEMES } from '../rules/types';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: (issue) =>
    `"${String(issue.input)}" is not an id: small letters a–z, digits and hyphens, as "gaa-tur".`,
});
const line = z.string().refine((text) => text.trim() !== '', { error: 'the text is empty.' });
const labels = z
  .array(line)
  .min(1, { error: 'there is no label; a concept needs at least one in each language.' });

export const conceptSchema = z.strictObject({
  da: labels,
  en: labels,
  broader: z.array(id).default([]),
  related: z.array(id).default([]),
  theme: z.enum(THEMES).optional(),
  collective: z.boolean().default(false),
  weight: z
    .number()
    .gt(0, { error: 'the weight must be above 0.' })
    .lte(1, { error: 'the weight must be at most 1.' })
    .default(1),
  law: z.array(id).default([]),
  note: line.optional(),
});
export const conceptFileSchema = z.record(id, conceptSchema);

export const ambiguityFileSchema = z.array(
  z.strictObject({
    words: z.array(line).min(1, { error: 'there is no word.' }),
    meanings: z
      .array(z.strictObject({ concept: id.optional(), da: line, en: line }))
      .min(2, { error: 'an ambiguous word needs at least two meanings.' }),
    shown: z.boolean().default(true),
  }),
);

export const lawFileSchema = z.record(id, z.strictObject({ law: line, da: line, en: line }));

export const generalWordsSchema = z.strictObject({ da: z.array(line), en: z.array(line) });
