import type { LexiconFault } from './fault';
import { labelKey } from './label-key';
import type { PlacedConcept } from './source';
import type { LexiconData } from './types';

/**
 * A word names one concept, or stands in ambiguities.yaml with all that it may mean. Anything else would let
 * the order of files decide what a question is about.
 */
export function checkLabels(
  placed: ReadonlyMap<string, PlacedConcept>,
  data: LexiconData,
  ambiguityLine: (path: readonly PropertyKey[]) => number,
  faults: LexiconFault[],
): void {
  const allowed = new Map<string, Set<string>>();
  data.ambiguities.forEach(({ words, meanings }, index) => {
    const concepts = new Set(meanings.flatMap(({ concept }) => (concept === undefined ? [] : [concept])));
    meanings.forEach(({ concept }, at) => {
      if (concept === undefined || placed.has(concept)) return;
      faults.push({
        file: 'ambiguities.yaml',
        line: ambiguityLine([index, 'meanings', at]),
        fault: `"${words[0]}" may mean the concept "${concept}", which does not exist.`,
        mend: 'Mend the spelling, or add the concept.',
      });
    });
    words.forEach((word, at) => {
      if (allowed.has(labelKey(word))) {
        faults.push({
          file: 'ambiguities.yaml',
          line: ambiguityLine([index, 'words', at]),
          fault: `The word "${word}" stands twice in ambiguities.yaml.`,
          mend: 'Gather its meanings in one place.',
        });
      }
      allowed.set(labelKey(word), concepts);
    });
  });

  for (const language of ['da', 'en'] as const) {
    const owners = new Map<string, PlacedConcept>();
    for (const here of placed.values()) {
      here.concept[language].forEach((label, index) => {
        const spot = { file: here.file, line: here.lineOf([language, index]) };
        const key = labelKey(label);
        const meanings = allowed.get(key);
        const owner = owners.get(key);
        if (meanings !== undefined) {
          if (meanings.has(here.concept.id)) return;
          faults.push({
            ...spot,
            fault: `"${label}" is an ambiguous word, but ambiguities.yaml does not have "${here.concept.id}" among its meanings.`,
            mend: 'Add that meaning there, or take the label away here.',
          });
        } else if (owner === undefined) {
          owners.set(key, here);
        } else if (owner === here) {
          faults.push({
            ...spot,
            fault: `The label "${label}" stands twice on "${here.concept.id}".`,
            mend: 'Take one away.',
          });
        } else {
          faults.push({
            ...spot,
            fault: `The label "${label}" stands on "${here.concept.id}" and also on "${owner.concept.id}" (${owner.file}).`,
            mend: 'Leave it on the one it names best, or explain it in ambiguities.yaml.',
          });
        }
      });
    }
  }
}
