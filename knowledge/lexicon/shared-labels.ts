import type { Fault } from '../fault/fault';
import type { YamlPath } from '../fault/read-yaml';
import { labelKey } from './label-key';
import type { PlacedConcept } from './source';
import type { LexiconData } from './types';

const AMBIGUITIES = 'lexicon/ambiguities.yaml';

/**
 * A word names one concept, or stands in ambiguities.yaml with all that it may mean. Anything else would let
 * the order of files decide what a question is about.
 */
export function checkLabels(
  placed: ReadonlyMap<string, PlacedConcept>,
  data: LexiconData,
  ambiguityLine: (path: YamlPath) => number,
  faults: Fault[],
): void {
  const allowed = allowedMeanings(placed, data, ambiguityLine, faults);
  for (const language of ['da', 'en'] as const) {
    const owners = new Map<string, PlacedConcept>();
    for (const here of placed.values()) {
      here.concept[language].forEach((label, index) => {
        const key = labelKey(label);
        const owner = owners.get(key);
        const meanings = allowed.get(key);
        const tell = (what: string, mend: string) =>
          faults.push({ file: here.file, line: here.lineOf([language, index]), what, mend });
        if (owner === here) {
          tell(`the label "${label}" stands twice on "${here.concept.id}"`, 'Take one away.');
        } else if (meanings !== undefined && !meanings.has(here.concept.id)) {
          tell(
            `"${label}" is an ambiguous word, but "${here.concept.id}" is not among its meanings in ambiguities.yaml`,
            'Add that meaning there, or take the label away here.',
          );
        } else if (meanings === undefined && owner !== undefined) {
          tell(
            `the label "${label}" stands on "${here.concept.id}" and also on "${owner.concept.id}" (${owner.file})`,
            'Leave it on the one it names best, or explain it in ambiguities.yaml.',
          );
        }
        owners.set(key, here);
      });
    }
  }
}

/** For each ambiguous word the concepts it may name; tells of meanings that do not exist and words told twice. */
function allowedMeanings(
  placed: ReadonlyMap<string, PlacedConcept>,
  data: LexiconData,
  lineOf: (path: YamlPath) => number,
  faults: Fault[],
): Map<string, Set<string>> {
  const allowed = new Map<string, Set<string>>();
  data.ambiguities.forEach(({ words, meanings }, index) => {
    const concepts = new Set<string>();
    meanings.forEach(({ concept }, at) => {
      if (concept === undefined) return;
      concepts.add(concept);
      if (placed.has(concept)) return;
      faults.push({
        file: AMBIGUITIES,
        line: lineOf([index, 'meanings', at]),
        what: `"${words[0]}" may mean the concept "${concept}", which does not exist`,
        mend: 'Mend the spelling, or add the concept.',
      });
    });
    words.forEach((word, at) => {
      if (allowed.has(labelKey(word))) {
        faults.push({
          file: AMBIGUITIES,
          line: lineOf([index, 'words', at]),
          what: `the word "${word}" stands twice in this file`,
          mend: 'Gather its meanings in one place.',
        });
      }
      allowed.set(labelKey(word), concepts);
    });
  });
  return allowed;
}
