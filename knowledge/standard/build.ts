import type { Fault } from '../fault/fault';
import { leadOf } from './lead';
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
  /** Empty when the title is missing. */
  title: string;
  interventions: Intervention[];
  passages: Passage[];
  /** The standard's text in the order of the document: what must equal the source's. */
  words: Word[];
  /** For each passage, the index in `words` of its first word. */
  starts: number[];
  /** Line in the Markdown of each section, for faults found later. */
  sectionLines: Map<Section, number>;
  faults: Fault[];
  /** Something is missing or stands twice, so that the words cannot be held against the source. */
  broken: boolean;
}

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
  const builder = new Builder(items, municipality, file);
  for (const [index, item] of items.entries()) builder.add(item, index);
  builder.finish();
  return builder.structure;
}

/** "### Heading {role: excluded}" */
const ROLE_MARK = /\s*\{([^{}]*)\}\s*$/;

class Builder {
  readonly structure: Structure = {
    title: '',
    interventions: [],
    passages: [],
    words: [],
    starts: [],
    sectionLines: new Map(),
    faults: [],
    broken: false,
  };
  private part: string | undefined;
  private intervention: Intervention | undefined;
  private section: Section | undefined;

  constructor(
    private readonly items: readonly OutlineItem[],
    private readonly municipality: MunicipalityId,
    private readonly file: string,
  ) {}

  add(item: OutlineItem, index: number): void {
    const text = joinWords(item.words);
    if (item.kind === 'title') this.addTitle(item, text);
    else if (item.kind === 'intervention') this.addIntervention(item, text, index);
    else if (item.kind === 'section') this.addSection(item, text);
    else this.addText(item, text, index);
  }

  finish(): void {
    const { interventions, faults } = this.structure;
    if (interventions.length === 0 && faults.length === 0) {
      const line = this.items.at(-1)?.line ?? 1;
      const mend = 'Add one: a line that begins with "## ".';
      this.fault(line, 'there is no intervention in this standard', mend);
    }
    for (const { title } of interventions.filter((one) => one.sections.length === 0)) {
      const line = this.items.find(
        (item) => joinWords(item.words) === title && item.kind === 'intervention',
      )?.line;
      const mend = 'Add its sections, or take the heading out.';
      this.fault(line ?? 1, `the intervention "${title}" has no sections`, mend);
    }
  }

  /** The first # is the standard's title; a later one stands over the interventions below it. */
  private addTitle(item: OutlineItem, text: string): void {
    if (this.structure.title === '') this.structure.title = text;
    else this.part = text;
    this.intervention = undefined;
    this.section = undefined;
    this.structure.words.push(...item.words);
  }

  private addIntervention(item: OutlineItem, title: string, index: number): void {
    const { interventions, words } = this.structure;
    const first = interventions.length === 0;
    if (first && this.structure.title === '') {
      const mend = 'Write it as a line that begins with "# ".';
      this.fault(item.line, 'the title of the standard is missing above this', mend);
    }
    if (interventions.some((other) => other.title === title)) {
      const mend = 'Give one of them its own heading, or join them.';
      this.fault(item.line, `the intervention "${title}" stands twice`, mend);
    }
    this.openIntervention(title);
    const repeats = (first && title === this.structure.title) || this.isFirstPassage(title, index);
    if (!repeats) words.push(...item.words);
  }

  private addSection(item: OutlineItem, text: string): void {
    const mark = ROLE_MARK.exec(text)?.[1];
    const heading = text.replace(ROLE_MARK, '');
    if (this.intervention === undefined) {
      const mend = 'Put a line that begins with "## " above it.';
      this.fault(item.line, `the section "${heading}" stands under no intervention`, mend);
    }
    const intervention = this.intervention ?? this.openIntervention('');
    const role = mark === undefined ? roleOfHeading(heading) : roleOfMark(mark);
    if (role === undefined) {
      const [what, mend] = roleFault(heading, mark);
      this.structure.faults.push({ file: this.file, line: item.line, what, mend });
    }
    if (intervention.sections.some((other) => other.heading === heading)) {
      const what = `the section "${heading}" stands twice in "${intervention.title}"`;
      this.fault(item.line, what, 'Put what belongs together under one heading.');
    }
    this.openSection(intervention, heading, role ?? 'remark', item.line);
    this.structure.words.push(...item.words.slice(0, heading.split(' ').length));
  }

  private addText(item: OutlineItem, text: string, index: number): void {
    if (this.section === undefined) {
      const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      const mend = 'Put a line that begins with "### " above it, with the heading the source has.';
      this.fault(item.line, `"${shown}" stands under no section`, mend);
    }
    // With the fault told once, the text below is read as if it had a section, so that it is not told again.
    const intervention = this.intervention ?? this.openIntervention('');
    const section = this.section ?? this.openSection(intervention, '', 'remark', item.line);
    const bullet = item.kind === 'bullet';
    const lead = bullet ? leadOf(this.items, index) : undefined;
    for (const words of bullet ? quotablePartsOfBullet(item.words) : quotableSentences(item.words)) {
      this.addPassage(intervention, section, words, lead);
    }
  }

  private addPassage(
    intervention: Intervention,
    section: Section,
    words: readonly Word[],
    lead: string | undefined,
  ): void {
    const { structure, municipality } = this;
    const numbers = [
      structure.interventions.length,
      intervention.sections.length,
      section.passages.length + 1,
    ];
    const passage: Passage = {
      id: `${municipality}/${numbers.join('/')}`,
      municipality,
      intervention: intervention.title,
      section: section.heading,
      role: section.role,
      text: joinWords(words),
      lead,
      source: { document: '', line: 0 },
      notes: [],
    };
    structure.starts.push(structure.words.length);
    structure.words.push(...words);
    section.passages.push(passage);
    structure.passages.push(passage);
  }

  private openIntervention(title: string): Intervention {
    this.intervention = { title, part: this.part, sections: [], notes: [] };
    this.section = undefined;
    this.structure.interventions.push(this.intervention);
    return this.intervention;
  }

  private openSection(intervention: Intervention, heading: string, role: Role, line: number): Section {
    this.section = { heading, role, passages: [], notes: [] };
    intervention.sections.push(this.section);
    this.structure.sectionLines.set(this.section, line);
    return this.section;
  }

  /** Does the heading at `index` say the same as the first text under its first section? */
  private isFirstPassage(title: string, index: number): boolean {
    const [section, passage] = this.items.slice(index + 1, index + 3);
    return section?.kind === 'section' && passage?.kind === 'paragraph' && joinWords(passage.words) === title;
  }

  private fault(line: number, what: string, mend: string): void {
    this.structure.faults.push({ file: this.file, line, what, mend });
    this.structure.broken = true;
  }
}

function roleOfMark(mark: string): Role | undefined {
  const name = /^\s*role\s*:\s*([\w-]+)\s*$/.exec(mark)?.[1];
  return ROLES.find((role) => role === name);
}

function roleFault(heading: string, mark: string | undefined): [what: string, mend: string] {
  const roles = ROLES.join(', ');
  if (mark !== undefined) {
    return [
      `"{${mark}}" names no role for the section "${heading}"`,
      `Write {role: …} with one of: ${roles}.`,
    ];
  }
  return [
    `nothing in the heading "${heading}" says what the section is about`,
    `Say it behind the heading, "### ${heading} {role: …}", with one of: ${roles}.`,
  ];
}
