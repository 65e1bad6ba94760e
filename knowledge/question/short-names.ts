import type { Municipality, MunicipalityId } from '../standard/types';
import { isWord } from '../text/dictionary';
import { readOnce } from '../text/read-once';

/** "Fr.sund", "gl. saxe": its beginning and its end with a full stop between. */
const DOTTED = /(?<![\p{L}.])(\p{L}{1,5})\.\s?(\p{L}{3,})(?!\p{L})/giu;
/** "Rosk", "glads.": its beginning alone. */
const CUT_SHORT = /(?<![\p{L}.])(\p{L}{4,})(?:\.(?!\p{L}))?(?!\p{L})/giu;
/** So many letters must be left out, or it is no abbreviation. */
const LEFT_OUT = 2;

const SHORTEST = 4;

/** A municipality's name by its key. */
type Named = ReadonlyMap<string, MunicipalityId>;

/**
 * Writes out a municipality's name that is cut short, where only one has such a name and it is no other word.
 * @param own keys of the names of municipalities that have a standard
 * @param others keys of those that have none
 * @param key what two writings of one name have in common
 */
export function withNamesInFull(
  question: string,
  municipalities: readonly Municipality[],
  own: Named,
  others: readonly string[],
  key: (name: string) => string,
): string {
  const nameOf = (fits: (name: string) => boolean): string | undefined => {
    const fitting = new Set([...own].flatMap(([name, id]) => (fits(name) ? [id] : [])));
    const [only] = fitting;
    if (only === undefined || fitting.size > 1 || others.some(fits)) return undefined;
    return municipalities.find(({ id }) => id === only)?.names[0];
  };
  return question
    .replace(DOTTED, (written, start: string, end: string) => {
      const [first, last] = [key(start), key(end)];
      const isShort = (name: string) => name.length >= first.length + last.length;
      return nameOf((name) => isShort(name) && name.startsWith(first) && name.endsWith(last)) ?? written;
    })
    .replace(CUT_SHORT, (written, start: string) => {
      const first = key(start);
      // Hardly any word begins as a name does, and none other needs to be compared with all of them.
      if (!beginnings(own).has(first.slice(0, SHORTEST))) return written;
      const name = nameOf((one) => one.startsWith(first) && one.length >= first.length + LEFT_OUT);
      return name === undefined || isWord(start.toLowerCase(), 'da') ? written : name;
    });
}

const beginnings = readOnce((own: Named) => new Set([...own.keys()].map((name) => name.slice(0, SHORTEST))));
