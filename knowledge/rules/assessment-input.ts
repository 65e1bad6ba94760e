import * as z from 'zod';
import type { MunicipalityId } from '../standard/types';
import { nearestName } from './nearest-name';
import { type AssessmentInput, FACTS, LEVELS, OVERALL, THEMES } from './types';

const level = z
  .literal([...LEVELS])
  .nullable()
  .optional();
const yesNo = z.boolean().nullable().optional();

const schema = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable().optional(),
  municipality: z.string(),
  severities: z.strictObject(shapeOf(THEMES, level)).nullable().optional(),
  facts: z
    .strictObject({ ...shapeOf(FACTS, yesNo), [OVERALL]: level })
    .nullable()
    .optional(),
});

export type ReadInput =
  | { id: string | number | null; input: AssessmentInput }
  | { id: string | number | null; error: string };

/**
 * Reads what an assessment is asked from. Nothing is guessed or converted: an unknown theme, fact, level or
 * municipality is told as an error, with the name that was perhaps meant. null means not assessed, or not known.
 *
 * @param known the municipalities that have a standard.
 */
export function readAssessmentInput(value: unknown, known: readonly MunicipalityId[]): ReadInput {
  const id = idOf(value);
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    return { id, error: parsed.error.issues.map((issue) => explainIssue(issue, value)).join(' ') };
  const { municipality, severities, facts } = parsed.data;
  if (!known.includes(municipality)) return { id, error: unknownName('municipality', municipality, known) };
  return { id, input: { municipality, severities: severities ?? {}, facts: facts ?? {} } };
}

function explainIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const [part, name] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const [what, names] =
      part === 'severities'
        ? (['theme', THEMES] as const)
        : part === 'facts'
          ? (['fact', [...FACTS, OVERALL]] as const)
          : (['key', ['id', 'municipality', 'severities', 'facts']] as const);
    return issue.keys.map((key) => unknownName(what, key, names)).join(' ');
  }
  if (part === undefined)
    return 'A line must be one object such as {"id":"a1","municipality":"gladsaxe","severities":{},"facts":{}}.';
  if (name === undefined) {
    const expected =
      part === 'municipality'
        ? 'the id of a municipality, as text'
        : part === 'id'
          ? 'text or a number'
          : 'an object';
    return `"${part}" must be ${expected}.`;
  }
  const given = show((value as Record<string, Record<string, unknown>>)[part]?.[name]);
  return part === 'severities' || name === OVERALL
    ? `There is no level ${given} (for "${name}"). The levels are the numbers 0, 1, 2, 3 and 4; leave it out or write null when it was not assessed.`
    : `"${name}" cannot be ${given}. Write true or false; leave it out or write null when it is not known.`;
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `There is no ${what} "${name}".${meant} There are: ${known.join(', ')}.`;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function shapeOf<N extends string, S>(names: readonly N[], shape: S): Record<N, S> {
  return Object.fromEntries(names.map((name) => [name, shape])) as Record<N, S>;
}
