import type { Language } from '../standard/types';
import { labelKey } from './label-key';
import type { Concept, ConceptId, Label, Lexicon, LexiconData } from './types';

const NOTHING: ReadonlyMap<ConceptId, number> = new Map();

/** Derives from the written lexicon what search needs: one entry per label, and the ways up and down. */
export function buildLexicon(data: LexiconData): Lexicon {
  const concepts = new Map(data.concepts.map((concept) => [concept.id, concept]));
  const narrower = new Map<ConceptId, ConceptId[]>();
  for (const { id, broader } of data.concepts) {
    for (const wider of broader) narrower.set(wider, [...(narrower.get(wider) ?? []), id]);
  }
  const up = remember((id) => distances(id, (from) => concepts.get(from)?.broader ?? []));
  const wholes = remember((id) => distances(id, (from) => concepts.get(from)?.partOf ?? []));
  const comprising = remember((id) => {
    const groups = [...up(id)].filter(([wider]) => concepts.get(wider)?.collective);
    return new Map([...groups, ...wholes(id)]);
  });
  const down = remember((id) => distances(id, (from) => narrower.get(from) ?? []));
  let labels: readonly Label[] | undefined;
  return {
    concepts,
    // Needed to work out tables, and not where those are ready.
    get labels() {
      labels ??= [...labelsOf(data, 'da'), ...labelsOf(data, 'en')];
      return labels;
    },
    ambiguities: data.ambiguities,
    generalWords: {
      da: new Set(data.generalWords.da.map(labelKey)),
      en: new Set(data.generalWords.en.map(labelKey)),
    },
    laws: new Map(data.laws.map((law) => [law.id, law])),
    isA: (id, wider) => id === wider || up(id).has(wider),
    ancestors: up,
    comprising,
    descendants: down,
    name: (id, language) => nameOf(concepts.get(id), language) ?? id,
  };
}

function nameOf(concept: Concept | undefined, language: Language): string | undefined {
  return concept?.[language][0];
}

function labelsOf(data: LexiconData, language: Language): Label[] {
  // Ambiguous words first: their meanings stand in the order of how usual they are. Every other label is known
  // to stand on one concept only, so nothing has to be compared: there are twenty thousand of them.
  const ambiguous = new Map<string, Label>();
  for (const { words, meanings } of data.ambiguities) {
    const concepts = meanings.flatMap(({ concept }) => (concept === undefined ? [] : [concept]));
    for (const text of words) {
      ambiguous.set(labelKey(text), { text, language, concepts: [...concepts], acronym: isAcronym(text) });
    }
  }
  const labels = [...ambiguous.values()].filter(({ concepts }) => concepts.length > 0);
  for (const concept of data.concepts) {
    for (const text of concept[language]) {
      if (ambiguous.has(text.toLowerCase())) continue;
      labels.push({ text, language, concepts: [concept.id], acronym: isAcronym(text) });
    }
  }
  return labels;
}

function isAcronym(text: string): boolean {
  return text.length <= 5 && /^\p{Lu}{2,}$/u.test(text);
}

function remember(
  find: (id: ConceptId) => ReadonlyMap<ConceptId, number>,
): (id: ConceptId) => ReadonlyMap<ConceptId, number> {
  const found = new Map<ConceptId, ReadonlyMap<ConceptId, number>>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const fresh = find(id);
    found.set(id, fresh);
    return fresh;
  };
}

/** Breadth first, so that the distance is that of the shortest way. */
function distances(
  start: ConceptId,
  next: (id: ConceptId) => readonly ConceptId[],
): ReadonlyMap<ConceptId, number> {
  const steps = new Map<ConceptId, number>();
  let edge: readonly ConceptId[] = [start];
  for (let distance = 1; edge.length > 0; distance += 1) {
    const further: ConceptId[] = [];
    for (const id of edge.flatMap((from) => next(from))) {
      if (id === start || steps.has(id)) continue;
      steps.set(id, distance);
      further.push(id);
    }
    edge = further;
  }
  return steps.size === 0 ? NOTHING : steps;
}
