import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Kind } from './kinds';
import type { Thing } from './types';

/**
 * Concepts of the lexicon that are a kind of fact rather than something given: a question that names one asks for that
 * fact, in whatever words. `always`: the word alone tells ("egenbetaling"); the others only where a question word stands
 * or nothing else is asked about ("hver uge" beside an activity says how often it is wanted).
 */
const KIND_OF_CONCEPT: { kind: Kind; concepts: readonly ConceptId[]; always: boolean }[] = [
  { kind: 'complaint', concepts: ['klage', 'klagefrist', 'klage-personale'], always: true },
  { kind: 'deadline', concepts: ['sagsbehandlingstid', 'ventetid'], always: true },
  { kind: 'follow-up', concepts: ['opfoelgning'], always: true },
  { kind: 'free-choice', concepts: ['frit-valg'], always: true },
  { kind: 'contact', concepts: ['kontaktoplysninger', 'telefonnummer'], always: true },
  { kind: 'competence', concepts: ['kompetencekrav'], always: true },
  {
    kind: 'price',
    concepts: ['pris', 'egenbetaling', 'gratis', 'udgifter', 'betalingsregler'],
    always: true,
  },
  { kind: 'validity', concepts: ['vedtagelse'], always: true },
  { kind: 'level', concepts: ['vum-niveauer'], always: true },
  { kind: 'provider', concepts: ['leverandoer', 'vejlederteam'], always: false },
  { kind: 'duration', concepts: ['varighed', 'ophoer'], always: false },
  { kind: 'hours', concepts: ['timer', 'hyppighed'], always: false },
  { kind: 'target-group', concepts: ['maalgruppe', 'personkreds'], always: false },
  { kind: 'criteria', concepts: ['kriterier', 'betingelser'], always: false },
  { kind: 'age', concepts: ['alder'], always: false },
  { kind: 'law', concepts: ['lovgrundlag'], always: false },
];

const QUESTION_WORD =
  /(?<!\p{L})(?:hv(?:ad|em|or|ordan|ornår|ilke[nt]?|is)|who|what|when|where|which|how)(?!\p{L})/iu;

/** The kind that the things of a question say, and the things without those that only said it. */
export function kindByThings(
  things: readonly Thing[],
  question: string,
  lexicon: Lexicon,
): { kind: Kind; things: Thing[] } | null {
  for (const { kind, concepts, always } of KIND_OF_CONCEPT) {
    const says = things.filter(({ concepts: [usual] }) => usual !== undefined && concepts.includes(usual));
    const below =
      kind === 'price'
        ? things.filter((thing) => thing.concepts.some((id) => lexicon.ancestors(id).has('pris')))
        : [];
    if (says.length + below.length === 0) continue;
    const rest = things.filter((thing) => !says.includes(thing));
    if (always || rest.length === 0 || QUESTION_WORD.test(question)) return { kind, things: rest };
  }
  return null;
}
