/** A fault in the app package: where it is, what stands there, what is wrong and how to mend it. */
export interface PackageFault {
  /** File in the package, or "environment". */
  file: string;
  /** The field as the manifest's language files write it ("bots[0].botId"), or a variable; empty for the whole file. */
  field: string;
  /** What stands there; undefined when nothing does. */
  value: unknown;
  /** What is wrong. A clause that follows the value, without its full stop. */
  what: string;
  /** How to mend it. A sentence with its full stop. */
  mend: string;
}

const MOST_SHOWN = 80;

/** One line for a terminal: `manifest.json name.short "…" is longer than 30 characters. Shorten it.` */
export function formatPackageFault({ file, field, value, what, mend }: PackageFault): string {
  const shown = value === undefined ? [] : [shorten(JSON.stringify(value))];
  return `${[file, field, ...shown].filter(Boolean).join(' ')} ${what}. ${mend}`;
}

function shorten(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

/** The package cannot be made; `message` has one line per fault. */
export class PackageError extends Error {
  constructor(readonly faults: readonly PackageFault[]) {
    super(
      `The app package cannot be made:\n${faults.map((fault) => `  - ${formatPackageFault(fault)}`).join('\n')}`,
    );
    this.name = 'PackageError';
  }
}
