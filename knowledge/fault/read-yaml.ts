import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault';

/** A part of a YAML file by keys and indexes, as zod names it. */
export type YamlPath = readonly PropertyKey[];

export interface YamlResult<T> {
  /** undefined when there are faults. */
  value: T | undefined;
  faults: Fault[];
  /** 1-based line in the file where the part at `path` stands; the nearest part above it when it is missing. */
  lineOf(path: YamlPath): number;
}

/**
 * Reads YAML text strictly by a schema and gives every fault its line.
 * @param text the YAML.
 * @param file the name shown in faults.
 * @param schema a zod schema; use strict objects, so that a misspelt key is told and not ignored.
 * @param firstLine the line of the file on which `text` begins (front matter begins on line 2).
 */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>, firstLine = 1): YamlResult<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: YamlPath): number => {
    const offset = offsetOf(document, path);
    return offset === undefined ? firstLine : lineAt(offset);
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      what: `this is not YAML that can be read: ${error.message.replace(/\.$/, '')}`,
      mend: 'Compare with the same place in another standard: two spaces per step in, a space after each colon.',
    }));
    return { value: undefined, faults, lineOf };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, faults: [], lineOf };
  const faults = parsed.error.issues.flatMap((issue) => issueFaults(issue, file, lineOf));
  return { value: undefined, faults, lineOf };
}

function issueFaults(issue: z.core.$ZodIssue, file: string, lineOf: (path: YamlPath) => number): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      what: `the key "${key}" is not known here`,
      mend: 'Look for a misspelling, or take the line out.',
    }));
  }
  const name = issue.path.map(nameOfStep).join(' › ') || 'the file';
  const missing =
    issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message);
  if (missing) {
    return [
      {
        file,
        line: lineOf(issue.path),
        what: `"${name}" is missing`,
        mend: 'Add it, as the same file of another standard has it.',
      },
    ];
  }
  return [
    {
      file,
      line: lineOf(issue.path),
      what: `"${name}" cannot be used: ${issue.message}`,
      mend: 'Write it as the same key is written in another standard.',
    },
  ];
}

/** Keys as they are written, items of a list counted from 1 as an editor counts. */
function nameOfStep(step: PropertyKey): string {
  return typeof step === 'number' ? `no. ${step + 1}` : String(step);
}

/** Offset of the key (or item) at a path, or of the nearest part above it that exists. */
function offsetOf(document: Document, path: YamlPath): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const last = path[length - 1];
    if (isMap(parent)) {
      const key = parent.items.find((pair) => String(pair.key) === String(last))?.key;
      const offset = rangeStart(key);
      if (offset !== undefined) return offset;
    }
    const offset = rangeStart(document.getIn(path.slice(0, length), true));
    if (offset !== undefined) return offset;
  }
  return rangeStart(document.contents);
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
