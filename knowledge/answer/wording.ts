import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { MunicipalityIndex } from '../search/engine';
import type { Language, Municipality, MunicipalityId } from '../standard/types';
import { translator } from '../texts/translate';
import type { Found } from './found';
import { areListed } from './matters';
import { withoutOwnLaw } from './own-law';
import { nameOfThing, sentence, silence } from './sentence';
import type { Turn } from './turn';
import type { MunicipalityAnswer } from './types';

/** Puts what a standard says into one sentence, and names what was asked about. */
export class Wording {
  readonly #lexicon: Lexicon;
  readonly #indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;

  constructor(lexicon: Lexicon, indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>) {
    this.#lexicon = lexicon;
    this.#indexes = indexes;
  }

  /** The sentence over one municipality's answer, and whether it is one for each of several matters. */
  answer(turn: Turn, { id, name }: Municipality, found: Found): Pick<MunicipalityAnswer, 'text' | 'divided'> {
    const { main, language } = turn;
    const t = translator(language);
    if (turn.offTopic && found.tier !== 'firm') return { text: t('verdict.off_topic') };
    const meant = main.things.find((thing) => thing.meant);
    // A fact that a standard does not tell is not the thing it is told of: "indkøb står ikke i standarden" would be wrong.
    const things = main.kind === 'coverage' && meant === undefined ? this.#told(turn, id, found) : [];
    const each = this.#ofEach(found, name, turn);
    const said = each ?? this.#sentence(found, name, things, language);
    // What was not named but told by a situation is said wherever the answer is, so that a misunderstanding is seen.
    const text = meant === undefined ? said : t('verdict.understood', { thing: meant.words, sentence: said });
    return { text, ...(each !== null && { divided: true }) };
  }

  /** What the thing asked about is called: where the answer is about one of several, that one. */
  thing(turn: Turn, id: MunicipalityId | null): string | null {
    return this.#name(id === null ? turn.main.things : this.#asked(turn, id), turn.language);
  }

  /** From what was asked to what the answer's best passage names; empty where they are the same. */
  path(turn: Turn, id: MunicipalityId | null): string[] {
    const stated = id === null ? undefined : turn.of(id).stated;
    const thing = this.thing(turn, id);
    if (thing === null || stated === undefined) return [];
    const name = this.#lexicon.name(stated, turn.language);
    return name === thing ? [] : [thing, name];
  }

  /** The standard's own paragraph is none of the things, and where the answer is about one of several, it is that one. */
  #asked(turn: Turn, id: MunicipalityId): readonly Thing[] {
    const things = this.#things(turn, id);
    const told = things.filter((thing) => turn.of(id).about?.includes(thing));
    return told.length > 0 ? told : things;
  }

  #things({ main }: Turn, id: MunicipalityId): readonly Thing[] {
    const standard = this.#indexes.get(id)?.standard;
    return standard ? withoutOwnLaw(main, standard).things : main.things;
  }

  /**
   * The things that the sentence may name. None of a silent standard that names what was asked about first: "døgndækning står ikke
   * i standarden" would be wrong above a quote of it.
   */
  #told(turn: Turn, id: MunicipalityId, { verdict }: Found): readonly Thing[] {
    const asked = this.#asked(turn, id);
    if (verdict !== 'not_stated') return asked;
    const lacking = this.#things(turn, id).filter((thing) => !turn.inquiry.names(id, thing));
    return this.#name(lacking, turn.language) === this.#name(asked, turn.language) ? asked : [];
  }

  /** Of several matters that are listed and answered differently each has its sentence; null where one of them has no name. */
  #ofEach({ matters = [] }: Found, municipality: string, { main, language }: Turn): string | null {
    if (!areListed(matters, main.question)) return null;
    const told = matters.map(({ things, found }) => {
      const thing = this.#name(things, language);
      return (
        thing &&
        (silence(found, municipality, thing, language) ??
          this.#sentence(found, municipality, things, language))
      );
    });
    return told.includes(null) ? null : told.join(' ');
  }

  #sentence(found: Found, municipality: string, things: readonly Thing[], language: Language): string {
    const named = {
      thing: notAnAge(this.#name(things, language)),
      danish: things.flatMap(({ words, concepts }) => [
        words,
        ...concepts.map((id) => this.#lexicon.name(id, 'da')),
      ]),
      group: this.#nameOf(found.group, language),
    };
    return sentence(found, municipality, named, language);
  }

  #name(things: readonly Thing[], language: Language): string | null {
    return nameOfThing(things, this.#lexicon, language);
  }

  #nameOf(concept: ConceptId | undefined, language: Language): string | null {
    return concept === undefined ? null : this.#lexicon.name(concept, language);
  }
}

/** "17-årig" tells of whom, and is nothing that is given. */
function notAnAge(thing: string | null): string | null {
  return thing !== null && /^\d/.test(thing) ? null : thing;
}
