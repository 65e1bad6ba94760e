import type { LexiconFault } from './fault';
import type { PlacedConcept } from './source';

/** Adds a fault for each ring of concepts where one is, by way of others, broader than itself. */
export function findCycles(placed: ReadonlyMap<string, PlacedConcept>, faults: LexiconFault[]): void {
  const done = new Set<string>();
  const walk = (id: string, way: string[]): void => {
    const start = way.indexOf(id);
    const here = placed.get(id);
    if (here === undefined || done.has(id)) return;
    if (start >= 0) {
      faults.push({
        file: here.file,
        line: here.lineOf(['broader']),
        fault: `Concepts that are broader than themselves: ${[...way.slice(start), id].join(' → ')}.`,
        mend: 'Take one of these broader links away.',
      });
      return;
    }
    for (const broader of here.concept.broader) if (broader !== id) walk(broader, [...way, id]);
    done.add(id);
  };
  for (const id of placed.keys()) walk(id, []);
}
