import type { ConceptId, Label, Lexicon } from '../lexicon/types';
import type { Language } from '../standard/types';
import { foldCase, foldLetters } from '../text/fold';
import { isStopWord } from '../text/stop-words';
import { type Token, token } from '../text/tokens';
import { type LabelEntry, type LabelTable, labelTable } from './label-table';

/** A place in a text where the lexicon knows a word or phrase. */
export interface Mention {
  /** More than one only where the word is ambiguous; the most usual meaning first. */
  concepts: readonly ConceptId[];
  /** Index of the first token, and of the first token after. */
  start: number;
  end: number;
  /** How many of them are the label's own and say something: "support with meals" says one thing, "meal planning" two. */
  said: number;
  language: Language;
  /** Inside a longer mention ("rengøring" in "rengøring af boligen"): true, but told less by. */
  nested: boolean;
}

/** Longer titles are sentences, and nobody writes them out. */
const LONGEST_TITLE = 14;

const TITLE = 'title: ';

/** The title of an intervention as a concept: what a question that writes it out is about. */
function titleConcept(title: string): ConceptId {
  return `${TITLE}${title}`;
}

/** The title that such a concept stands for; undefined for a concept of the lexicon. */
export function titleOf(concept: ConceptId): string | undefined {
  return concept.startsWith(TITLE) ? concept.slice(TITLE.length) : undefined;
}

function titleLabel(title: string): Label {
  return { text: title, language: 'da', concepts: [titleConcept(title)], acronym: false };
}

/** So many other words may stand between two words of a label: "vaske borgerens tøj" speaks of "vaske tøj". */
export const LONGEST_GAP = 2;

/** "IT training" is not named by "does it cover training". */
const IT = 'it';

/** Words that make no other thing of what they describe: "søge ny lejlighed" is "søge lejlighed". */
const DESCRIBING: ReadonlySet<string> = new Set(
  (
    'ny nye nyt egen eget egne eventuel eventuelle lidt lille små stor store stort større god godt gode bedre gammel gamle billig billige første næste ' +
    'new own small smaller big bigger large larger good better old cheap cheaper first next'
  ).split(' '),
);

/** Gives the labels of a language, arranged for finding them. */
export type LabelTables = (language: Language) => LabelTable;

/** @param titles names of interventions: a question that writes one out asks about that intervention */
export function labelTables(lexicon: Lexicon, titles: Iterable<string> = []): LabelTables {
  const named = [...new Set(titles)].filter((title) => title.split(' ').length <= LONGEST_TITLE);
  return (language) => labelTable([...lexicon.labels, ...named.map(titleLabel)], language);
}

/** Finds the lexicon's labels in texts, longest first. Each language's table is asked for when it is first needed. */
export class LabelFinder {
  readonly #lexicon: Lexicon;
  readonly #tables: LabelTables;
  readonly #known = new Map<Language, LabelTable>();

  constructor(lexicon: Lexicon, tables: LabelTables) {
    this.#lexicon = lexicon;
    this.#tables = tables;
  }

  /** Every mention, in the order of the text; where several begin at one word, the longest first. */
  find(tokens: readonly Token[], language: Language): Mention[] {
    const entries = this.table(language);
    const found: Mention[] = [];
    const present = new Set(tokens.map((token) => token[language]));
    tokens.forEach((token, start) => {
      for (const entry of entries.get(token[language]) ?? []) {
        // Thousands of labels begin with "hjælp", and nearly all go on with a word that stands nowhere in the text.
        const [, second] = entry.terms;
        if (second !== undefined && !present.has(second)) continue;
        const places = this.#match(tokens, start, entry.terms, language);
        const last = places?.at(-1);
        if (places === null || last === undefined) continue;
        const own = places.flatMap((place) => tokens[place] ?? []);
        const concepts = conceptsOf(entry, own);
        if (concepts.length === 0) continue;
        const said = own.filter(
          ({ word, stop }) => !stop && !this.#lexicon.generalWords[language].has(word),
        ).length;
        found.push({ concepts, start, end: last + 1, said, language, nested: false });
      }
    });
    for (const mention of found) mention.nested = found.some((other) => isInside(mention, other));
    return found;
  }

  /** Whether these words, as they are written, are a name of the lexicon. */
  has(words: readonly string[], language: Language): boolean {
    const mentions = this.find(
      words.map((word) => token(foldCase(word))),
      language,
    );
    return mentions.some(({ start, end }) => end - start === words.length);
  }

  /** The concepts that a single Danish term names, each way of reading it. */
  namedBy(term: string): ConceptId[] {
    return this.find([{ word: term, da: term, en: term, stop: false }], 'da').flatMap(({ concepts }) => [
      ...concepts,
    ]);
  }

  /** The places of a label's words in the text, which may have others between them; null where it does not stand there. */
  #match(
    tokens: readonly Token[],
    start: number,
    terms: readonly string[],
    language: Language,
  ): number[] | null {
    const places: number[] = [];
    let at = start;
    let isFirst = true;
    for (const term of terms) {
      let gap = 0;
      if (!isFirst && tokens[at]?.apart) return null;
      while (!isFirst && tokens[at] !== undefined && tokens[at]?.[language] !== term) {
        if (tokens[at - 1]?.word === IT && gap === 0) return null;
        if (gap === LONGEST_GAP || !this.#mayStandBetween(tokens[at], language)) return null;
        gap += 1;
        at += 1;
      }
      if (tokens[at]?.[language] !== term) return null;
      places.push(at);
      at += 1;
      isFirst = false;
    }
    return places;
  }

  /** "No friends, can we help": nothing stands between friends and help, for one sentence is over. */
  #mayStandBetween(token: Token | undefined, language: Language): boolean {
    return (
      token !== undefined &&
      token.apart === undefined &&
      (token.stop || DESCRIBING.has(token.word) || this.#lexicon.generalWords[language].has(token.word))
    );
  }

  /** The labels of a language. */
  table(language: Language): LabelTable {
    const known = this.#known.get(language);
    if (known) return known;
    const table = this.#tables(language);
    this.#known.set(language, table);
    return table;
  }
}

/** The label written just so where there is one; else whatever the words may be a form of. */
function conceptsOf(entry: LabelEntry, tokens: readonly Token[]): readonly ConceptId[] {
  const words = tokens.map((token) => token.word).join(' ');
  // A term that was looked up as such has no ending to compare.
  if (tokens.length === 1 && tokens[0]?.word === tokens[0]?.da)
    return [...new Set(entry.variants.flatMap(({ concepts }) => concepts))];
  const exact = entry.variants.filter((variant) => variant.words === words);
  const meant =
    exact.length > 0 ? exact : entry.variants.filter((variant) => isSameWord(variant.words, words));
  return [...new Set(meant.flatMap((variant) => variant.concepts))];
}

/**
 * Endings by which two forms of one Danish or English word may differ. Snowball throws words together that differ by
 * more ("leder" and "ledig"): those are not the same word.
 */
const ENDINGS = new Set([
  '',
  ...(
    'e n t s r en et er ne ns ts rs de te se ens ets ene ers erne ernes ede ende es est ing ings ' +
    'ingen ning ningen ninger ninges else elsen elser elsens d ed ly y ies ment ments al els el le re ' +
    'ere elt elig elige lig lige ligt isk iske iskt ie ien i enes edes nde ion ation ive ative'
  ).split(' '),
]);

function isSameWord(label: string, written: string): boolean {
  const others = written.split(' ');
  return label.split(' ').every((word, at) => isForm(word, others[at] ?? ''));
}

function isForm(label: string, written: string): boolean {
  // "Både rådgiver og vejleder" speaks of no boats, though they stem alike.
  if (isStopWord(written) && !isStopWord(label)) return label === written;
  const [a, b] = [foldLetters(label), foldLetters(written)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return ENDINGS.has(a.slice(same)) && ENDINGS.has(b.slice(same));
}

function isInside(mention: Mention, other: Mention): boolean {
  const longer = other.end - other.start > mention.end - mention.start;
  return longer && other.start <= mention.start && mention.end <= other.end;
}
