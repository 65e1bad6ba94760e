import type { Understood } from '../question/types';
import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';

const DRIVES = wholeWords(
  '(?:må|kan|skal|vil|can|may|could) (?:vi|jeg|(?:bo)?støtten|vejlederen|medarbejderen|personalet|we|i|the (?:support )?worker|staff) (?:også |godt |gerne |also )?(?:køre|drive) (?:borger(?:en)?|beboer(?:en)?|ham|hende|dem|him|her|them|the (?:citizen|client))',
);
/** Learning to go by oneself. */
const ALONE =
  /(?<!\p{L})(?:trafiktræning|transporttræning|selv at kunne transportere|brug af offentlige transportmidler)/iu;

/** "Må vi køre hende til lægen?": that she is trained to go there by herself is no yes to driving her. */
export function tellsOfGoingAlone({ annotated }: Evidence, { question }: Understood): boolean {
  return ALONE.test(annotated.passage.text) && DRIVES.test(question);
}
