/**
 * The words that everything else in `knowledge/` is said with.
 * A *standard* is one municipality's quality standard; a *passage* is the smallest piece of it that can be
 * quoted alone (a bullet, a sentence, or sentences that lean on each other).
 */

export type Language = 'da' | 'en';

/** Folder name under `knowledge/standards/`: "gladsaxe", "roskilde", … */
export type MunicipalityId = string;

/** What a section of a standard is about; decides how its passages count in a verdict. */
export const ROLES = [
  'included',
  'excluded',
  'criteria',
  'extent',
  'price',
  'follow-up',
  'complaint',
  'target-group',
  'purpose',
  'place',
  'provider',
  'remark',
  'law',
  'contact',
] as const;
export type Role = (typeof ROLES)[number];

/** Where a passage begins in a document as received. `line` counts from 1. */
export interface Place {
  document: string;
  line: number;
}

/**
 * A fault of the source that must be told wherever the passage is quoted (the text itself stays as it is).
 * - `unclear`: the wording can be read in more than one way; `readings` lists them.
 * - `outdated`: the law or the world has moved since.
 * - `unexplained`: refers to something the source does not explain, or is misspelt.
 */
export interface SourceNote {
  /** Stable id, "A-01". */
  id: string;
  kind: 'unclear' | 'outdated' | 'unexplained';
  text: Record<Language, string>;
  readings: Record<Language, string>[];
  /** The doubtful words themselves, verbatim; empty where the note concerns a whole section or standard. */
  words: string[];
}

export interface Passage {
  /** Stable within a version of the standard: "gladsaxe/2/4/1" (intervention, section, passage from 1). */
  id: string;
  municipality: MunicipalityId;
  /** Title of the intervention, or of the standard where it describes only one. */
  intervention: string;
  /** The heading of the section, as the source has it. */
  section: string;
  role: Role;
  /** Verbatim, white space folded and line-end hyphens joined. */
  text: string;
  /** The sentence that introduces the list this bullet stands in ("Socialpædagogisk støtte dækker ikke:"). */
  lead: string | undefined;
  source: Place;
  notes: SourceNote[];
}

export interface Section {
  heading: string;
  role: Role;
  /** Empty where the source prints a heading with nothing under it: that says nothing, not "none". */
  passages: Passage[];
  /** Faults of the section as a whole, such as having nothing under its heading. */
  notes: SourceNote[];
}

export interface Intervention {
  title: string;
  /** The heading over a group of interventions ("Eksempler på socialpædagogisk støtte"), where there is one. */
  part: string | undefined;
  sections: Section[];
  /** Faults of the intervention as a whole, such as a section that its sisters have and it lacks. */
  notes: SourceNote[];
}

export interface Municipality {
  id: MunicipalityId;
  /** As shown to a user: "Gladsaxe", "Ukendt kommune (formentlig Frederikssund)". */
  name: string;
  /** Forms by which a question may name it: "Gladsaxe", "Gladsaxe Kommune". */
  names: string[];
}

export interface SourceDocument {
  file: string;
  /** sha256 of the file's bytes, hex. */
  sha256: string;
  /** A second copy of the same document (its quotes are told from the text of record). */
  copyOf?: string;
  /** Compounds that keep the hyphen at which the source breaks the line. */
  hyphens: string[];
  /** What the source has and the standard leaves out. */
  layout: LayoutDebris[];
  /** Where a copy was transcribed otherwise than the text of record, in the order of the document. */
  differences: TranscriptionDifference[];
}

/** A line of a source that is no part of its text, such as a lone full stop left over from a PDF. */
export interface LayoutDebris {
  /** 1-based. */
  line: number;
  text: string;
  reason: string;
}

/** `copy` as the copy has it, `record` as the text of record has it; either may be empty. */
export interface TranscriptionDifference {
  copy: string;
  record: string;
}

export interface Standard {
  municipality: Municipality;
  title: string;
  legalBasis: string;
  /** ISO date or year where the source has one. */
  adopted: string | undefined;
  sources: SourceDocument[];
  /** Faults that concern the standard as a whole (its age, a missing municipality), told on every answer. */
  notes: SourceNote[];
  interventions: Intervention[];
  /** Every passage, in the order of the document. */
  passages: Passage[];
  /** Short hash of the standard's text and rules: what "version of the standard" means to a user. */
  version: string;
}
