/** Checksums and ids, made by the program: one may look like a number of a person, and none is shown to anybody. */
const MACHINE_MADE: ReadonlySet<string> = new Set(['v', 'verb', 'version', 'id', 'passage', 'knowledge']);

/** Every text in a button's data that a person may have written, however deep: names of inputs as well. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data === 'number') return [String(data)];
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  return Object.entries(data).flatMap(([key, value]) =>
    MACHINE_MADE.has(key) ? [] : [key, ...textsIn(value)],
  );
}
