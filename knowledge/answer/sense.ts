import { agreement, type Matters, type Shares, surestOf } from '../matter/matters';
import type { Understood } from '../question/types';
import type { AnnotatedPassage } from '../search/annotate';
import type { Evidence } from './evidence';

/** From this share of one matter on it is clear which fact is asked for. */
const CLEAR = 0.4;
/** A passage that tells less of a fact does not tell it. */
const TELLS = 0.1;
/** One that tells as much of it tells it plainly. */
const PLAINLY = 0.25;

/** How well passages tell the very fact that a question asks for. What a text tells does not change: each is read once. */
export class Sense {
  readonly #matters: () => Matters;
  readonly #passages = new WeakMap<AnnotatedPassage, Shares>();
  readonly #questions = new WeakMap<Understood, Shares>();

  constructor(matters: () => Matters) {
    this.#matters = matters;
  }

  /** 0–1; 0 for a question for the kind as such, which no passage of the kind answers better than another. */
  tells(annotated: AnnotatedPassage, asked: Understood): number {
    if (this.#matters().isGeneral(this.#asked(asked))) return 0;
    return agreement(this.#asked(asked), this.#told(annotated));
  }

  /** 0–1: how surely a rule for staff or a step of the case is asked for, and no help. */
  asksForRule(asked: Understood): number {
    return this.#matters().rule(this.#asked(asked));
  }

  /**
   * Of passages in the order of the answer those that tell the fact asked for, where it is clear which that is: all, if the first
   * tells it or one may not say; those that plainly tell it, if only later ones do; none, if what they tell is another fact.
   */
  tellingOf(order: readonly Evidence[], asked: Understood): readonly Evidence[] {
    const told = this.#asked(asked);
    const [first] = order;
    if (first === undefined || this.#matters().isGeneral(told) || surestOf(told) < CLEAR) return order;
    if (this.tells(first.annotated, asked) >= TELLS) return order;
    return order.filter(({ annotated }) => this.tells(annotated, asked) >= PLAINLY);
  }

  #asked(asked: Understood): Shares {
    let told = this.#questions.get(asked);
    if (told === undefined) {
      told = this.#matters().of(asked.question, asked.language);
      this.#questions.set(asked, told);
    }
    return told;
  }

  #told(annotated: AnnotatedPassage): Shares {
    let told = this.#passages.get(annotated);
    if (told === undefined) {
      const { section, lead, text } = annotated.passage;
      told = this.#matters().of(`${section} ${lead ?? ''} ${text}`, 'da');
      this.#passages.set(annotated, told);
    }
    return told;
  }
}
