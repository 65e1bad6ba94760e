import type { Standard } from '../knowledge/standard/types';
import { type Run, verbatim } from './verbatim';

/** A welcome that lists more names than this is not read. */
const MOST = 12;

/** The municipalities there are standards for, a line each; "…" where there are more than a list is good for. */
export function municipalityLines(standards: readonly Standard[]): { text: Run[] }[] {
  const lines = standards.slice(0, MOST).map((standard) => ({ text: verbatim(standard.municipality.name) }));
  return standards.length > MOST ? [...lines, { text: verbatim('…') }] : lines;
}
