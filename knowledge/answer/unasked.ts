import type { MunicipalityIndex } from '../search/engine';
import { type Evidence, type EvidenceTools, type Search, weigh } from './evidence';
import { ageLimits, whatIfFits } from './fit';

/** A passage that nothing asked about is spoken of in. */
interface Placed {
  evidence: Evidence;
  /** Its place in the standard. */
  at: number;
}

export interface Order {
  /** Every passage, best first; of two alike the one that stands first. */
  passages: readonly Placed[];
  /** Places of what is excluded on a condition: whether the condition holds is read in the light of the question. */
  exclusions: ReadonlySet<number>;
  /** Places of what sets a limit of age: an age told is compared with it. */
  aged: ReadonlySet<number>;
  /** Places of what begins with "if": it comes first where that is asked. */
  ifs: ReadonlySet<number>;
}

/** Orders kept before all are forgotten: a few hundred passages each, some megabytes in all. */
const MOST = 200;

/**
 * The order that a standard's passages have for a kind of question before anything is known of what it is about: by
 * section and wording alone. It is the same for every question of that kind, and worked out once.
 */
export class Unasked {
  readonly #known = new Map<string, Order>();
  readonly #tools: Omit<EvidenceTools, 'matches' | 'telling'>;

  constructor(tools: Omit<EvidenceTools, 'matches' | 'telling'>) {
    this.#tools = tools;
  }

  of(index: MunicipalityIndex, search: Search): Order {
    const { kind, manner } = search.asked;
    const key = `${kind} ${manner.withCitizen} ${manner.withoutCitizen} ${index.standard.municipality.id}`;
    let order = this.#known.get(key);
    if (order === undefined) {
      order = this.#ordered(index, search);
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(key, order);
    }
    return order;
  }

  #ordered({ passages }: MunicipalityIndex, search: Search): Order {
    const plain = { ...search, sought: [], whatIf: false, asked: { ...search.asked, age: undefined } };
    const placed = passages.map((annotated, at) => ({
      evidence: weigh(annotated, 0, plain, this.#tools),
      at,
    }));
    placed.sort((a, b) => b.evidence.rank - a.evidence.rank || a.at - b.at);
    const places = (of: (evidence: Evidence) => boolean) =>
      new Set(placed.filter(({ evidence }) => of(evidence)).map(({ at }) => at));
    return {
      passages: placed,
      exclusions: places(({ reading }) => reading.stance === 'out' && reading.conditional),
      aged: places(({ annotated: { passage } }) => ageLimits(passage).length > 0),
      ifs: places(({ annotated: { passage } }) => whatIfFits(passage.text) > 0),
    };
  }
}
