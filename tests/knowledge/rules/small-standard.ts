import type { Passage, Role, SourceNote, Standard } from '../../../knowledge/standard/types';

const NOTE: SourceNote = {
  id: 'A-01',
  kind: 'unclear',
  text: { da: 'Uklart.', en: 'Unclear.' },
  readings: [
    { da: 'Niveau 3.', en: 'Level 3.' },
    { da: 'Niveau 2.', en: 'Level 2.' },
  ],
  words: [],
};

/** A standard of two interventions, small enough to see through, for a municipality with this id. */
export function smallStandard(id: string): Standard {
  const garden = intervention(id, 1, 'Havearbejde', [
    [
      'criteria',
      'Indsatsen kan tildeles borgere med svære (3) problemer inden for temaet mobilitet.',
      [NOTE],
    ],
    ['criteria', 'Borgeren skal være fyldt 18 år.', []],
    ['law', 'Hjælpen gives efter en konkret, individuel vurdering.', []],
  ]);
  const walk = intervention(id, 2, 'Gåtur', [['purpose', 'Borgeren skal bo i kommunen.', []]]);
  const interventions = [garden, walk];
  return {
    municipality: { id, name: 'Lilleby', names: ['Lilleby'] },
    title: 'Lilleby',
    legalBasis: 'Serviceloven § 85',
    adopted: undefined,
    sources: [],
    notes: [],
    interventions,
    passages: interventions.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages)),
    version: 'test',
  };
}

function intervention(
  municipality: string,
  number: number,
  title: string,
  parts: [Role, string, SourceNote[]][],
) {
  const sections = parts.map(([role, text, notes], at) => {
    const passage: Passage = {
      id: `${municipality}/${number}/${at + 1}/1`,
      municipality,
      intervention: title,
      section: role,
      role,
      text,
      lead: undefined,
      source: { document: 'lilleby.txt', line: number * 10 + at },
      notes,
    };
    return { heading: role, role, passages: [passage], notes: [] };
  });
  return { title, part: undefined, sections, notes: [] };
}
