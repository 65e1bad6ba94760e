import type { Thing } from '../question/types';
import { foldCase } from '../text/fold';
import type { Matter } from './found';

const BETWEEN =
  /^\s*(?:,|(?:,\s+)?(?:og|eller|samt|plus|and|or)|[+&/])\s+(?:(?:også|both|hjælp|støtte|træning|help|support|training|til|med|at|i|om|to|the|for|with|in|sin|sit|sine|hans|hendes|min|mit|my|his|her|their)\s+)*$/u;

/** Whether the matters are named one beside the other ("rengøring og indkøb"), and not a story in which one leads to the other. */
export function areListed(matters: readonly Pick<Matter, 'things'>[], question: string): boolean {
  const text = foldCase(question);
  const places = matters.map(({ things }) => placeOf(things, text));
  return (
    matters.length > 1 &&
    places.every((place, at) => {
      const before = places[at - 1];
      if (place === undefined) return false;
      return at === 0 || (before !== undefined && BETWEEN.test(text.slice(before.end, place.start)));
    })
  );
}

/** Where the things stand in the text; undefined where one does not stand there as it is read. */
function placeOf(things: readonly Thing[], text: string): { start: number; end: number } | undefined {
  const starts = things.map(({ words }) => text.indexOf(foldCase(words)));
  if (things.length === 0 || starts.includes(-1)) return undefined;
  const ends = things.map(({ words }, at) => (starts[at] ?? 0) + words.length);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}
