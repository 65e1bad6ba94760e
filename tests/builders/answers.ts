import type { Answer, MunicipalityAnswer, Quote, Stance } from '../../knowledge/answer/types';
import type { Passage, SourceNote, Standard } from '../../knowledge/standard/types';

/** An answer about cleaning from Gladsaxe; say what differs. */
export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  return {
    question: 'Dækker § 85 rengøring?',
    language: 'da',
    thing: 'rengøring',
    concept: 'rengoering',
    path: [],
    offTopic: false,
    ambiguities: [],
    danger: null,
    remarks: [],
    answers: [aMunicipalityAnswer()],
    silent: [],
    ...overrides,
  };
}

export function aMunicipalityAnswer(overrides: Partial<MunicipalityAnswer> = {}): MunicipalityAnswer {
  return {
    municipality: 'gladsaxe',
    verdict: 'conditional',
    tier: 'firm',
    text: 'Ja, på betingelser: standarden nævner rengøring og undtager en del af det.',
    quotes: [aQuote()],
    elsewhere: [],
    pointers: [],
    ...overrides,
  };
}

export function aQuote(overrides: { stance?: Stance; passage?: Partial<Passage> } = {}): Quote {
  return { stance: overrides.stance ?? 'in', passage: aPassage(overrides.passage) };
}

export function aPassage(overrides: Partial<Passage> = {}): Passage {
  return {
    id: 'gladsaxe/2/4/3',
    municipality: 'gladsaxe',
    intervention: 'Træning i oprydning og rengøring af boligen',
    section: 'Hvad indgår i indsatsen?',
    role: 'included',
    text: 'Træning i oprydning og rengøring af hjemmet.',
    lead: undefined,
    source: { document: 'gladsaxe.txt', line: 200 },
    notes: [],
    ...overrides,
  };
}

export function aNote(overrides: Partial<SourceNote> = {}): SourceNote {
  return {
    id: 'A-00',
    kind: 'unclear',
    text: { da: 'Teksten kan læses på to måder.', en: 'The text can be read in two ways.' },
    readings: [],
    words: [],
    ...overrides,
  };
}

/** A standard with one intervention that has `passages` in one section. */
export function aStandard(overrides: Partial<Standard> & { passages?: Passage[] } = {}): Standard {
  const passages = overrides.passages ?? [aPassage()];
  const [first = aPassage()] = passages;
  return {
    municipality: { id: 'gladsaxe', name: 'Gladsaxe', names: ['Gladsaxe'] },
    title: '§ 85 – Socialpædagogisk støtte',
    legalBasis: 'Serviceloven § 85',
    adopted: undefined,
    sources: [],
    notes: [],
    interventions: [
      {
        title: first.intervention,
        part: undefined,
        sections: [{ heading: first.section, role: first.role, passages, notes: [] }],
        notes: [],
      },
    ],
    version: '0000000000',
    ...overrides,
    passages,
  };
}
