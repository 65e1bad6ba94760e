import { goingTo } from '../lexicon/going-to';
import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Passage } from '../standard/types';
import { foldCase } from '../text/fold';
import { roots, stem } from '../text/stem';
import { writeOutSuspended } from '../text/suspended';
import { type Token, tokenise } from '../text/tokens';
import { complementsOf } from './complements';
import type { LabelFinder } from './labels';
import type { Vocabulary } from './vocabulary';

/** What a piece of text speaks of. */
export interface Speech {
  tokens: Token[];
  /** Danish terms of its words, stop words left out. */
  terms: Set<string>;
  /** Modifiers and heads of its compounds. */
  parts: Set<string>;
  /** Heads of its compounds alone, and the coarser roots of its words: a kind of it, or its verb. */
  near: Set<string>;
  /** Concepts named in it. */
  concepts: Set<ConceptId>;
  /** Of those, the ones named only inside a longer name ("behandling" in "medicinsk behandling"). */
  inner: Set<ConceptId>;
  /** Of them, those that stand only behind another thing they belong to ("behandling" in "ledsagelse til behandling"). */
  complements: Set<ConceptId>;
  /** The token at which each was last named. */
  places: Map<ConceptId, number>;
  /** Of the concepts, those that name an activity or a thing rather than a general notion. */
  topics: ConceptId[];
  /** Concepts named only by the head of a compound the lexicon does not know ("hovedrengøring" is a rengøring). */
  heads: Set<ConceptId>;
  /** It names a paragraph by its number. */
  isByNumber: boolean;
}

/** A passage with what it speaks of itself, and what its headings say it is about. */
export interface AnnotatedPassage {
  passage: Passage;
  text: Speech;
  lead: Speech;
  intervention: Speech;
  section: Speech;
}

const EXPENSES: ConceptId = 'udgifter';
const OF_WORKERS: readonly ConceptId[] = ['ledsagers-udgifter', 'personale', 'leverandoer'];

/** Concepts of the lexicon with less weight are general notions (deltagelse, opgave). */
const TOPIC_WEIGHT = 0.8;

/** "En rehabiliteringsperiode" is rehabilitation: the head of the compound says only that it is help, and for how long. */
const ONLY_HELP: ReadonlySet<string> = new Set(
  ['periode', 'forløb', 'indsats', 'tilbud', 'hjælp', 'støtte', 'ydelse', 'proces', 'funktion'].map((word) =>
    stem(word, 'da'),
  ),
);

/** Reads a text the way the index and the verdict need it. */
export class Annotator {
  readonly #labels: LabelFinder;
  readonly #vocabulary: Vocabulary;
  readonly #lexicon: Lexicon;
  readonly #headings = new Map<string, Speech>();

  constructor(lexicon: Lexicon, labels: LabelFinder, vocabulary: Vocabulary) {
    this.#lexicon = lexicon;
    this.#labels = labels;
    this.#vocabulary = vocabulary;
  }

  /** The passage with all that stands above it. */
  passage(passage: Passage): AnnotatedPassage {
    return {
      passage,
      text:
        passage.role === 'price'
          ? this.#withExpenses(this.#speech(passage.text))
          : this.#speech(passage.text),
      lead: this.#heading(passage.lead ?? ''),
      intervention: this.#heading(passage.intervention),
      section: this.#heading(passage.section),
    };
  }

  /** "Udgifter til egen kørsel, kost og entre" tells of the expense for each. */
  #withExpenses(speech: Speech): Speech {
    // What is paid for the worker's is no expense of the citizen's own.
    if (!speech.concepts.has(EXPENSES) || OF_WORKERS.some((id) => speech.concepts.has(id))) return speech;
    for (const concept of [...speech.concepts]) {
      const expense = goingTo(EXPENSES, concept, this.#lexicon);
      if (expense !== undefined) speech.concepts.add(expense);
    }
    return speech;
  }

  #speech(text: string): Speech {
    const written = writeOutSuspended(foldCase(text), (word) => this.#vocabulary.knows(stem(word, 'da')));
    const tokens = tokenise(written);
    const mentions = this.#labels.find(tokens, 'da');
    const speech: Speech = {
      tokens,
      terms: new Set(),
      parts: new Set(),
      near: new Set(),
      concepts: new Set(),
      inner: new Set(),
      complements: complementsOf(tokens, mentions, this.#lexicon),
      places: new Map(),
      topics: [],
      heads: new Set(),
      isByNumber: tokens.some(({ word }) => word.startsWith('§')),
    };
    const named = new Set<number>();
    for (const mention of mentions) {
      // A text means one thing by a word: the usual one. A question is searched in every meaning.
      for (const concept of mention.concepts.slice(0, 1)) {
        if (!speech.concepts.has(concept) && mention.nested) speech.inner.add(concept);
        if (!mention.nested) speech.inner.delete(concept);
        speech.concepts.add(concept);
        speech.places.set(concept, mention.start);
      }
      for (let at = mention.start; at < mention.end; at++) named.add(at);
    }
    tokens.forEach((token, at) => {
      if (token.stop) return;
      speech.terms.add(token.da);
      for (const coarse of roots(token.da)) speech.near.add(coarse);
      const split = this.#vocabulary.split(token.da);
      if (split === null) return;
      speech.parts.add(split.modifier).add(split.head);
      // "Målgruppe" has a name of its own, and is no kind of group.
      if (!named.has(at)) speech.near.add(split.head);
      const modifier = stem(split.modifier, 'da');
      if (ONLY_HELP.has(split.head)) speech.terms.add(modifier);
      // "Udgangspunkt" is no kind of puncture.
      if (named.has(at) || this.#lexicon.generalWords.da.has(token.word)) return;
      for (const concept of this.#conceptsOf(split.head)) speech.heads.add(concept);
      if (!ONLY_HELP.has(split.head)) return;
      const [usual] = this.#conceptsOf(modifier);
      if (usual !== undefined) speech.concepts.add(usual);
    });
    for (const concept of speech.concepts) speech.heads.delete(concept);
    speech.topics = [...speech.concepts].filter((id) => this.#isTopic(id));
    return speech;
  }

  #isTopic(id: ConceptId): boolean {
    const concept = this.#lexicon.concepts.get(id);
    return concept !== undefined && concept.weight >= TOPIC_WEIGHT && concept.theme !== undefined;
  }

  #conceptsOf(term: string): ConceptId[] {
    return this.#labels.namedBy(term).filter((id) => this.#lexicon.concepts.has(id));
  }

  /** Headings and leads come again and again; each is read once. */
  #heading(text: string): Speech {
    let speech = this.#headings.get(text);
    if (!speech) {
      speech = this.#speech(text);
      this.#headings.set(text, speech);
    }
    return speech;
  }
}
