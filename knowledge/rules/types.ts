import type { Intervention, Language, MunicipalityId, Passage, SourceNote } from '../standard/types';

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

/** The overall need of support (Roskilde): an assessment of its own, never derived from themes, nor they from it. */
export const OVERALL = 'samlet-stoettebehov';
export type Overall = typeof OVERALL;

/** Everything that a rule can ask about. */
export type Asked = Theme | Fact | Overall;

export type Severities = { [T in Theme]?: Level | null | undefined };
/** Yes/no facts, and `samlet-stoettebehov` (0–4). Absent and null both mean not known. */
export type Facts = { [F in Fact]?: boolean | null | undefined } & { [OVERALL]?: Level | null | undefined };

/** What is known of a case: the severities and facts given, and nothing else. */
export interface Given {
  severities: Severities;
  facts: Facts;
}

export interface AssessmentInput extends Given {
  municipality: MunicipalityId;
}

/** true: holds; false: does not; null: cannot be told from what is given (or the source is unclear). */
export type Truth = boolean | null;

/**
 * The closed language of conditions, as a rule file's text is read into it (`not` is moved inwards on reading,
 * so that every leaf says what it requires).
 * - `theme`: the theme's level is one of `levels`.
 * - `fact`: the fact is known to be `is`.
 * - `overall`: the overall need of support is one of `levels`.
 * - `most`: more than half of `themes` have one of `levels`.
 * - `readings`: formalisations of one unclear sentence; it holds where all of them hold.
 */
export type Condition =
  | { kind: 'theme'; theme: Theme; levels: Level[] }
  | { kind: 'fact'; fact: Fact; is: boolean }
  | { kind: 'overall'; levels: Level[] }
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'most'; themes: Theme[]; levels: Level[] }
  | { kind: 'readings'; note: SourceNote; of: Reading[] };

/** One way of reading an unclear sentence: told to the user in `text`, computed by `condition`. */
export interface Reading {
  text: Record<Language, string>;
  condition: Condition;
}

/** A sentence of the standard, verbatim, with the condition it sets. */
export interface RuleSentence {
  text: string;
  /** The passage in which it stands. */
  passage: Passage;
  condition: Condition;
}

/** A sentence that belongs to the criteria but sets no condition that a score or a fact can decide. */
export interface ToldSentence {
  text: string;
  passage: Passage;
  /** Why it decides nothing here. */
  why: Record<Language, string>;
}

/** The criteria of one intervention: every sentence's condition must hold. */
export interface Rule {
  municipality: MunicipalityId;
  intervention: Intervention;
  /** In the order in which the rule file has them. */
  sentences: RuleSentence[];
  told: ToldSentence[];
  /** False where no condition names a level: the outcome is then `individual` instead of `met`. */
  namesLevel: boolean;
}

/** All rules of one municipality, in the order of its standard's interventions. */
export interface RuleBook {
  municipality: MunicipalityId;
  rules: Rule[];
  /** The standard's own line on individual assessment; undefined where it has none. */
  individualAssessment: { text: string; passage: Passage } | undefined;
}

export type Outcome = 'met' | 'not_met' | 'undetermined' | 'individual';

export interface AssessmentResult {
  /** Title of the intervention. */
  intervention: string;
  outcome: Outcome;
  /** The standard's passages on criteria (or on its target group) that the rule formalises. */
  criteria: Passage[];
  /** Passages outside the criteria (need, purpose) that set conditions as well. */
  conditionsElsewhere: Passage[];
  /** Sentences of the criteria that decide nothing by themselves, with why. */
  told: ToldSentence[];
  /** Every condition, in the order of its sentence. */
  because: Because[];
  /** Themes and facts not given that could still change the outcome, and no others. */
  missing: Asked[];
  /** Unclear sentences whose readings differ here and leave the outcome open. */
  unclear: UnclearReading[];
  included: Passage[];
  excluded: Passage[];
  remarks: Passage[];
  /** The rest of what the standard says of the intervention, for showing on demand. */
  extent: Passage[];
  price: Passage[];
  place: Passage[];
}

interface BecauseBase {
  holds: Truth;
  /** The sentence that sets the condition, verbatim. */
  sentence: string;
  /** Conditions of a result with the same number are alternatives: one of them is enough. */
  oneOf?: number;
  /** The readings (from 1) in which the condition stands so; absent when it stands in all of them. */
  readings?: number[];
}

/** Which way a level that was given misses the levels named, and by how many steps. */
export interface Miss {
  direction?: 'under' | 'over';
  distance?: number;
}

export interface ThemeBecause extends BecauseBase, Miss {
  theme: Theme;
  required: Level[];
  given: Level | null;
}

export interface FactBecause extends BecauseBase {
  fact: Fact;
  required: boolean;
  given: boolean | null;
}

export interface OverallBecause extends BecauseBase, Miss {
  fact: Overall;
  required: Level[];
  given: Level | null;
}

export interface CountBecause extends BecauseBase {
  count: 'most-themes';
  required: { moreThanHalfOf: number };
  levels: Level[];
  /** How many of the themes have one of `levels`. */
  given: number;
  /** How many of the themes have been assessed. */
  assessed: number;
  themes: Theme[];
}

/** One condition of a criterion: what was required, what was given, whether it holds. */
export type Because = ThemeBecause | FactBecause | OverallBecause | CountBecause;

export interface UnclearReading {
  note: SourceNote;
  readings: { text: Record<Language, string>; holds: Truth }[];
}

export interface Assessment {
  municipality: MunicipalityId;
  results: AssessmentResult[];
  /** The line on individual assessment, verbatim from the standard; the catalogue's own where it has none. */
  note: string;
}

/** A single change of what was given that would change an outcome. */
export interface WhatIf {
  change:
    | { theme: Theme; from: Level | null; to: Level }
    | { fact: Fact; from: boolean | null; to: boolean }
    | { fact: Overall; from: Level | null; to: Level };
  outcome: Outcome;
}
