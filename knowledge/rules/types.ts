import type { Language, MunicipalityId, Passage, SourceNote } from '../standard/types';

/** The eleven themes of VUM 1.x, in the order of the method's handbook. Ids as in contracts. */
export const THEMES = [
  'fysisk-funktionsnedsaettelse',
  'psykisk-funktionsnedsaettelse',
  'socialt-problem',
  'praktiske-opgaver-i-hjemmet',
  'egenomsorg',
  'mobilitet',
  'kommunikation',
  'samfundsliv',
  'socialt-liv',
  'sundhed',
  'omgivelser',
] as const;
export type Theme = (typeof THEMES)[number];

/** 0 intet, 1 let, 2 moderat, 3 svært, 4 fuldstændigt problem. Not assessed is absent, never 0. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export const FACTS = [
  'soeger-trafiktraening',
  'opfylder-107-108',
  'omfattet-af-97',
  'tidligere-modtaget-stoette',
  'kan-tage-imod-udviklende-stoette',
  'fyldt-18',
  'bosiddende-i-kommunen',
  'kan-afhjaelpes-mindre-indgribende',
  'i-personkredsen',
  'kan-selv-vaelge-og-efterspoerge',
  'demens',
  'bor-i-eget-hjem-eller-almenbolig',
  'indstillet-paa-samarbejde',
] as const;
export type Fact = (typeof FACTS)[number];

export type Severities = Partial<Record<Theme, Level | null>>;
/** Yes/no facts, and `samlet-stoettebehov` (0–4): an overall assessment that is never derived from themes. */
export type Facts = Partial<Record<Fact, boolean | null>> & { 'samlet-stoettebehov'?: Level | null };

export type Outcome = 'met' | 'not_met' | 'undetermined' | 'individual';

export interface AssessmentInput {
  municipality: MunicipalityId;
  severities: Severities;
  facts: Facts;
}

export interface AssessmentResult {
  /** Title of the intervention. */
  intervention: string;
  outcome: Outcome;
  criteria: Passage[];
  because: Because[];
  /** Themes and facts still missing that could settle the outcome. */
  missing: (Theme | Fact | 'samlet-stoettebehov')[];
  /** Readings of an unclear sentence that differ here. */
  unclear: UnclearReading[];
  included: Passage[];
  excluded: Passage[];
  remarks: Passage[];
  /** The rest of what the standard says of the intervention, for showing on demand. */
  extent: Passage[];
  price: Passage[];
  place: Passage[];
}

/** One condition of a criterion, in the order of its sentence. */
export type Because =
  | { theme: Theme; required: Level[]; given: Level | null; holds: boolean | null; direction?: 'under' | 'over'; distance?: number }
  | { fact: Fact | 'samlet-stoettebehov'; required: boolean | Level[]; given: boolean | Level | null; holds: boolean | null }
  | { count: 'most-themes'; required: { moreThanHalfOf: number }; levels: Level[]; given: number; assessed: number; holds: boolean | null };

export interface UnclearReading {
  note: SourceNote;
  readings: { text: Record<Language, string>; holds: boolean | null }[];
}

export interface Assessment {
  municipality: MunicipalityId;
  results: AssessmentResult[];
  /** The line on individual assessment, verbatim from the standard; the catalogue's own where it has none. */
  note: string;
}
