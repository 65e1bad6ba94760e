import type { Ambiguity, Danger, MunicipalityAnswer } from '../answer/types';
import type { Language, MunicipalityId } from '../standard/types';

/**
 * What a comparison is after: the standards beside each other, or which of them give a thing (`in`) or leave it out
 * (`out`). All of them are shown either way; it decides which come first.
 */
export type Asks = 'all' | 'in' | 'out';

/** A comparison as it was asked for. */
export interface ComparisonAsked {
  asks: Asks;
  /** What is compared, without the words that ask for a comparison; empty where only that was said. */
  matter: string;
  /** Municipalities named, in the order of naming; empty is every one there is. */
  municipalities: MunicipalityId[];
  /** Named, but without a standard here. */
  unknown: string[];
}

export interface Comparison {
  asks: Asks;
  matter: string;
  language: Language;
  /** True when the matter is nothing that standards speak of. */
  offTopic: boolean;
  ambiguities: Ambiguity[];
  /** As of the answers. */
  danger: Danger | null;
  unknown: string[];
  /** One a municipality. One that is silent has the verdict `not_stated` and no quotes. */
  rows: MunicipalityAnswer[];
}
