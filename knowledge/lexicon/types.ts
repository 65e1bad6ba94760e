import type { Theme } from '../rules/types';
import type { Language } from '../standard/types';

/** "rengoering", "par-83": the key an editor gave the concept. */
export type ConceptId = string;

/** One thing of the field that a question can be about and a standard can speak of. */
export interface Concept {
  id: ConceptId;
  /** What it is called, the preferred word first; never empty. */
  da: string[];
  en: string[];
  /** The wider things it is a kind or a part of ("gulvvask" → "rengoering"). */
  broader: ConceptId[];
  /**
   * Of the wider things, those it is an ordinary part of: whoever gives the whole ("økonomi") gives, as everybody
   * understands it, this ("budget"), and whoever leaves out the whole leaves it out.
   */
  partOf: ConceptId[];
  /** Things next to it, neither wider nor narrower. */
  related: ConceptId[];
  /** Of company and expenses: to what ("ledsagelse til fritid", "udgifter til transport"). */
  to: ConceptId[];
  theme: Theme | undefined;
  /**
   * A word for a group as such ("praktisk hjælp", "behandling"): a standard that speaks of it speaks, by
   * definition, of everything below it. Of other concepts this must not be concluded.
   */
  collective: boolean;
  /** How much it tells about what a text is about, above 0 and at most 1 (the usual). */
  weight: number;
  /** The law next door, where the thing may belong when § 85 does not give it. Keys of `Lexicon.laws`. */
  laws: string[];
  note: string | undefined;
}

/** A word or phrase and every concept it names; more than one only where `ambiguities` says so. */
export interface Label {
  text: string;
  language: Language;
  concepts: ConceptId[];
  /** Written in capitals ("SPS", "ASK", "IT"): where case is known, the small-letter word is another word. */
  acronym: boolean;
}

/** One of the things an ambiguous word may mean. */
export interface Meaning {
  /** undefined where the lexicon has no such concept (an abbreviation that a source does not explain). */
  concept: ConceptId | undefined;
  /** One line for the user. */
  text: Record<Language, string>;
}

/** A word that means more than one thing in the field. */
export interface AmbiguousWord {
  words: string[];
  /** The most usual first. */
  meanings: Meaning[];
  /** True: tell the user of the meanings. False: every meaning is searched and nothing need be said. */
  shown: boolean;
}

/** A paragraph or act that may apply instead; told as "kan høre under", never as a decision. */
export interface Law {
  id: string;
  /** "§ 83", "barnets lov". */
  law: string;
  text: Record<Language, string>;
}

/** The lexicon as it is written down, before anything is derived from it. */
export interface LexiconData {
  concepts: Concept[];
  ambiguities: AmbiguousWord[];
  generalWords: Record<Language, string[]>;
  laws: Law[];
}

export interface Lexicon {
  concepts: ReadonlyMap<ConceptId, Concept>;
  labels: readonly Label[];
  ambiguities: readonly AmbiguousWord[];
  /** Words every standard is full of (lower case): they never carry an answer alone. */
  generalWords: Readonly<Record<Language, ReadonlySet<string>>>;
  laws: ReadonlyMap<string, Law>;
  /** Whether it is the other concept, or a kind or a part of it. */
  isA(id: ConceptId, wider: ConceptId): boolean;
  /** Every wider concept with the number of steps up to it (shortest way). Empty for an unknown id. */
  ancestors(id: ConceptId): ReadonlyMap<ConceptId, number>;
  /**
   * The wider concepts that comprise it, with the steps up to them: a text that speaks of one of these as such speaks of
   * this too. Groups as such (`collective`), and wholes that it is an ordinary part of.
   */
  comprising(id: ConceptId): ReadonlyMap<ConceptId, number>;
  /** Every narrower concept with the number of steps down to it (shortest way). Empty for an unknown id. */
  descendants(id: ConceptId): ReadonlyMap<ConceptId, number>;
  /** The preferred word for a concept, for explanations ("gulvvask → rengøring"). The id if it is unknown. */
  name(id: ConceptId, language: Language): string;
}
