import type { ConceptId, Lexicon } from '../lexicon/types';
import type { LabelFinder } from '../search/labels';
import { type Token, tokenise } from '../text/tokens';
import type { Rule, RuleBook } from './types';

/** A word of a title that stands in more than this share of a book's titles tells none of them apart. */
const COMMON = 0.5;
const SAME_WORD = 1;
const SAME_TERM = 0.9;
const SAME_CONCEPT = 0.8;

interface Title {
  rule: Rule;
  words: Set<string>;
  terms: Set<string>;
  concepts: Set<ConceptId>;
}

/** What one word or phrase of the text can match in a title, at its own weight. */
interface Clue {
  kind: keyof Omit<Title, 'rule'>;
  value: string;
  weight: number;
  /** Clues of one place in the text count once, the best of them. */
  place: number;
}

/**
 * Finds which intervention is meant by a few words: "madlavning", "tøjvask", "cooking", "ledsagelse". A word counts
 * the more, the fewer of a book's titles have it.
 */
export class InterventionFinder {
  readonly #titles = new Map<RuleBook, Title[]>();

  constructor(
    private readonly labels: LabelFinder,
    private readonly lexicon: Lexicon,
  ) {}

  /** The rules whose titles fit best: one when it is clear, several when they fit alike, none when nothing does. */
  find(book: RuleBook, text: string): Rule[] {
    const clues = this.#clues(tokenise(text));
    const titles = this.#titlesOf(book);
    const scored = titles.map((title) => ({ rule: title.rule, score: scoreOf(title, clues, titles) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    return best === 0 ? [] : scored.filter(({ score }) => score > best - 1e-9).map(({ rule }) => rule);
  }

  #clues(tokens: readonly Token[]): Clue[] {
    const words = tokens.flatMap(({ word, da, stop }, place): Clue[] =>
      stop
        ? []
        : [
            { kind: 'words', value: word, weight: SAME_WORD, place },
            { kind: 'terms', value: da, weight: SAME_TERM, place },
          ],
    );
    const concepts = (['da', 'en'] as const).flatMap((language) =>
      this.labels
        .find(tokens, language)
        .flatMap(({ concepts, start }) =>
          this.#withNarrower(concepts).map(
            (value): Clue => ({ kind: 'concepts', value, weight: SAME_CONCEPT, place: start }),
          ),
        ),
    );
    return [...words, ...concepts];
  }

  /** What is asked for may be a part of what a title names: "støvsugning" belongs to "rengøring". */
  #withNarrower(concepts: readonly ConceptId[]): ConceptId[] {
    return concepts.flatMap((id) => [id, ...this.lexicon.ancestors(id).keys()]);
  }

  #titlesOf(book: RuleBook): Title[] {
    const known = this.#titles.get(book);
    if (known) return known;
    const titles = book.rules.map((rule): Title => {
      const tokens = tokenise(rule.intervention.title);
      const content = tokens.filter(({ stop }) => !stop);
      return {
        rule,
        words: new Set(content.map(({ word }) => word)),
        terms: new Set(content.map(({ da }) => da)),
        concepts: new Set(this.labels.find(tokens, 'da').flatMap(({ concepts }) => concepts)),
      };
    });
    this.#titles.set(book, titles);
    return titles;
  }
}

function scoreOf(title: Title, clues: readonly Clue[], titles: readonly Title[]): number {
  const best = new Map<number, number>();
  for (const { kind, value, weight, place } of clues) {
    if (!title[kind].has(value)) continue;
    const having = titles.filter((other) => other[kind].has(value)).length;
    // The only title of a book ("Socialpædagogisk støtte") is as wide as the law: narrower things are not it.
    if (titles.length === 1 ? kind === 'concepts' : having / titles.length > COMMON) continue;
    best.set(place, Math.max(best.get(place) ?? 0, weight / having));
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}
