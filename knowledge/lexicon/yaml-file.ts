import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { LexiconFault } from './fault';

/** A YAML file read and checked, with a way to find the line of anything in it. */
export interface YamlFile<T> {
  file: string;
  /** undefined when the file cannot be used at all. */
  value: T | undefined;
  /** The line (from 1) of the thing at this path; of the nearest thing above it if there is none. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one YAML file of the lexicon and checks its shape. Every fault found is added to `faults`.
 * @param file path inside `dir`.
 */
export function readYamlFile<S extends z.ZodType>(
  dir: string,
  file: string,
  schema: S,
  faults: LexiconFault[],
): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(dir, file), 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  for (const error of document.errors) {
    faults.push({
      file,
      line: lineAt(error.pos[0]),
      fault:
        error.code === 'DUPLICATE_KEY'
          ? 'This key stands twice in the file.'
          : `This is not YAML that can be read (${error.message}).`,
      mend:
        error.code === 'DUPLICATE_KEY'
          ? 'Merge the two, or rename one.'
          : 'Look at indentation, colons and quotes here.',
    });
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  if (document.errors.length > 0) return { file, value: undefined, lineOf };

  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { file, value: result.data, lineOf };
  for (const issue of result.error.issues) faults.push(shapeFault(file, issue, lineOf));
  return { file, value: undefined, lineOf };
}

function shapeFault(
  file: string,
  issue: z.core.$ZodIssue,
  lineOf: YamlFile<unknown>['lineOf'],
): LexiconFault {
  const where = issue.path.map(String).join(' › ');
  if (issue.code === 'unrecognized_keys') {
    return {
      file,
      line: lineOf([...issue.path, issue.keys[0] ?? '']),
      fault: `${where}: unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}.`,
      mend: 'See docs/lexicon.md for the keys there are; look for a misspelling.',
    };
  }
  const inner = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return {
    file,
    line: lineOf(issue.path),
    fault: where === '' ? inner : `${where}: ${inner}`,
    mend: 'See docs/lexicon.md for what is expected here.',
  };
}

/** Where in the text the thing at `path` begins: a map's key, a list's item. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined || !isPair(pair)) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
      if (node === undefined) return offset;
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || isAlias(node)) return undefined;
  return (node as Node).range?.[0];
}
