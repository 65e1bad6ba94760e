import { parseArgs } from 'node:util';
import { assess } from '../rules/assess';
import { type ReadInput, readAssessmentInput } from '../rules/assessment-input';
import { assessmentLine } from '../rules/assessment-line';
import { assessmentText } from '../rules/assessment-text';
import { loadRules } from '../rules/load-rules';
import { type NotUnderstood, parseQuickLine } from '../rules/quick-line';
import { ruleText } from '../rules/rule-text';
import type { Assessment, AssessmentInput, RuleBook } from '../rules/types';
import { loadStandards } from '../standard/load-standards';
import type { Language, Municipality, MunicipalityId } from '../standard/types';
import { answerLines } from './lines';

export interface CommandStreams {
  lines: NodeJS.ReadableStream;
  out: (text: string) => void;
  err: (text: string) => void;
}

const USAGE = `Usage:
  npm run --silent assess -- --jsonl < lines of {"id","municipality","severities":{theme:level},"facts":{fact:value}}
  npm run --silent assess -- --municipality gladsaxe "praktisk 3, sundhed 2"
  npm run --silent assess -- --municipality gladsaxe --theme sundhed=2 --fact soeger-trafiktraening=true [--json] [--language en]`;

/**
 * The assess command: JSON lines in and out, or one check told as text.
 *
 * @param args command-line arguments after the command.
 * @param dir the knowledge folder.
 * @returns the exit code: 0, or 1 when the arguments or the knowledge cannot be used.
 */
export async function runAssess(args: string[], dir: string, streams: CommandStreams): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        municipality: { type: 'string' },
        theme: { type: 'string', multiple: true, default: [] },
        fact: { type: 'string', multiple: true, default: [] },
        language: { type: 'string', default: 'da' },
      },
    });
    const standards = loadStandards(dir);
    const books = loadRules(dir, standards);
    if (values.jsonl) {
      const answer = (line: unknown) => {
        const read = readAssessmentInput(line, [...books.keys()]);
        if ('error' in read) throw new Error(read.error);
        return assessmentLine(read.id, assessWith(books, read.input, 'da'));
      };
      await answerLines(answer, streams.lines, streams.out);
      return 0;
    }
    const language = languageOf(values.language);
    const municipalities = standards.map((standard) => standard.municipality);
    const { read, notUnderstood } = readOne(values, positionals.join(' '), municipalities);
    if ('error' in read) {
      streams.err(`${read.error}\n\n${USAGE}`);
      return 1;
    }
    const assessment = assessWith(books, read.input, language);
    streams.out(
      values.json
        ? JSON.stringify(assessmentLine(null, assessment), null, 2)
        : assessmentText(assessment, language),
    );
    if (notUnderstood.length > 0) {
      streams.err(
        ruleText(language)('notUnderstood', {
          list: notUnderstood.map(({ text }) => `«${text}»`).join(', '),
        }),
      );
    }
    return 0;
  } catch (error) {
    streams.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function assessWith(
  books: ReadonlyMap<MunicipalityId, RuleBook>,
  input: AssessmentInput,
  language: Language,
): Assessment {
  const book = books.get(input.municipality);
  if (book === undefined) throw new Error(`There is no standard for "${input.municipality}".`);
  return assess(book, input, ruleText(language)('individual'));
}

interface OneCheck {
  municipality?: string | undefined;
  theme: string[];
  fact: string[];
}

/** A check from flags and a quick line together; a flag wins over the line. */
function readOne(
  flags: OneCheck,
  text: string,
  municipalities: readonly Municipality[],
): { read: ReadInput; notUnderstood: NotUnderstood[] } {
  const line = parseQuickLine(text, municipalities);
  const value = {
    municipality: flags.municipality ?? line.municipality,
    severities: { ...line.severities, ...pairs(flags.theme) },
    facts: { ...line.facts, ...pairs(flags.fact) },
  };
  const ids = municipalities.map(({ id }) => id);
  if (value.municipality === undefined) {
    return {
      read: { id: null, error: `Name the municipality: --municipality with one of ${ids.join(', ')}.` },
      notUnderstood: [],
    };
  }
  return { read: readAssessmentInput(value, ids), notUnderstood: line.notUnderstood };
}

/** "sundhed=2", "demens=false", "mobilitet=null" as names and values; anything else stays text and is told as wrong. */
function pairs(flags: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    flags.map((flag) => {
      const [name = '', value = ''] = flag.split('=', 2);
      const plain = /^(\d|true|false|null)$/.test(value);
      return [name, plain ? (JSON.parse(value) as unknown) : value];
    }),
  );
}

function languageOf(name: string): Language {
  if (name === 'da' || name === 'en') return name;
  throw new Error(`There is no language "${name}". Write --language da or --language en.`);
}
