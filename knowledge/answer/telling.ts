import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { MunicipalityIndex } from '../search/engine';

/** A thing that every standard is full of tells this much of what a rare one tells. */
const COMMONEST = 0.35;
/**
 * Beside a thing, these say for whom, when, how much or in what way: a diagnosis, a weekday, a visit. They are the thing
 * asked about only when nothing else is.
 */
const CONTEXT = 0.4;
const FIRST = 1.6;
/** Who it is for, or who gives it. */
const PERSONS = [
  'socialt-problem',
  'psykisk-funktionsnedsaettelse',
  'fysisk-funktionsnedsaettelse',
  'maalgruppe',
  'personale',
];
const PROCESS = [
  'sagsbehandling',
  'lovgrundlag',
  'kvalitetsstandard',
  'frist',
  'pris',
  'leverandoer',
  'frit-valg',
  'maalgruppe',
];
const CONTEXTS = [
  ...PERSONS,
  'tid',
  'omfang',
  'leveringsform',
  'steder',
  'laering',
  'traening',
  'stoette',
  'hverdagsmestring',
];

/** How much each thing tells about what is asked: what few passages speak of tells most. */
export class Tellingness {
  readonly #passages = new Map<string, number>();
  readonly #lexicon: Lexicon;
  /** A question weighs many passages, and what its things tell is the same for each. */
  readonly #known = new WeakMap<readonly Thing[], Map<Thing, number>>();
  #total = 0;

  constructor(indexes: Iterable<MunicipalityIndex>, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const { passages } of indexes) {
      for (const { text } of passages) {
        this.#total += 1;
        const spoken = new Set<string>([...text.terms].map((term) => `w ${term}`));
        for (const concept of text.concepts) {
          spoken.add(concept);
          for (const above of lexicon.ancestors(concept).keys()) spoken.add(above);
        }
        for (const key of spoken) this.#passages.set(key, (this.#passages.get(key) ?? 0) + 1);
      }
    }
  }

  /** 0–1 for one thing among those of a question. */
  of(thing: Thing, among: readonly Thing[]): number {
    let known = this.#known.get(among);
    if (known === undefined) {
      known = new Map(among.map((one) => [one, this.#tells(one, among)]));
      this.#known.set(among, known);
    }
    return known.get(thing) ?? this.#tells(thing, among);
  }

  #tells(thing: Thing, among: readonly Thing[]): number {
    const context =
      among.length > 1 && this.isContext(thing) && !among.every((other) => this.isContext(other));
    // What is named first is usually the matter, what follows says of what kind: "ledsagelse til tandlæge".
    const matters = among.filter((other) => !this.isContext(other));
    const first = matters.length > 1 && matters[0] === thing;
    return (
      thing.weight *
      (first ? FIRST : 1) *
      (COMMONEST + (1 - COMMONEST) * this.#rarity(thing)) *
      (context ? CONTEXT : 1)
    );
  }

  #rarity({ concepts, terms }: Thing): number {
    const counts =
      concepts.length > 0
        ? concepts.map((id) => this.#count(id))
        : terms.map((term) => this.#count(`w ${term}`));
    const most = Math.max(1, ...counts);
    return Math.log(1 + this.#total / most) / Math.log(1 + this.#total);
  }

  #count(key: string): number {
    return this.#passages.get(key) ?? 0;
  }

  /** Says for whom, when, how much or in what way. */
  isContext(thing: Thing): boolean {
    return this.#isBelow(thing, CONTEXTS);
  }

  /** Says for whom or by whom. */
  isPerson(thing: Thing): boolean {
    return this.#isBelow(thing, PERSONS);
  }

  /** A step of the case or of the law, not help. */
  isProcess(thing: Thing): boolean {
    return this.#isBelow(thing, PROCESS);
  }

  #isBelow({ concepts }: Thing, tops: readonly ConceptId[]): boolean {
    const below = (id: ConceptId) => tops.some((top) => top === id || this.#lexicon.ancestors(id).has(top));
    // By its usual meaning: "støttepersonen" is a worker, whatever else the word may mean.
    const [usual] = concepts;
    return usual !== undefined && below(usual);
  }
}
