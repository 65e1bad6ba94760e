import type { Passage } from '../standard/types';
import { foldCase } from '../text/fold';
import { readOnce } from '../text/read-once';
import { termsIn } from '../text/tokens';

/** An exclusion of more words than these takes out a part of the thing, or says when. */
const FEW = 4;
const BETWEEN_ITEMS = /[,;:.()]|(?<!\p{L})(?:og|eller|samt|fx|som|herunder|eksempelvis)(?!\p{L})/u;

/** Whether the passage has the thing's Danish name, as such or in a compound: else it is meant, and not "mentioned". */
export function isSaid(name: string, passage: Passage): boolean {
  const wanted = termsIn(name);
  return wanted.length > 0 && wanted.every((term) => saidIn(passage).some((said) => said.includes(term)));
}

/**
 * Whether the passage is about nothing else ("Hovedrengøring.") or lists it by itself ("… malerarbejde og samling af møbler"):
 * "styring af borgerens økonomi" takes out less than the economy.
 */
export function isAllOf(name: string, passage: Passage): boolean {
  if (!isSaid(name, passage)) return false;
  if (saidIn(passage).length <= FEW) return true;
  const wanted = termsIn(name).join(' ');
  return itemsIn(passage).some((item) => item === wanted);
}

/** A passage is quoted again and again: its words are taken from it once. */
const saidIn = readOnce(({ text }: Passage): readonly string[] => termsIn(text));
const itemsIn = readOnce(({ text }: Passage): readonly string[] =>
  foldCase(text)
    .split(BETWEEN_ITEMS)
    .map((item) => termsIn(item).join(' ')),
);
