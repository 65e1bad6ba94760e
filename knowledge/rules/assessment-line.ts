import type { Passage } from '../standard/types';
import type { Assessment } from './types';

/** An assessment as plain data for other programs: what `npm run assess -- --jsonl` prints as one line of JSON. */
export function assessmentLine(id: string | number | null, assessment: Assessment): object {
  return {
    id,
    municipality: assessment.municipality,
    results: assessment.results.map((result) => ({
      intervention: result.intervention,
      outcome: result.outcome,
      criteria: texts(result.criteria).join(' '),
      because: result.because,
      missing: result.missing,
      unclear: result.unclear.map(({ note, readings }) => ({ note: note.id, text: note.text, readings })),
      included: texts(result.included),
      excluded: texts(result.excluded),
      remarks: texts(result.remarks),
    })),
    note: assessment.note,
  };
}

function texts(passages: Passage[]): string[] {
  return passages.map((passage) => passage.text);
}
