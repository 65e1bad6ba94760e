import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { MunicipalityIndex } from '../search/engine';

/** A thing that every standard is full of tells this much of what a rare one tells. */
const COMMONEST = 0.38;
/**
 * Beside a thing, these say for whom, when, how much or in what way: a diagnosis, a weekday, a visit. They are the thing
 * asked about only when nothing else is.
 */
const CONTEXT = 0.55;
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
  'indsatsmaal',
  'vum',
];
/** Steps that are offered as help: "et udredningsforløb, som kan klarlægge dit behov". */
const OFFERED = ['afklaringsforloeb', 'udslusning'];
/** What one is helped to use, and may be helped by as well. */
const EQUIPMENT = ['it-hjaelp', 'digitale-kompetencer', 'kommunikationsudstyr', 'ask'];
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

  /** 0–1 for each of the things of a question. */
  of(things: readonly Thing[]): number[] {
    const context = things.map((thing) => this.isContext(thing));
    const matters = context.filter((is) => !is).length;
    // What is named first is usually the matter, what follows says of what kind: "ledsagelse til tandlæge".
    const first = matters > 1 ? context.indexOf(false) : -1;
    return things.map(
      (thing, at) =>
        thing.weight *
        (at === first ? FIRST : 1) *
        (COMMONEST + (1 - COMMONEST) * this.#rarity(thing)) *
        (context[at] === true && matters > 0 ? CONTEXT : 1),
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

  /** A device, or to be able to use one. */
  isEquipment(thing: Thing): boolean {
    return this.#isBelow(thing, EQUIPMENT);
  }

  /** A step of the case or of the law, not help. */
  isProcess(thing: Thing): boolean {
    return this.#isBelow(thing, PROCESS) && !this.#isBelow(thing, OFFERED);
  }

  #isBelow({ concepts, wider }: Thing, tops: readonly ConceptId[]): boolean {
    const below = (id: ConceptId) => tops.some((top) => this.#lexicon.isA(id, top));
    // By its usual meaning: "støttepersonen" is a worker, whatever else the word may mean.
    const [usual] = concepts.length > 0 ? concepts : wider;
    return usual !== undefined && below(usual);
  }
}
