import { agreement, type Matters, surestOf, type Told } from '../matter/matters';
import type { Understood } from '../question/types';
import type { AnnotatedPassage } from '../search/annotate';
import type { Evidence } from './evidence';

/** From this share of one matter on it is clear which fact is asked for. */
const CLEAR = 0.4;
/** A passage that tells less of a fact does not tell it. */
const TELLS = 0.1;

/** How well passages tell the very fact that a question asks for. What a text tells does not change: each is read once. */
export class Sense {
  readonly #matters: () => Matters;
  readonly #passages = new WeakMap<AnnotatedPassage, Told>();
  readonly #questions = new WeakMap<Understood, Told>();

  constructor(matters: () => Matters) {
    this.#matters = matters;
  }

  /** 0–1. */
  tells(annotated: AnnotatedPassage, asked: Understood): number {
    return agreement(this.#asked(asked), this.#told(annotated));
  }

  /** 0–1: how surely a rule for staff or a step of the case is asked for, and no help. */
  asksForRule(asked: Understood): number {
    return this.#matters().rule(this.#asked(asked));
  }

  /** It is clear which fact is asked for, and none of the passages tells it: what they tell is another one. */
  isAnother(stating: readonly Evidence[], asked: Understood): boolean {
    if (surestOf(this.#asked(asked)) < CLEAR) return false;
    return !stating.some(({ annotated }) => this.tells(annotated, asked) >= TELLS);
  }

  #asked(asked: Understood): Told {
    let told = this.#questions.get(asked);
    if (told === undefined) {
      told = this.#matters().of(asked.question, asked.language);
      this.#questions.set(asked, told);
    }
    return told;
  }

  #told(annotated: AnnotatedPassage): Told {
    let told = this.#passages.get(annotated);
    if (told === undefined) {
      const { section, lead, text } = annotated.passage;
      told = this.#matters().of(`${section} ${lead ?? ''} ${text}`, 'da');
      this.#passages.set(annotated, told);
    }
    return told;
  }
}
