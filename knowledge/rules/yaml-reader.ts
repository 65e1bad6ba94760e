import type { Fault } from '../fault/fault';
import type { Language } from '../standard/types';
import { foldSpace } from '../text/fold';
import { nearestName } from './nearest-name';

export type Path = readonly (string | number)[];

/**
 * Reads plain values out of a rule file. What is not as expected is noted as a fault with its line, and reading
 * goes on, so that an editor sees every fault at once.
 */
export class YamlReader {
  constructor(
    private readonly file: string,
    private readonly lineOf: (path: Path) => number,
    private readonly faults: Fault[],
  ) {}

  fault(path: Path, what: string, mend: string): undefined {
    this.faults.push({ file: this.file, line: this.lineOf(path), what, mend });
    return undefined;
  }

  /** A map with no other keys than these; those in `required` must be there. */
  map(
    value: unknown,
    path: Path,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Record<string, unknown> | undefined {
    const known = [...required, ...optional];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.fault(
        path,
        `here "${show(value)}" stands where keys are expected`,
        `Write ${list(known)} with a colon after each.`,
      );
    }
    const map = value as Record<string, unknown>;
    for (const key of Object.keys(map).filter((name) => !known.includes(name))) {
      this.unknown('key', key, known, [...path, key]);
    }
    const absent = required.filter((key) => (map[key] ?? null) === null);
    for (const key of absent)
      this.fault(path, `"${key}" is missing here`, `Add "${key}:" (the keys here are ${list(known)}).`);
    return absent.length > 0 ? undefined : map;
  }

  /** A list with at least `least` items. */
  items(value: unknown, path: Path, what: string, least = 1): unknown[] | undefined {
    if (!Array.isArray(value) || value.length < least) {
      return this.fault(
        path,
        `${what} must be a list of at least ${least}`,
        'Write each item on a line of its own that begins with "- ".',
      );
    }
    return value;
  }

  /** Text that is not empty, with white space folded. */
  text(value: unknown, path: Path, what: string): string | undefined {
    if (typeof value !== 'string' || foldSpace(value) === '') {
      return this.fault(
        path,
        `${what} must be text; here it is "${show(value)}"`,
        'Write the text after the colon, with ">-" first if it takes several lines.',
      );
    }
    return foldSpace(value);
  }

  bothLanguages(value: unknown, path: Path): Record<Language, string> | undefined {
    const map = this.map(value, path, ['da', 'en']);
    const da = map && this.text(map['da'], [...path, 'da'], 'The Danish text');
    const en = map && this.text(map['en'], [...path, 'en'], 'The English text');
    return da === undefined || en === undefined ? undefined : { da, en };
  }

  /** One of the known names. */
  oneOf<N extends string>(value: unknown, path: Path, what: string, known: readonly N[]): N | undefined {
    const found = known.find((name) => name === value);
    return found ?? this.unknown(what, show(value), known, path);
  }

  unknown(what: string, name: string, known: readonly string[], path: Path): undefined {
    const near = nearestName(name, known);
    const mend =
      near === undefined
        ? `The ${what}s there are: ${list(known)}.`
        : `Did you mean "${near}"? The ${what}s there are: ${list(known)}.`;
    return this.fault(path, `there is no ${what} "${name}"`, mend);
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
