import type { Fault } from '../fault/fault';
import type { PlacedConcept } from './source';

/** Adds a fault for each ring of concepts where one is, by way of others, broader than itself. */
export function findCycles(placed: ReadonlyMap<string, PlacedConcept>, faults: Fault[]): void {
  const done = new Set<string>();
  const walk = (id: string, way: string[]): void => {
    const here = placed.get(id);
    if (here === undefined || done.has(id)) return;
    const start = way.indexOf(id);
    if (start >= 0) {
      faults.push({
        file: here.file,
        line: here.lineOf(['broader']),
        what: `these concepts are broader than themselves: ${[...way.slice(start), id].join(' → ')}`,
        mend: 'Take one of these broader links away.',
      });
      return;
    }
    // A concept that names itself is told by the check of links.
    for (const broader of here.concept.broader) if (broader !== id) walk(broader, [...way, id]);
    done.add(id);
  };
  for (const id of placed.keys()) walk(id, []);
}
