import type { Answer, QuestionInput } from '../answer/types';
import type { Lexicon } from '../lexicon/types';
import { LIGHT_WORDS } from '../question/light-words';
import { findMunicipalities } from '../question/municipality';
import type { Municipality, MunicipalityId, Standard } from '../standard/types';
import { foldLetters } from '../text/fold';
import { tokenise } from '../text/tokens';
import { Completion, foldedWords } from './completion';
import { Shelf } from './shelf';
import { type BrowseInput, type Entry, MOST_ENTRIES } from './types';

const LIGHT: ReadonlySet<string> = new Set([...LIGHT_WORDS].flatMap(foldedWords));
/** Completions that are tried until one has an answer. */
const COMPLETIONS = 3;
/** Answers above the rest of the list. */
const ANSWERS = 4;
/** Letters after which the beginning of a municipality's name is taken for it. */
const NAME_LETTERS = 3;

/**
 * Looks through the standards while a person writes. Titles, headings and texts are found by the beginnings of words,
 * which a question is not (a question's words are whole, and mean something).
 */
export class Browser {
  readonly #shelves: ReadonlyMap<MunicipalityId, Shelf>;
  readonly #municipalities: readonly Municipality[];
  readonly #lexicon: Lexicon;
  readonly #ask: (input: QuestionInput) => Answer;
  #completion: Completion | undefined;

  constructor(
    standards: ReadonlyMap<MunicipalityId, Standard>,
    lexicon: Lexicon,
    ask: (input: QuestionInput) => Answer,
  ) {
    this.#shelves = new Map([...standards].map(([id, standard]) => [id, new Shelf(standard)]));
    this.#municipalities = [...standards.values()].map(({ municipality }) => municipality);
    this.#lexicon = lexicon;
    this.#ask = ask;
  }

  /** Makes ready what the first search would otherwise wait for. */
  warm(): void {
    this.#complete();
    for (const shelf of this.#shelves.values()) shelf.warm();
  }

  /**
   * At most 25 entries, best first. In the municipality that the words name or the person has chosen; where that one
   * has nothing, in the others, each entry under its own name.
   */
  browse({ query, municipality, language }: BrowseInput): Entry[] {
    const { wanted, rest } = this.#scope(query, municipality ?? undefined);
    const words = tokenise(rest)
      .filter(({ word, stop }) => !stop && word !== '§85')
      .map(({ word }) => foldLetters(word))
      .filter((word) => !LIGHT.has(word));
    if (words.length === 0) return interleave(this.#in(wanted).map((shelf) => shelf.usual()));
    const own = this.#find(rest, words, wanted, language);
    const found = own.length > 0 || wanted === undefined ? own : this.#find(rest, words, undefined, language);
    return found.slice(0, MOST_ENTRIES);
  }

  #find(
    text: string,
    words: readonly string[],
    wanted: MunicipalityId | undefined,
    language: BrowseInput['language'],
  ): Entry[] {
    const answers = this.#answers(text, words, wanted, language);
    return [...answers, ...interleave(this.#in(wanted).map((shelf) => shelf.find(words)))];
  }

  /** What the standards answer to the words, the last of them completed where it is half a word. */
  #answers(
    text: string,
    words: readonly string[],
    wanted: MunicipalityId | undefined,
    language: BrowseInput['language'],
  ): Entry[] {
    for (const question of this.#questions(text, words)) {
      const answer = this.#ask({ question, municipality: wanted, language });
      const firm = answer.answers.filter(({ tier }) => tier === 'firm');
      if (answer.offTopic || firm.length === 0) continue;
      return firm
        .slice(0, ANSWERS)
        .flatMap((one) =>
          one.municipality === null
            ? []
            : [{ kind: 'answer', municipality: one.municipality, answer: { ...answer, answers: [one] } }],
        );
    }
    return [];
  }

  #questions(text: string, words: readonly string[]): string[] {
    const completion = this.#complete();
    const written = text.replace(/\s+/g, ' ').trim();
    const last = words.slice(-1);
    const whole = words.length > 1 ? completion.of(words) : [];
    // A word that is dropped or followed by another is not the one being written.
    const isLast = foldedWords(written).at(-1) === last[0];
    const ends = isLast
      ? completion.of(last).map((label) => written.replace(/[\p{L}\d-]+[^\p{L}\d]*$/u, label))
      : [];
    const inOrder = completion.isWhole(last) ? [...whole, written, ...ends] : [...whole, ...ends];
    // What is a label as it stands is meant as it stands: "mad" is food before it is "madlavning".
    const first = completion.isWhole(words) ? [written] : [];
    return [...new Set([...first, ...inOrder.slice(0, COMPLETIONS), written])];
  }

  #complete(): Completion {
    this.#completion ??= new Completion(this.#lexicon);
    return this.#completion;
  }

  /** The municipality to look in, and the words without its name: "rengøring rosk" is cleaning in Roskilde. */
  #scope(
    query: string,
    chosen: MunicipalityId | undefined,
  ): { wanted: MunicipalityId | undefined; rest: string } {
    const named = findMunicipalities(query, this.#municipalities);
    const [first, second] = named.known;
    if (first !== undefined) return { wanted: second === undefined ? first : undefined, rest: named.rest };
    const last = foldedWords(query).at(-1) ?? '';
    const meant = this.#municipalities.filter(({ names }) =>
      names.some((name) => foldedWords(name)[0]?.startsWith(last)),
    );
    const [only, another] = meant;
    if (last.length >= NAME_LETTERS && only && !another) {
      return { wanted: only.id, rest: query.replace(/[\p{L}-]+[^\p{L}]*$/u, '') };
    }
    const known = chosen !== undefined && this.#shelves.has(chosen);
    return { wanted: known ? chosen : undefined, rest: query };
  }

  #in(wanted: MunicipalityId | undefined): Shelf[] {
    const only = wanted === undefined ? undefined : this.#shelves.get(wanted);
    return only ? [only] : [...this.#shelves.values()];
  }
}

/** One of each in turn, so that no municipality pushes the others off the list. */
function interleave(lists: readonly Entry[][]): Entry[] {
  const mixed: Entry[] = [];
  for (let at = 0; mixed.length < MOST_ENTRIES && lists.some((list) => at < list.length); at++) {
    for (const list of lists) if (list[at] !== undefined) mixed.push(list[at] as Entry);
  }
  return mixed.slice(0, MOST_ENTRIES);
}
