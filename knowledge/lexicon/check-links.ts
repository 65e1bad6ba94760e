import type { Fault } from '../fault/fault';
import type { PlacedConcept } from './source';

/** Adds a fault for each broader, related or law that does not exist, and for a concept that names itself. */
export function checkLinks(
  placed: ReadonlyMap<string, PlacedConcept>,
  laws: ReadonlySet<string>,
  faults: Fault[],
): void {
  for (const { concept, file, lineOf } of placed.values()) {
    for (const key of ['broader', 'related', 'to'] as const) {
      concept[key].forEach((target, index) => {
        if (target !== concept.id && placed.has(target)) return;
        const itself = target === concept.id;
        faults.push({
          file,
          line: lineOf([key, index]),
          what: itself
            ? `"${concept.id}" names itself as ${key}`
            : `"${concept.id}" has the ${key} concept "${target}", which does not exist`,
          mend: itself ? 'Take it away.' : 'Mend the spelling, or add the concept.',
        });
      });
    }
    concept.partOf.forEach((whole, index) => {
      if (concept.broader.includes(whole)) return;
      faults.push({
        file,
        line: lineOf(['part_of', index]),
        what: `"${concept.id}" is a part of "${whole}", which does not stand among its broader concepts`,
        mend: 'Add it to broader too, or take it away here.',
      });
    });
    concept.laws.forEach((law, index) => {
      if (laws.has(law)) return;
      faults.push({
        file,
        line: lineOf(['law', index]),
        what: `"${concept.id}" points to the law "${law}", which does not stand in laws.yaml`,
        mend: 'Mend the spelling, or add the law there.',
      });
    });
  }
}
