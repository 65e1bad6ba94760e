import type { Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import type { MunicipalityIndex } from '../search/engine';
import type { Language, Municipality, MunicipalityId } from '../standard/types';
import { translator } from '../texts/translate';
import type { Found } from './found';
import { withoutOwnLaw } from './own-law';
import { Saying } from './saying';
import { nameOfThing } from './sentence';
import { ofEachMatter, ofEachPart, type Said } from './several';
import type { Turn } from './turn';

/** Puts what a standard says into one sentence, and names what was asked about. */
export class Wording {
  readonly #lexicon: Lexicon;
  readonly #indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;

  constructor(lexicon: Lexicon, indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>) {
    this.#lexicon = lexicon;
    this.#indexes = indexes;
  }

  answer(turn: Turn, { id, name }: Municipality, found: Found): Said {
    const { main, language } = turn;
    const t = translator(language);
    if (turn.offTopic && found.tier !== 'firm') return { text: t('verdict.off_topic') };
    const meant = main.things.find((thing) => thing.meant);
    // A fact that a standard does not tell is not the thing it is told of: "indkøb står ikke i standarden" would be wrong.
    const things = main.kind === 'coverage' && meant === undefined ? this.#told(turn, id, found) : [];
    const saying = new Saying(this.#lexicon, name, language);
    const parts = turn.offTopic ? null : ofEachPart(found, saying);
    const each = parts ?? ofEachMatter(found, main, saying);
    const said = each?.text ?? saying.sentence(found, [things], main);
    // What was not named but told by a situation is said wherever the answer is, so that a misunderstanding is seen.
    const text = meant === undefined ? said : t('verdict.understood', { thing: meant.words, sentence: said });
    return { text, ...(each?.divided && { divided: true }) };
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

  #name(things: readonly Thing[], language: Language): string | null {
    return nameOfThing(things, this.#lexicon, language);
  }
}
