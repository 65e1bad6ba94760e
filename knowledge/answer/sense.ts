import { agreement, type Matters, type Shares, surestOf } from '../matter/matters';
import { isKind, type Kind } from '../question/kinds';
import type { Understood } from '../question/types';
import type { AnnotatedPassage } from '../search/annotate';
import { readOnce } from '../text/read-once';
import type { Evidence } from './evidence';

/** From this share of one matter on it is clear which fact is asked for. */
const CLEAR = 0.4;
/** From this share on it is beyond doubt. */
const BEYOND_DOUBT = 0.8;
/** A passage that tells less of a fact does not tell it. */
const TELLS = 0.1;
/** One that tells as much of it tells it plainly. */
export const PLAINLY = 0.25;

/** Which facts a passage tells. */
export type ToldBy = (annotated: AnnotatedPassage) => Shares;

/** What a passage tells does not change: each is read once, whatever is asked. */
export function toldBy(matters: () => Matters): ToldBy {
  return readOnce(({ passage: { section, lead, text } }: AnnotatedPassage) =>
    matters().of(`${section} ${lead ?? ''} ${text}`, 'da'),
  );
}

/** How well passages tell the very fact that the questions of one message ask for. */
export class Sense {
  readonly #matters: () => Matters;
  readonly #told: ToldBy;
  /** A question is read once, though it is asked of several standards, and forgotten with its message. */
  readonly #questions = new Map<string, Shares>();

  constructor(matters: () => Matters, told: ToldBy) {
    this.#matters = matters;
    this.#told = told;
  }

  /** 0–1; 0 for a question for the kind as such, which no passage of the kind answers better than another. */
  tells(annotated: AnnotatedPassage, asked: Understood): number {
    const wanted = this.#asked(asked);
    return this.#matters().isGeneral(wanted) ? 0 : agreement(wanted, this.#told(annotated));
  }

  /** The kind of the fact asked for, where it is beyond doubt which that is: the wording may have told another. */
  kindOf(asked: Understood): Kind | undefined {
    const kind = this.#matters().kindOf(this.#asked(asked), BEYOND_DOUBT);
    return kind !== undefined && isKind(kind) ? kind : undefined;
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
    const wanted = this.#asked(asked);
    const [first] = order;
    if (first === undefined || this.#matters().isGeneral(wanted) || surestOf(wanted) < CLEAR) return order;
    if (this.tells(first.annotated, asked) >= TELLS) return order;
    return order.filter(({ annotated }) => this.tells(annotated, asked) >= PLAINLY);
  }

  /** A question has one language in all its copies. */
  #asked({ question, language }: Understood): Shares {
    const asked = this.#questions.get(question) ?? this.#matters().of(question, language);
    this.#questions.set(question, asked);
    return asked;
  }
}
