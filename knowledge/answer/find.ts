import type { ConceptId } from '../lexicon/types';
import type { Thing, Understood } from '../question/types';
import type { Field } from '../question/understand';
import type { RuleBook } from '../rules/types';
import type { AnnotatedPassage } from '../search/annotate';
import type { MunicipalityIndex } from '../search/engine';
import type { MunicipalityId, Standard } from '../standard/types';
import { withAge } from './ages';
import { coverage, type Found, nearest } from './coverage';
import { type Evidence, type EvidenceTools, gather } from './evidence';
import { fact } from './facts';
import { withLevels } from './levels';
import { isDirect } from './match';
import { Matcher } from './matcher';
import { merge } from './merge';
import { searchTerms } from './search-terms';
import { type Reading, readPassage } from './stance';
import { Tellingness } from './telling';

/** Finds what one municipality's standard says to a question that has been understood. */
export class Finder {
  readonly #field: Field;
  readonly #indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;
  readonly #books: ReadonlyMap<MunicipalityId, RuleBook>;
  readonly #tools: EvidenceTools;

  constructor(
    field: Field,
    indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>,
    books: ReadonlyMap<MunicipalityId, RuleBook>,
  ) {
    this.#field = field;
    this.#indexes = indexes;
    this.#books = books;
    const readings = new Map<AnnotatedPassage, Reading>();
    // Counts through all that every standard says: by the first question, not by the start.
    let known: Tellingness | undefined;
    const tellingness = () => {
      known ??= new Tellingness(indexes.values(), field.lexicon);
      return known;
    };
    this.#tools = {
      matcher: new Matcher(field.lexicon, field.vocabulary),
      telling: (thing, among) => tellingness().of(thing, among),
      isContext: (thing) => tellingness().isContext(thing),
      isProcess: (thing) => tellingness().isProcess(thing),
      isPerson: (thing) => tellingness().isPerson(thing),
      readingOf: (annotated) => {
        let reading = readings.get(annotated);
        if (reading === undefined) {
          reading = readPassage(annotated.passage);
          readings.set(annotated, reading);
        }
        return reading;
      },
    };
  }

  /** @param parts the questions that one message asks, usually one */
  find(id: MunicipalityId, parts: readonly Understood[]): Found {
    const index = this.#indexes.get(id);
    if (!index) return nearest([]);
    // Asked of one municipality about another: its standard cannot tell, and its passages would mislead.
    const named = parts.flatMap(({ municipalities }) => municipalities.known);
    if (named.length > 0 && !named.includes(id)) return nearest([]);
    return merge(parts.map((asked) => this.#part(index, withoutOwnLaw(asked, index.standard))));
  }

  /**
   * False where it can be seen, without weighing a passage, that the standard gives no firm answer: asked whether a thing
   * is covered, it has no text that speaks of the thing itself.
   */
  mayAnswer(id: MunicipalityId, parts: readonly Understood[]): boolean {
    const index = this.#indexes.get(id);
    return index !== undefined && parts.some((asked) => this.#mayAnswer(index, asked));
  }

  #mayAnswer(index: MunicipalityIndex, asked: Understood): boolean {
    const { kind, age, severities, things } = withoutOwnLaw(asked, index.standard);
    if (kind !== 'coverage' || age !== undefined || Object.keys(severities).length > 0) return true;
    return things.some((thing) =>
      [...this.#tools.matcher.matches(thing, index.spoken).values()].some(isDirect),
    );
  }

  /** The best passages with all that speaks for and against them. @throws when the municipality has no standard */
  explain(id: MunicipalityId, asked: Understood, most: number): Evidence[] {
    const index = this.#indexes.get(id);
    if (!index) throw new Error(`No standard for "${id}".`);
    const own = withoutOwnLaw(asked, index.standard);
    return this.#everything(index, own.things, own).slice(0, most);
  }

  #part(index: MunicipalityIndex, asked: Understood): Found {
    const all = this.#everything(index, asked.things, asked);
    const plain = this.#plain(index, asked, all);
    return withLevels(plain, all, asked, this.#books.get(index.standard.municipality.id)) ?? plain;
  }

  #plain(index: MunicipalityIndex, asked: Understood, all: readonly Evidence[]): Found {
    if (asked.kind !== 'coverage') return fact(all, asked);
    const byAge = withAge(all, asked);
    if (byAge) return byAge;
    const groups = groupsOf(asked.things);
    if (groups.length === 0) return nearest([]);
    // One matter: it has been weighed already.
    if (groups.length === 1) return merge([coverage(all, asked)]);
    return merge(groups.map((things) => coverage(this.#everything(index, things, asked), asked)));
  }

  /** Every passage of the municipality weighed for these things, best first. */
  #everything(index: MunicipalityIndex, things: readonly Thing[], asked: Understood): Evidence[] {
    const { lexicon, vocabulary } = this.#field;
    const hits = index.search(searchTerms(things, lexicon, vocabulary));
    return gather(index, hits, things, asked, this.#tools);
  }
}

/** The paragraph that a standard is about is no thing asked of it: "dækker § 85 rengøring?" asks about rengøring. */
export function withoutOwnLaw(asked: Understood, standard: Standard): Understood {
  const own = ownLaw(standard);
  if (!asked.things.some(({ concepts }) => concepts.some((id) => own.has(id)))) return asked;
  return { ...asked, things: asked.things.filter(({ concepts }) => !concepts.some((id) => own.has(id))) };
}

const ownLaws = new WeakMap<Standard, ReadonlySet<ConceptId>>();

/** The concepts of the paragraphs that a standard is about, read from it once. */
function ownLaw(standard: Standard): ReadonlySet<ConceptId> {
  let own = ownLaws.get(standard);
  if (own === undefined) {
    const numbers = standard.legalBasis.matchAll(/\d+\s?[a-d]?(?![\p{L}\d])/gu);
    own = new Set([...numbers].map(([number]) => `par-${number.replace(/\s/g, '')}`));
    ownLaws.set(standard, own);
  }
  return own;
}

function groupsOf(things: readonly Thing[]): Thing[][] {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing]);
  return [...groups.values()];
}
