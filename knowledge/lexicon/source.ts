import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Fault } from '../fault/fault';
import { readYaml, type YamlPath, type YamlResult } from '../fault/read-yaml';
import { checkLinks } from './check-links';
import { findCycles } from './cycles';
import { ambiguityFileSchema, conceptFileSchema, generalWordsSchema, ID, lawFileSchema } from './schema';
import { checkLabels } from './shared-labels';
import type { Concept, LexiconData } from './types';

/** A concept and where its parts stand. */
export interface PlacedConcept {
  concept: Concept;
  /** As faults name it: "lexicon/concepts/home.yaml". */
  file: string;
  lineOf(path: YamlPath): number;
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
export function readLexiconSource(dir: string): { data: LexiconData; faults: Fault[] } {
  const faults: Fault[] = [];
  const placed = new Map<string, PlacedConcept>();
  for (const name of lexiconFiles(dir).filter((file) => file.startsWith('concepts/'))) {
    placeConcepts(dir, name, placed, faults);
  }
  const ambiguities = readFile(dir, 'ambiguities.yaml', ambiguityFileSchema, faults);
  const general = readFile(dir, 'general-words.yaml', generalWordsSchema, faults);
  const laws = readFile(dir, 'laws.yaml', lawFileSchema, faults);
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
  // A file that cannot be read would make every link to it look broken: its own fault is enough then.
  if (faults.length > 0) return { data, faults };
  checkLinks(placed, new Set(data.laws.map(({ id }) => id)), faults);
  findCycles(placed, faults);
  checkLabels(placed, data, ambiguities.lineOf, faults);
  return { data, faults };
}

function placeConcepts(dir: string, name: string, placed: Map<string, PlacedConcept>, faults: Fault[]): void {
  const { value, lineOf } = readFile(dir, name, conceptFileSchema, faults);
  for (const [id, entry] of Object.entries(value ?? {})) {
    const file = faultFile(name);
    const first = placed.get(id);
    if (!ID.test(id)) {
      faults.push({
        file,
        line: lineOf([id]),
        what: `"${id}" cannot be the id of a concept`,
        mend: 'Use small letters a–z, digits and hyphens, as in "gaa-tur".',
      });
    } else if (first !== undefined) {
      faults.push({
        file,
        line: lineOf([id]),
        what: `the concept "${id}" already stands in ${first.file}, line ${first.lineOf([])}`,
        mend: 'Merge the two, or give this one another id.',
      });
    } else {
      const { law, part_of: partOf, theme, note, ...rest } = entry;
      placed.set(id, {
        concept: { id, ...rest, partOf, laws: law, theme, note },
        file,
        lineOf: (path) => lineOf([id, ...path]),
      });
    }
  }
}

function readFile<T>(dir: string, name: string, schema: z.ZodType<T>, faults: Fault[]): YamlResult<T> {
  const result = readYaml(readFileSync(join(dir, name), 'utf8'), faultFile(name), schema);
  for (const fault of result.faults) faults.push(inLexiconWords(fault));
  return result;
}

function faultFile(name: string): string {
  return `lexicon/${name}`;
}

/** What is wrong with the YAML is told by the common reader; how to mend it is told here, for this kind of file. */
function inLexiconWords(fault: Fault): Fault {
  if (fault.what.includes('Map keys must be unique')) {
    return {
      ...fault,
      what: 'this id or key stands twice in the file',
      mend: 'Merge the two, or rename one.',
    };
  }
  if (fault.what.startsWith('the key ')) return fault;
  return { ...fault, mend: 'See docs/lexicon.md for how this is written.' };
}
