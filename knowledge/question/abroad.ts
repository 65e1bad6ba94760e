import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from './types';
import { isUsually } from './usually';

const ABROAD: ConceptId = 'udland';
const COMPANY_ABROAD: ConceptId = 'ledsagelse-i-udlandet';
/** Going along, a trip, a holiday: what is asked of it is whether it may be there. */
const GOING: readonly ConceptId[] = ['ledsagelse', 'handle-ude-i-byen', 'ferie', 'udflugt'];

/** "Trip to Malmö with his support worker", "med til hendes søster i Sverige": that it is abroad is what decides, wherever else it goes. */
export function withAbroad(things: readonly Thing[], lexicon: Lexicon): readonly Thing[] {
  // A country is no company, though it may be a holiday.
  const place = things.find(
    (thing) => isUsually(thing, [ABROAD], lexicon) && thing.concepts[0] !== COMPANY_ABROAD,
  );
  const going = things.filter((thing) => thing !== place && isUsually(thing, GOING, lexicon));
  if (place === undefined || going.length === 0) return things;
  const one: Thing = { ...place, concepts: [COMPANY_ABROAD], wider: [], whole: true };
  return [one, ...things.filter((thing) => thing !== place && !going.includes(thing))];
}
