import { join } from 'node:path';
import { loadStandards } from '../../../knowledge/standard/load-standards';
import type { Standard } from '../../../knowledge/standard/types';

const KNOWLEDGE = join(__dirname, '..', '..', '..', 'knowledge');
const standards = loadStandards(KNOWLEDGE);

function standard(id: string): Standard {
  const found = standards.find((one) => one.municipality.id === id);
  if (found === undefined) throw new Error(`no standard ${id}`);
  return found;
}

function passage(id: string, start: string) {
  const found = standard(id).passages.find((one) => one.text.startsWith(start));
  if (found === undefined) throw new Error(`no passage "${start}" in ${id}`);
  return found;
}

test.each([
  ['frederikssund', 1, 8, undefined],
  ['gladsaxe', 12, 121, undefined],
  ['ishoej', 1, 15, '2018'],
  ['roskilde', 8, 33, undefined],
] as const)('%s has %d interventions and %d sections', (id, interventions, sections, adopted) => {
  const { interventions: all, adopted: year } = standard(id);
  expect([all.length, all.flatMap((one) => one.sections).length, year]).toEqual([
    interventions,
    sections,
    adopted,
  ]);
});

/** The line of the document as received, looked up by hand. */
test.each([
  ['gladsaxe', 'Udføreren yder ikke støtte til indkøb med mindre', 'gladsaxe.txt', 1024, 'excluded'],
  ['gladsaxe', 'Støtten leveres på faste planlagte tidspunkter', 'gladsaxe.txt', 107, 'extent'],
  ['gladsaxe', 'Indsatsen kan tildeles borgere med svære (2)', 'gladsaxe.txt', 1513, 'criteria'],
  ['roskilde', 'Socialpædagogisk støtte kan dog også omfatte ledsagelse', 'roskilde-a.txt', 164, 'excluded'],
  ['roskilde', 'holde dit hjem røgfrit', 'roskilde-a.txt', 258, 'remark'],
  ['roskilde', 'Svært, omfattende støttebehov', 'roskilde-a.txt', 113, 'included'],
  ['roskilde', 'Tilegnelse af kommunikationsstrategier og -redskaber.', 'roskilde-a.txt', 355, 'included'],
  ['ishoej', 'Ydelser, der falder under servicelovens §§ 83', 'ishoej.txt', 110, 'excluded'],
  ['ishoej', 'Kvalitetsstandarden revideres hvert andet år', 'ishoej.txt', 159, 'remark'],
  ['frederikssund', 'Hvis du er mellem 15 og 29 år', 'frederikssund.txt', 144, 'contact'],
] as const)('%s: "%s" stands in %s line %d, %s', (id, start, document, line, role) => {
  const found = passage(id, start);
  expect([found.source, found.role]).toEqual([{ document, line }, role]);
});

test('each passage knows the line that introduces its list', () => {
  expect(passage('ishoej', 'Medicinsk behandling').lead).toBe('Socialpædagogisk støtte dækker ikke:');
  expect(passage('roskilde', 'Budgetlægning').lead).toBe('Eksempler på gruppetilbud:');
  expect(passage('roskilde', 'sikre adgang til dit hjem.').lead).toBe(
    'Hjemmet er indrettet, så det kan være en tryg og sikker arbejdsplads, herunder:',
  );
  expect(passage('roskilde', 'Moderat, noget støttebehov.').lead).toBe('Støttebehov * Forklaring');
  expect(passage('gladsaxe', 'Hovedrengøring.').lead).toBeUndefined();
});

test("Roskilde's seven examples stand under their own heading and name their theme", () => {
  const examples = standard('roskilde').interventions.slice(1);
  expect(new Set(examples.map((one) => one.part))).toEqual(new Set(['Eksempler på socialpædagogisk støtte']));
  expect(examples.map((one) => one.sections[0]?.passages[0]?.text)).toEqual(examples.map((one) => one.title));
});

test('the passages of a standard are all its words, in order: none is lost between sections', () => {
  for (const { interventions, passages } of standards) {
    const inSections = interventions.flatMap((one) => one.sections).flatMap((one) => one.passages);
    expect(inSections).toEqual(passages);
    expect(new Set(passages.map((one) => one.id)).size).toBe(passages.length);
  }
});

test('an exclusion section that the source leaves empty has a note, so that it never reads as "no exclusions"', () => {
  const empty = standards.flatMap((one) => one.interventions).flatMap((one) => one.sections);
  const sections = empty.filter((section) => section.passages.length === 0);
  expect(sections.map((section) => [section.heading, section.notes.map((note) => note.id)])).toEqual([
    ['Hvad indgår ikke i indsatsen?', ['A-09']],
  ]);
});

test('a note follows its passage, and only there', () => {
  const withNote = standard('gladsaxe').passages.filter((one) =>
    one.notes.some((note) => note.id === 'A-06'),
  );
  expect(withNote.map((one) => [one.intervention, one.text])).toEqual([
    ['Træning i madlavning', 'Borgeren betaler egne indkøb.'],
  ]);
  expect(standard('ishoej').notes.map((note) => note.id)).toEqual(['A-26']);
});

test('the version is the same for the same files', () => {
  expect(loadStandards(KNOWLEDGE).map((one) => one.version)).toEqual(standards.map((one) => one.version));
  expect(new Set(standards.map((one) => one.version)).size).toBe(standards.length);
});
