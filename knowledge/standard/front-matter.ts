import * as z from 'zod';
import type { Fault } from '../fault/fault';
import { readYaml, type YamlPath } from '../fault/read-yaml';

const text = z.string().trim().min(1, 'it must not be empty');

const source = z.strictObject({
  file: text.regex(/^[^/\\]+$/, 'it must be the name of a file in the folder "sources", without a path'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'it must be 64 digits and letters a–f, as "sha256sum" prints them'),
  copyOf: text.optional(),
  hyphens: z.array(text).default([]),
  layout: z.array(z.strictObject({ line: z.int().min(1), text, reason: text })).default([]),
  differences: z.array(z.strictObject({ copy: z.string(), record: z.string() })).default([]),
});

const schema = z.strictObject({
  municipality: z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'it must be small letters a–z, digits and hyphens'),
    name: text,
    names: z.array(text).min(1, 'it must have at least one name'),
  }),
  title: text,
  legalBasis: text,
  adopted: z
    .string('it must stand in quotation marks: "2018"')
    .regex(
      /^\d{4}(-\d{2}(-\d{2})?)?$/,
      'it must be a year, a month or a date: "2018", "2018-05" or "2018-05-01"',
    )
    .optional(),
  sources: z.array(source).min(1, 'it must have at least one source'),
});

export type FrontMatter = z.infer<typeof schema>;
export type FrontMatterSource = FrontMatter['sources'][number];

export interface FrontMatterResult {
  value: FrontMatter | undefined;
  /** The Markdown below the front matter, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
  faults: Fault[];
  lineOf(path: YamlPath): number;
}

/** Splits a standard's file into front matter and Markdown, and reads the front matter strictly. */
export function readFrontMatter(content: string, file: string): FrontMatterResult {
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(content);
  if (match === null || match.index !== 0) {
    const what = 'the front matter is missing: the lines between --- and --- that say whose standard this is';
    const mend = 'Begin the file with ---, as the other standards do, and copy their keys.';
    return {
      value: undefined,
      body: content,
      bodyLine: 1,
      faults: [{ file, line: 1, what, mend }],
      lineOf: () => 1,
    };
  }
  const { value, faults, lineOf } = readYaml(match[1] ?? '', file, schema, 2);
  const bodyLine = match[0].split('\n').length;
  return { value, body: content.slice(match[0].length), bodyLine, faults, lineOf };
}
