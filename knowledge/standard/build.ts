import type { Fault } from '../fault/fault';
import type { OutlineItem } from './outline';
import { roleOfHeading } from './roles';
import { quotablePartsOfBullet, quotableSentences } from './sentences';
import {
  type Intervention,
  type MunicipalityId,
  type Passage,
  ROLES,
  type Role,
  type Section,
} from './types';
import { joinWords, type Word } from './words';

export interface Structure {
  title: string | undefined;
  interventions: Intervention[];
  passages: Passage[];
  /** The standard's text in the order of the document: what must equal the source's. */
  words: Word[];
  /** For each passage, the index in `words` of its first word. */
  starts: number[];
  /** Line in the Markdown of each section, for faults found later. */
  sectionLines: Map<Section, number>;
  faults: Fault[];
}

const ROLE_MARK = /\s*\{([^{}]*)\}\s*$/;

/**
 * Builds interventions, sections and passages from the outline of a standard.
 *
 * An intervention's heading may repeat the title of the standard (a standard of one intervention) or its own
 * first passage (Roskilde's "Indsats" rows): those words stand once in the source and are counted once.
 */
export function buildStructure(
  items: readonly OutlineItem[],
  municipality: MunicipalityId,
  file: string,
): Structure {
  const structure: Structure = {
    title: undefined,
    interventions: [],
    passages: [],
    words: [],
    starts: [],
    sectionLines: new Map(),
    faults: [],
  };
  const fault = (line: number, what: string, mend: string): void => {
    structure.faults.push({ file, line, what, mend });
  };
  let part: string | undefined;
  let intervention: Intervention | undefined;
  let section: Section | undefined;
  const titles = new Set<string>();

  for (const [index, item] of items.entries()) {
    const text = joinWords(item.words);
    if (item.kind === 'title') {
      if (structure.title === undefined) structure.title = text;
      else part = text;
      intervention = undefined;
      section = undefined;
      structure.words.push(...item.words);
    } else if (item.kind === 'intervention') {
      if (structure.title === undefined) {
        fault(
          item.line,
          'the title of the standard is missing above this',
          'Write it as a line that begins with "# ".',
        );
        structure.title = '';
      }
      if (titles.has(text)) {
        fault(
          item.line,
          `the intervention "${text}" stands twice`,
          'Give one of them its own heading, or join them.',
        );
      }
      titles.add(text);
      intervention = { title: text, part, sections: [], notes: [] };
      section = undefined;
      const first = structure.interventions.length === 0;
      structure.interventions.push(intervention);
      const repeats = (first && text === structure.title) || firstPassageIs(text, items, index);
      if (!repeats) structure.words.push(...item.words);
    } else if (item.kind === 'section') {
      const mark = ROLE_MARK.exec(text);
      const heading = text.replace(ROLE_MARK, '');
      const role = mark === null ? roleOfHeading(heading) : roleOfMark(mark[1] ?? '');
      if (intervention === undefined) {
        const mend = 'Put a line that begins with "## " above it.';
        fault(item.line, `the section "${heading}" stands under no intervention`, mend);
        continue;
      }
      if (role === undefined) fault(item.line, ...roleFault(heading, mark?.[1]));
      if (intervention.sections.some((other) => other.heading === heading)) {
        const what = `the section "${heading}" stands twice in "${intervention.title}"`;
        fault(item.line, what, 'Put what belongs together under one heading.');
      }
      section = { heading, role: role ?? 'remark', passages: [], notes: [] };
      intervention.sections.push(section);
      structure.sectionLines.set(section, item.line);
      structure.words.push(...(mark === null ? item.words : wordsOf(heading, item.words)));
    } else if (intervention === undefined || section === undefined) {
      const what = `"${shorten(text)}" stands under no section`;
      fault(item.line, what, 'Put a line that begins with "### " above it, with the heading the source has.');
    } else {
      const lead = item.kind === 'bullet' ? leadOf(items, index) : undefined;
      const parts =
        item.kind === 'bullet' ? quotablePartsOfBullet(item.words) : quotableSentences(item.words);
      for (const words of parts) {
        structure.starts.push(structure.words.length);
        structure.words.push(...words);
        const place = `${structure.interventions.length}/${intervention.sections.length}/${section.passages.length + 1}`;
        const passage: Passage = {
          id: `${municipality}/${place}`,
          municipality,
          intervention: intervention.title,
          section: section.heading,
          role: section.role,
          text: joinWords(words),
          lead,
          source: { document: '', line: 0 },
          notes: [],
        };
        section.passages.push(passage);
        structure.passages.push(passage);
      }
    }
  }
  if (structure.interventions.length === 0 && structure.faults.length === 0) {
    fault(
      items.at(-1)?.line ?? 1,
      'there is no intervention in this standard',
      'Add one: a line that begins with "## ".',
    );
  }
  for (const empty of structure.interventions.filter((one) => one.sections.length === 0)) {
    const line =
      items.find((item) => item.kind === 'intervention' && joinWords(item.words) === empty.title)?.line ?? 1;
    fault(
      line,
      `the intervention "${empty.title}" has no sections`,
      'Add its sections, or take the heading out.',
    );
  }
  return structure;
}

function roleOfMark(mark: string): Role | undefined {
  const name = /^\s*role\s*:\s*([\w-]+)\s*$/.exec(mark)?.[1];
  return ROLES.find((role) => role === name);
}

function roleFault(heading: string, mark: string | undefined): [string, string] {
  const roles = ROLES.join(', ');
  if (mark !== undefined)
    return [
      `"{${mark}}" names no role for the section "${heading}"`,
      `Write {role: …} with one of: ${roles}.`,
    ];
  return [
    `nothing in the heading "${heading}" says what the section is about`,
    `Say it behind the heading, "### ${heading} {role: …}", with one of: ${roles}.`,
  ];
}

/** The words of a heading without its role mark. */
function wordsOf(heading: string, words: readonly Word[]): Word[] {
  return words.slice(0, heading.split(' ').length);
}

/** True when the heading at `index` says the same as the first text under its first section. */
function firstPassageIs(text: string, items: readonly OutlineItem[], index: number): boolean {
  const [section, passage] = items.slice(index + 1, index + 3);
  return section?.kind === 'section' && passage?.kind === 'paragraph' && joinWords(passage.words) === text;
}

/**
 * The line that introduces the list a bullet stands in: the bullet it is indented under, or the last sentences
 * of the paragraph before the list when they end with a colon or are no full sentence (the head of a table).
 */
function leadOf(items: readonly OutlineItem[], index: number): string | undefined {
  const depth = items[index]?.depth ?? 1;
  const before = items.slice(0, index).findLast((item) => item.depth < depth);
  if (before === undefined) return undefined;
  if (before.kind === 'bullet') return joinWords(before.words);
  if (before.kind !== 'paragraph') return undefined;
  const last = quotableSentences(before.words).at(-1) ?? [];
  const text = joinWords(last);
  return /[.!?]$/.test(text) ? undefined : text;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
