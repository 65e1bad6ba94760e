import type { ConceptId } from '../lexicon/types';
import type { Language, MunicipalityId, Passage } from '../standard/types';

export type Verdict = 'covered' | 'conditional' | 'not_covered' | 'unclear' | 'not_stated' | 'info';

/**
 * How sure the answer is of its passages: `firm` (the thing asked about is what they speak of), `closest`
 * (nearest passages, no verdict from them) or `none` (no passages).
 */
export type Tier = 'firm' | 'closest' | 'none';

/** How a quote bears on the question: what is in, what is out, on what condition, or a plain fact. */
export type Stance = 'in' | 'out' | 'condition' | 'fact';

export interface Quote {
  passage: Passage;
  stance: Stance;
}

/** "Kan høre under § 83": where the law next door may apply. Always a pointer, never a decision. */
export interface LawPointer {
  /** "§ 83", "barnets lov". */
  law: string;
  /** One line on what it is, in the question's language. */
  text: string;
}

/** The same thing in another municipality's standard, told apart and under that name. */
export interface Elsewhere {
  municipality: MunicipalityId;
  verdict: Verdict;
  quotes: Quote[];
}

/** A word in the question that means more than one thing in the field ("SPS"): shown, never guessed away. */
export interface Ambiguity {
  word: string;
  meanings: string[];
}

export interface MunicipalityAnswer {
  /** null only when no standard has anything to say. */
  municipality: MunicipalityId | null;
  verdict: Verdict;
  tier: Tier;
  /** A sentence in the question's language, from the text catalogue; of several matters told apart one each, a line each. */
  text: string;
  /** Several things were asked about at once and do not all have this verdict: whoever shows it must not show it for all. */
  divided?: true;
  /** Best first, at most 8. */
  quotes: Quote[];
  elsewhere: Elsewhere[];
  pointers: LawPointer[];
}

export interface Danger {
  /** `life`: it is in danger now, and no standard was asked. `perhaps`: an answer follows. */
  level: 'life' | 'perhaps';
  text: string;
}

export interface Answer {
  question: string;
  language: Language;
  /** The thing asked about, as the lexicon names it in the question's language ("rengøring"); null if none was found. */
  thing: string | null;
  /** The lexicon's concept for what the question names first, or what that is a kind of; null if none was found. */
  concept: ConceptId | null;
  /** "gulvvask → rengøring" where a passage is about a wider or narrower thing than the one asked about. */
  path: string[];
  /** True when the text is not a question about the standards at all (small talk, off-topic, empty). */
  offTopic: boolean;
  ambiguities: Ambiguity[];
  /** What to do at once, where a life is or somebody may be in danger: a sentence or two; null where nothing tells of danger. */
  danger: Danger | null;
  /** What must be known before the answers are read, a sentence each: that a municipality asked about has no standard here. */
  remarks: string[];
  answers: MunicipalityAnswer[];
  /** Where all were asked and some answer: those whose standards have no firm answer. Whoever works there must see it. */
  silent: MunicipalityId[];
}

export interface QuestionInput {
  question: string;
  /** Answer for this municipality and no other, whatever the question names. */
  municipality?: MunicipalityId | null | undefined;
  /** The person's setting: used when neither `municipality` nor the question itself names one. */
  defaultMunicipality?: MunicipalityId | null | undefined;
  /** Overrides the detected language of the answer. */
  language?: Language | undefined;
}
