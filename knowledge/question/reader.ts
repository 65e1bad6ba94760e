import type { Language } from '../standard/types';
import { inPlainMarks } from '../text/plain-marks';
import { tellsTimes } from '../text/times';
import { writtenOut } from './as-written';
import { type Case, caseIn, caseOf } from './case';
import { clausesOf, saysSomething } from './clauses';
import { asWhoGetsHelp } from './help-as-such';
import { onOneLine } from './lines';
import { type Item, listOf } from './listed';
import { withMeant } from './meant';
import { findMunicipalities } from './municipality';
import { withParagraphSigns } from './paragraphs';
import { withoutStandardAsked, withoutWhoAsks } from './passed-on';
import type { Understood } from './types';
import { type Field, understand } from './understand';
import { NAMED } from './weights';
import { whatIsSaid } from './what-is-said';
import { asksWhatNext } from './what-next';

/** Reads one message: as a whole, and each part of it in the light of the whole. */
export class Reader {
  readonly field: Field;
  /** As it was written, in the letters it is meant in: where danger and municipalities are told. */
  readonly written: string;
  /** What it says of the matter, whoever says it how. */
  readonly said: string;
  /** What it asks, without who asks. */
  readonly message: string;
  /** All of it as one question. */
  readonly whole: Understood;
  /** What it lists to be asked of one by one; null where it is no list. */
  readonly list: readonly Item[] | null;
  /** The questions it asks, as it is written; itself alone where it asks only one. */
  readonly clauses: readonly string[];
  /** What is told of the case holds for every part, also where it is told of who asks. */
  readonly #told: Case;

  /** @param fallback the language where the message's own words tell none */
  constructor(written: string, field: Field, fallback: Language) {
    this.field = field;
    this.written = field.vocabulary.withDanishLetters(
      withParagraphSigns(inPlainMarks(onOneLine(written.normalize('NFC')))),
    );
    this.said = inPlainMarks(whatIsSaid(this.written, field));
    this.message = withoutStandardAsked(withoutWhoAsks(this.said));
    const heard = understand(this.message, field, fallback);
    this.#told = this.message === this.said ? caseOf(heard) : caseIn(writtenOut(this.said, field));
    // "Mvh Mette, Roskilde": whose standard is meant may be told by the name it is signed with.
    if (this.said !== this.written) {
      const { known, askedOf, isOfAnother } = findMunicipalities(this.written, field.municipalities);
      this.#told = { ...this.#told, municipalities: { known, askedOf, isOfAnother } };
    }
    this.whole = { ...heard, ...this.#told };
    // Told of what did not work out, and then asked what next: one question, however many clauses it has.
    const isOne = asksWhatNext(this.message);
    this.list = isOne ? null : listOf(this.message);
    this.clauses = isOne ? [this.message] : clausesOf(this.message).filter(saysSomething);
  }

  /** The one clause that asks, where others only tell; undefined where all of the message asks, or more than one clause does. */
  get onlyClause(): string | undefined {
    const [first] = this.clauses;
    return this.clauses.length === 1 && first !== this.message ? first : undefined;
  }

  read(part: string): Understood {
    const own = understand(part.replace(WHAT_ABOUT, ''), this.field, this.whole.language);
    // "Starter mandag, kan jeg følge ham?" asks for no help on Mondays, "arbejder til kl. 16, kan han få støtte om aftenen?" for the evening.
    const asksOfTimes = tellsTimes(own.times) || own.things.some(({ weight }) => weight >= NAMED);
    return {
      ...own,
      language: this.whole.language,
      ...this.#told,
      times: asksOfTimes ? own.times : this.#told.times,
    };
  }

  /** A part that asks while the rest tells: in which way the help would be given may be told by either. */
  readAsking(part: string): Understood {
    const asked = this.read(part);
    return { ...asked, manner: asked.manner.withCitizen ? asked.manner : this.whole.manner };
  }

  /** With what is meant and not named, which the whole message may tell. */
  meant(one: Understood): Understood {
    const { rest } = findMunicipalities(one.question, this.field.municipalities);
    return asWhoGetsHelp(withMeant(one, this.whole, this.field), rest);
  }
}

/** "… og hvad med gælden?" asks for it as what stands before is asked for. */
const WHAT_ABOUT = /^\s*(?:og |men |and |but )?(?:hvad med|(?:what|how) about)\s+/iu;
