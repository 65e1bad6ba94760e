import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findCycles } from './cycles';
import type { LexiconFault } from './fault';
import { ambiguityFileSchema, conceptFileSchema, generalWordsSchema, lawFileSchema } from './schema';
import { checkLabels } from './shared-labels';
import type { Concept, LexiconData } from './types';
import { readYamlFile } from './yaml-file';

/** A place in the lexicon's files, for faults. */
export interface Spot {
  file: string;
  line: number;
}

/** A concept and where its parts stand. */
export interface PlacedConcept {
  concept: Concept;
  file: string;
  lineOf(path: readonly PropertyKey[]): number;
}

/** The files of a lexicon, relative to its folder, in a fixed order. */
export function lexiconFiles(dir: string): string[] {
  const concepts = readdirSync(join(dir, 'concepts'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `concepts/${name}`);
  return ['ambiguities.yaml', 'general-words.yaml', 'laws.yaml', ...concepts];
}

/**
 * Reads the lexicon as its editors wrote it and checks everything: shapes, ids, links, cycles, shared labels.
 * All faults are collected; `data` is only to be used when there are none.
 */
export function readLexiconSource(dir: string): { data: LexiconData; faults: LexiconFault[] } {
  const faults: LexiconFault[] = [];
  const placed = new Map<string, PlacedConcept>();
  for (const file of lexiconFiles(dir).filter((name) => name.startsWith('concepts/'))) {
    const { value, lineOf } = readYamlFile(dir, file, conceptFileSchema, faults);
    for (const [id, entry] of Object.entries(value ?? {})) {
      const first = placed.get(id);
      if (first !== undefined) {
        faults.push({
          file,
          line: lineOf([id]),
          fault: `The concept "${id}" already stands in ${first.file}, line ${first.lineOf([])}.`,
          mend: 'Merge the two, or give this one another id.',
        });
        continue;
      }
      const { law, theme, note, ...rest } = entry;
      placed.set(id, {
        concept: { id, ...rest, laws: law, theme, note },
        file,
        lineOf: (path) => lineOf([id, ...path]),
      });
    }
  }
  const ambiguities = readYamlFile(dir, 'ambiguities.yaml', ambiguityFileSchema, faults);
  const general = readYamlFile(dir, 'general-words.yaml', generalWordsSchema, faults);
  const laws = readYamlFile(dir, 'laws.yaml', lawFileSchema, faults);
  const data: LexiconData = {
    concepts: [...placed.values()].map(({ concept }) => concept),
    ambiguities: (ambiguities.value ?? []).map(({ words, meanings, shown }) => ({
      words,
      meanings: meanings.map(({ concept, da, en }) => ({ concept, text: { da, en } })),
      shown,
    })),
    generalWords: general.value ?? { da: [], en: [] },
    laws: Object.entries(laws.value ?? {}).map(([id, { law, da, en }]) => ({ id, law, text: { da, en } })),
  };
  // A file that cannot be read would make every link to it look broken: one fault is enough then.
  if (faults.length > 0) return { data, faults };
  checkLinks(placed, new Set(data.laws.map(({ id }) => id)), faults);
  findCycles(placed, faults);
  checkLabels(placed, data, (path) => ambiguities.lineOf(path), faults);
  return { data, faults };
}

function checkLinks(
  placed: ReadonlyMap<string, PlacedConcept>,
  laws: ReadonlySet<string>,
  faults: LexiconFault[],
): void {
  for (const { concept, file, lineOf } of placed.values()) {
    for (const key of ['broader', 'related'] as const) {
      concept[key].forEach((target, index) => {
        const line = lineOf([key, index]);
        if (target === concept.id) {
          faults.push({
            file,
            line,
            fault: `"${concept.id}" names itself as ${key}.`,
            mend: 'Take it away.',
          });
        } else if (!placed.has(target)) {
          faults.push({
            file,
            line,
            fault: `"${concept.id}" has the ${key} concept "${target}", which does not exist.`,
            mend: 'Mend the spelling, or add the concept.',
          });
        }
      });
    }
    concept.laws.forEach((law, index) => {
      if (laws.has(law)) return;
      faults.push({
        file,
        line: lineOf(['law', index]),
        fault: `"${concept.id}" points to the law "${law}", which does not stand in laws.yaml.`,
        mend: 'Mend the spelling, or add the law there.',
      });
    });
  }
}
