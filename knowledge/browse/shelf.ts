import type { Intervention, Passage, Role, Section, Standard } from '../standard/types';
import { foldedWords } from './completion';
import type { Entry } from './types';

/** What is looked up most: shown first of a standard that describes one intervention only. */
const USUAL: readonly Role[] = [
  'criteria',
  'target-group',
  'included',
  'excluded',
  'extent',
  'price',
  'follow-up',
  'complaint',
  'contact',
  'provider',
  'place',
];

interface Shelved {
  intervention: Intervention;
  /** " stoette og traening til indkoeb": each word with a space before it, so that a beginning can be found. */
  title: string;
  sections: { section: Section; heading: string; passages: { passage: Passage; words: string }[] }[];
}

const TITLE = 4;
const HEADING = 3;
const TEXT = 2;

/** One standard, ready to be looked through by the beginnings of words. */
export class Shelf {
  readonly #standard: Standard;
  #shelved: readonly Shelved[] | undefined;

  constructor(standard: Standard) {
    this.#standard = standard;
  }

  /**
   * What is useful before anything is written: every intervention; of a standard with one intervention the sections
   * that are looked up most as well.
   */
  usual(): Entry[] {
    const { interventions } = this.#standard;
    const wholes = interventions.flatMap((intervention) => this.#whole(intervention) ?? []);
    const [only, another] = interventions;
    if (!only || another) return wholes;
    const sections = USUAL.flatMap((role) => only.sections.filter((section) => section.role === role));
    return [...wholes, ...sections.flatMap((section) => this.#part(section, section.passages[0]) ?? [])];
  }

  /**
   * Interventions and sections in which every one of the words begins a word: titles before headings before texts,
   * and otherwise in the order of the standard.
   * @param words letters folded, at least one
   */
  find(words: readonly string[]): Entry[] {
    const found: { entry: Entry | undefined; score: number }[] = [];
    for (const { intervention, title, sections } of this.#all()) {
      if (has(title, words)) found.push({ entry: this.#whole(intervention), score: TITLE });
      for (const { section, heading, passages } of sections) {
        if (has(heading, words)) {
          found.push({ entry: this.#part(section, section.passages[0]), score: HEADING });
          continue;
        }
        // "kriterier madlavning": the title and the heading share the words between them.
        const told = passages.find((each) => has(each.words, words))?.passage;
        const shared = !has(title, words) && has(title + heading, words) ? section.passages[0] : undefined;
        if (shared) found.push({ entry: this.#part(section, shared), score: HEADING });
        else if (told) found.push({ entry: this.#part(section, told), score: TEXT });
      }
    }
    return found.sort((a, b) => b.score - a.score).flatMap(({ entry }) => entry ?? []);
  }

  /** Folds the standard's words, which is otherwise done by the first search. */
  warm(): void {
    this.#all();
  }

  #all(): readonly Shelved[] {
    this.#shelved ??= this.#standard.interventions.map((intervention) => ({
      intervention,
      title: spaced(intervention.title),
      sections: intervention.sections.map((section) => ({
        section,
        heading: spaced(section.heading),
        passages: section.passages.map((passage) => ({ passage, words: spaced(passage.text) })),
      })),
    }));
    return this.#shelved;
  }

  /** An intervention is shown with what it is for, where the standard says so. */
  #whole(intervention: Intervention): Entry | undefined {
    const sections = [...intervention.sections].sort(
      (a, b) => Number(b.role === 'purpose') - Number(a.role === 'purpose'),
    );
    const passage = sections.find(({ passages }) => passages.length > 0)?.passages[0];
    const municipality = this.#standard.municipality.id;
    return passage && { kind: 'intervention', municipality, title: intervention.title, passage };
  }

  #part(section: Section, passage: Passage | undefined): Entry | undefined {
    const municipality = this.#standard.municipality.id;
    return passage && { kind: 'section', municipality, title: section.heading, passage };
  }
}

function spaced(text: string): string {
  return foldedWords(text)
    .map((word) => ` ${word}`)
    .join('');
}

function has(words: string, beginnings: readonly string[]): boolean {
  return beginnings.every((beginning) => words.includes(` ${beginning}`));
}
