import type { ConceptId, Lexicon } from '../lexicon/types';

const MEASURES: readonly ConceptId[] = ['tid', 'omfang'];
export const KIN: readonly ConceptId[] = ['familie', 'paaroerende'];

/** How the ids of paragraphs begin. */
const PARAGRAPH = 'par-';

/** A group that says something firm of a concept, with the steps up to it. */
export interface Comprising {
  group: ConceptId;
  steps: number;
  /** It is named by a word for the group as such. */
  isGroup: boolean;
  /** All that the group comprises. */
  members: ReadonlyMap<ConceptId, number>;
}

/** What of a concept is the same for every text. */
export interface Relatives {
  id: ConceptId;
  above: ReadonlyMap<ConceptId, number>;
  below: ReadonlyMap<ConceptId, number>;
  related: readonly ConceptId[];
  /** It says how much, how often or when. */
  isMeasure: boolean;
  /** It is one of those near to the citizen. */
  isKin: boolean;
  comprising: readonly Comprising[];
}

/** Tells of each concept what stands above, below and beside it; worked out once. */
export class Family {
  readonly #lexicon: Lexicon;
  readonly #relatives = new Map<ConceptId, Relatives>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(id: ConceptId): Relatives {
    let known = this.#relatives.get(id);
    if (known === undefined) {
      const isOneOf = (tops: readonly ConceptId[]) => tops.some((top) => this.#lexicon.isA(id, top));
      const isGroup = (wider: ConceptId) => this.#lexicon.concepts.get(wider)?.collective === true;
      const special = this.#isSpecial(id);
      // What it is said to be an ordinary part of says something of it, special or not.
      const parts = this.#lexicon.concepts.get(id)?.partOf ?? [];
      known = {
        id,
        above: this.#lexicon.ancestors(id),
        below: this.#below(id),
        related: this.#lexicon.concepts.get(id)?.related ?? [],
        isMeasure: isOneOf(MEASURES),
        isKin: isOneOf(KIN),
        comprising: [...this.#lexicon.comprising(id)]
          .map(([group, steps]) => ({
            group,
            steps,
            isGroup: isGroup(group),
            members: this.#lexicon.descendants(group),
          }))
          .filter((wider) => !special || !wider.isGroup || parts.includes(wider.group)),
      };
      this.#relatives.set(id, known);
    }
    return known;
  }

  #below(id: ConceptId): ReadonlyMap<ConceptId, number> {
    const below = this.#lexicon.descendants(id);
    if (!this.#isOfAnotherLaw(id)) return below;
    return new Map([...below].filter(([under]) => this.#lexicon.concepts.get(under)?.collective === true));
  }

  /** Help under a paragraph of its own ("hjemmehjælp"): that shopping is helped with does not say that home help is given. */
  #isOfAnotherLaw(id: ConceptId): boolean {
    return this.#lexicon.concepts.get(id)?.broader.some((above) => above.startsWith(PARAGRAPH)) === true;
  }

  /**
   * A special kind of an ordinary thing ("hovedrengøring" is a rengøring): a group that comprises the ordinary thing
   * ("praktisk hjælp") says nothing firm of it, neither in nor out. An ordinary part of it ("rengøring af køkken") is none.
   */
  #isSpecial(id: ConceptId): boolean {
    const concept = this.#lexicon.concepts.get(id);
    const name = concept?.da[0] ?? '';
    return (concept?.broader ?? []).some((above) => {
      const parent = this.#lexicon.concepts.get(above);
      const ordinary = parent?.da[0] ?? '';
      return (
        parent !== undefined &&
        !parent.collective &&
        !concept?.partOf.includes(above) &&
        ordinary.length > 3 &&
        name !== ordinary &&
        name.includes(ordinary)
      );
    });
  }
}
