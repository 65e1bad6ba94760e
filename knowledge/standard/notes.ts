import * as z from 'zod';
import type { Fault } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import type { Intervention, SourceNote } from './types';

const text = z.string().trim().min(1, 'it must not be empty');
const both = z.strictObject({ da: text, en: text });

/** Where a fault stands: words of the text, a whole section, or a whole intervention. */
const place = z
  .strictObject({ text: text.optional(), intervention: text.optional(), section: text.optional() })
  .refine(
    (at) => at.text !== undefined || at.intervention !== undefined,
    'it must have text, or an intervention (and a section) that the fault concerns as a whole',
  );

const where = {
  id: z.string().regex(/^[A-Z]-\d{2,}[a-z]?$/, 'it must look like A-01 or A-03b'),
  /** The fault concerns the standard as a whole. */
  standard: z.literal(true).optional(),
  at: z.array(place).min(1, 'it must have at least one place').optional(),
};

const told = {
  ...where,
  text: both,
};

const schema = z.array(
  z
    .discriminatedUnion('kind', [
      z.strictObject({
        ...told,
        kind: z.literal('unclear'),
        readings: z.array(both).min(2, 'there must be at least two readings').default([]),
      }),
      z.strictObject({ ...told, kind: z.literal('outdated') }),
      z.strictObject({ ...told, kind: z.literal('unexplained') }),
      // Known and checked, but not told to users: it misleads nobody.
      z.strictObject({ ...where, kind: z.literal('harmless'), reason: text }),
      z.strictObject({ ...where, kind: z.literal('duplicate'), reason: text }),
    ])
    .refine(
      (note) => (note.standard === true) !== (note.at !== undefined),
      'it must have either at, or standard: true',
    ),
);

type NoteEntry = z.infer<typeof schema>[number];

export interface NotesResult {
  /** Notes on the standard as a whole. */
  standard: SourceNote[];
  /** Ids of all faults known, told or not. */
  known: string[];
  faults: Fault[];
}

/**
 * Reads the known faults of a source and attaches each to the passages, sections or interventions it concerns.
 * A note whose words are not in the standard is a fault: it would never be told.
 * @param content the text of notes.yaml, or undefined when there is none.
 */
export function attachNotes(
  content: string | undefined,
  file: string,
  interventions: readonly Intervention[],
): NotesResult {
  const result: NotesResult = { standard: [], known: [], faults: [] };
  if (content === undefined) return result;
  const { value, faults, lineOf } = readYaml(content, file, schema);
  result.faults.push(...faults);
  for (const [index, entry] of (value ?? []).entries()) {
    if (result.known.includes(entry.id)) {
      const mend = 'Give it an id of its own, such as the same id with a letter behind it.';
      result.faults.push({
        file,
        line: lineOf([index, 'id']),
        what: `the id ${entry.id} is used twice`,
        mend,
      });
    }
    result.known.push(entry.id);
    const note = toNote(entry);
    if (entry.standard === true && note !== undefined) result.standard.push(note);
    for (const [number, at] of (entry.at ?? []).entries()) {
      const targets = targetsOf(at, interventions);
      if (targets.length === 0) {
        const line = lineOf([index, 'at', number]);
        result.faults.push({
          file,
          line,
          what: `${entry.id} concerns ${describe(at)}, which is not in the standard`,
          mend,
        });
      }
      if (note === undefined) continue;
      for (const notes of targets) if (!notes.includes(note)) notes.push(note);
    }
  }
  return result;
}

const mend =
  'Copy the words from the standard; a text must stand within one passage, a heading must be whole.';

function toNote(entry: NoteEntry): SourceNote | undefined {
  if (entry.kind === 'harmless' || entry.kind === 'duplicate') return undefined;
  const readings = entry.kind === 'unclear' ? entry.readings : [];
  const words = (entry.at ?? []).flatMap((at) => at.text ?? []);
  return { id: entry.id, kind: entry.kind, text: entry.text, readings, words };
}

/** The lists of notes of everything that a place names. */
function targetsOf(at: z.infer<typeof place>, interventions: readonly Intervention[]): SourceNote[][] {
  const within = interventions.filter(
    (one) => at.intervention === undefined || one.title === at.intervention,
  );
  if (at.section === undefined && at.text === undefined) return within.map((one) => one.notes);
  const sections = within
    .flatMap((one) => one.sections)
    .filter((one) => at.section === undefined || one.heading === at.section);
  if (at.text === undefined) return sections.map((one) => one.notes);
  const words = fold(at.text);
  return sections
    .flatMap((one) => one.passages)
    .flatMap((passage) => (passage.text.includes(words) ? [passage.notes] : []));
}

function describe(at: z.infer<typeof place>): string {
  const parts = [at.text, at.section, at.intervention].filter((part) => part !== undefined);
  return parts.map((part) => `"${part}"`).join(' in ');
}

function fold(value: string): string {
  return value.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
