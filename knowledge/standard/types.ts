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
  passages: Passage[];
}

export interface Intervention {
  title: string;
  sections: Section[];
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
