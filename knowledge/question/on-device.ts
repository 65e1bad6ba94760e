import { lessInside } from './inside';
import type { Thing } from './types';
import { isMatter } from './weights';

/** "En kalender på hans mobil": on which device it is. */
const ON_A_DEVICE =
  /(?<!\p{L})(?:på|i|on|in) (?:(?:sin|hans|hendes|deres|borgers|borgerens|en|his|her|their|the|a) )?(?:mobil(?:en|telefon)?|telefon(?:en)?|tablet(?:ten)?|ipad(?:en)?|smartphone|phone|computer(?:en)?|pc(?:en)?)(?!\p{L})/giu;

/** "En kalender på hans mobil" asks about a calendar: on what says less, as far as anything else is named. */
export function withoutDevice(things: readonly Thing[], question: string): readonly Thing[] {
  return lessInside(things, question, ON_A_DEVICE, isMatter);
}
