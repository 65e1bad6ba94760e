import { join } from 'node:path';
import { readStandards } from '../../../knowledge/standard/load-standards';

/** The faults found when the sources were read, by the standard they stand in. */
const FOUND: readonly (readonly [municipality: string, ids: readonly string[]])[] = [
  ['gladsaxe', [...range(1, 16), 'A-03b', 'A-33', 'A-34', 'A-35', 'A-36', 'A-37']],
  ['roskilde', [...range(17, 23), 'A-38']],
  ['frederikssund', ['A-24', 'A-25']],
  ['ishoej', [...range(26, 32), 'A-35']],
];

function range(first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `A-${String(first + index).padStart(2, '0')}`,
  );
}

const { loaded } = readStandards(join(__dirname, '..', '..', '..', 'knowledge'));

test.each(FOUND)('every fault found in the source of %s is known', (municipality, ids) => {
  const known = loaded.find((one) => one.standard.municipality.id === municipality)?.knownFaults ?? [];
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
});

test('every note that is told is told in both languages, and no unclear sentence has a single reading', () => {
  for (const { standard } of loaded) {
    const parts = standard.interventions.flatMap((one) => [one, ...one.sections]);
    const notes = [...standard.notes, ...[...parts, ...standard.passages].flatMap((one) => one.notes)];
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      expect(note.text.da.length).toBeGreaterThan(10);
      expect(note.text.en.length).toBeGreaterThan(10);
      expect(note.readings).not.toHaveLength(1);
    }
  }
});

test('no note speaks of refusal: that is for a decision, not for a look-up', () => {
  const texts = loaded.flatMap((one) => [
    ...one.standard.notes,
    ...one.standard.passages.flatMap((p) => p.notes),
  ]);
  expect(texts.filter((note) => /afslag|afslå/i.test(note.text.da))).toEqual([]);
});
