import type { Thing, Understood } from '../question/types';
import type { Field } from '../question/understand';
import { InterventionFinder } from '../rules/find-interventions';
import type { RuleBook } from '../rules/types';
import type { AnnotatedPassage } from '../search/annotate';
import type { MunicipalityIndex } from '../search/engine';
import type { MunicipalityId } from '../standard/types';
import { readOnce } from '../text/read-once';
import type { Evidence } from './evidence';
import { Inquiry, type InquiryTools } from './inquiry';
import { Matcher } from './matcher';
import { toldBy } from './sense';
import { readPassage } from './stance';
import { Tellingness } from './telling';
import { Unasked } from './unasked';

/** Finds what the standards say to questions that have been understood. */
export class Finder {
  readonly #tools: InquiryTools;

  constructor(
    field: Field,
    indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>,
    books: ReadonlyMap<MunicipalityId, RuleBook>,
  ) {
    // Counts through all that every standard says: by the first question, not by the start.
    let known: Tellingness | undefined;
    const tellingness = () => {
      known ??= new Tellingness(indexes.values(), field.lexicon);
      return known;
    };
    const weighing = {
      isContext: (thing: Thing) => tellingness().isContext(thing),
      isProcess: (thing: Thing) => tellingness().isProcess(thing),
      isPerson: (thing: Thing) => tellingness().isPerson(thing),
      isEquipment: (thing: Thing) => tellingness().isEquipment(thing),
      readingOf: readOnce(({ passage }: AnnotatedPassage) => readPassage(passage)),
    };
    this.#tools = {
      field,
      indexes,
      books,
      interventions: new InterventionFinder(field.labels, field.lexicon),
      matcher: new Matcher(field.lexicon, field.vocabulary),
      unasked: new Unasked(weighing),
      toldBy: toldBy(field.matters),
      telling: (things) => tellingness().of(things),
      ...weighing,
    };
  }

  /** @param parts the questions that one message asks, usually one */
  inquire(parts: readonly Understood[]): Inquiry {
    return new Inquiry(parts, this.#tools);
  }

  /** The best passages with all that speaks for and against them. @throws when the municipality has no standard */
  explain(id: MunicipalityId, asked: Understood, most: number): Evidence[] {
    return this.inquire([asked]).weighed(id).slice(0, most);
  }
}
