import type { ConceptId, Lexicon } from '../lexicon/types';
import { asksInverted } from '../question/inverted';
import type { Thing, Understood } from '../question/types';
import { isUsually } from '../question/usually';
import type { MunicipalityIndex } from '../search/engine';
import type { Language, Municipality, MunicipalityId } from '../standard/types';
import { translator } from '../texts/translate';
import { asksByItself, quoted } from './clause';
import type { Found, Part } from './found';
import { areListed } from './matters';
import { withoutOwnLaw } from './own-law';
import { nameOfThing, sentence, silence, withoutYesOrNo } from './sentence';
import type { Turn } from './turn';
import type { MunicipalityAnswer } from './types';

/** The sentence over one municipality's answer, and whether it is one for each of several matters. */
type Said = Pick<MunicipalityAnswer, 'text' | 'divided'>;

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
    const each = this.#ofEachPart(found, name, turn) ?? this.#ofEach(found, name, turn);
    const said = each?.text ?? this.#sentence(found, name, [things], main, language);
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

  /** Of several questions answered differently each has its sentence, so that none seems to be answered by another's. */
  #ofEachPart(
    { verdict, parts = [] }: Found,
    municipality: string,
    { language, offTopic }: Turn,
  ): Said | null {
    const asking = parts.filter(({ asked }) => asksByItself(asked.question));
    const [first, ...others] = asking;
    if (first === undefined || offTopic) return null;
    // "Hun har angst? Kan vi handle for hende?" asks one thing, whatever is told beside it.
    if (others.length === 0 && parts.length > 1 && first.found.verdict === verdict) {
      const { asked, found } = first;
      return { text: this.#sentence(found, municipality, [asked.things], asked, language) };
    }
    const isOneVerdict = others.every(({ found }) => found.verdict === first.found.verdict);
    if (isOneVerdict) {
      const text = this.#ofAllParts(asking, municipality, language);
      if (text !== undefined) return text === null ? null : { text };
    }
    const told = asking.map(({ asked, found }) => {
      const clause = quoted(asked.listed ?? asked.question);
      const t = translator(language);
      if (found.verdict === 'info') return t('verdict.info_of', { municipality, clause });
      if (found.verdict === 'not_stated') return t('verdict.not_found_of', { municipality, clause });
      // "… og er der frit valg?" names nothing: the no is not to what was named before it.
      const isOfItsThings = asked.kind === 'coverage' && !asked.ofFirst && found.verdict !== 'unclear';
      const things = isOfItsThings ? asked.things : [];
      const said = this.#sentence(found, municipality, [things], asked, language);
      return this.#name(things, language) === null ? `${clause}: ${uncapitalised(said)}` : said;
    });
    return { text: told.join(' '), ...(!isOneVerdict && { divided: true }) };
  }

  /**
   * Of several questions answered alike, one sentence that names each; null where no name is called for, undefined where one
   * sentence would not be true of each.
   */
  #ofAllParts(parts: readonly Part[], municipality: string, language: Language): string | null | undefined {
    const [first] = parts;
    if (first === undefined || parts.length < 2 || first.found.verdict === 'info') return null;
    const asked = parts.filter(({ asked }) => !asked.ofFirst).map(({ asked }) => asked);
    const names = asked.map(({ things }) => this.#name(things, language));
    const isAlike =
      asked.every(({ kind }) => kind === 'coverage') &&
      this.#areSaidAlike(parts, municipality, first.asked, language) &&
      !names.includes(null);
    // All silent: that is said once.
    if (!isAlike) return first.found.verdict === 'not_stated' ? null : undefined;
    const things = asked.map((one) => one.things);
    return this.#sentence(first.found, municipality, things, first.asked, language);
  }

  /** Of several matters that are listed each is named, and has its own sentence where the answers differ; null where one has no name. */
  #ofEach(found: Found, municipality: string, { main, language }: Turn): Said | null {
    const { matters: all = [] } = found;
    const areNamed = areListed(all, main.question);
    // In a story what is silent is no matter of its own; a no beside a yes is.
    const matters = areNamed ? all : all.filter((matter) => matter.found.tier === 'firm');
    const names = matters.map(({ things }) => this.#name(things, language));
    if (matters.length < 2 || names.includes(null)) return null;
    if (matters.every((matter) => matter.found.verdict === found.verdict)) {
      const things = matters.map((matter) => matter.things);
      if (!areNamed) return null;
      const [first] = matters;
      if (first !== undefined && this.#areSaidAlike(matters, municipality, main, language))
        return { text: this.#sentence(first.found, municipality, things, main, language) };
    }
    const told = matters.map(
      (matter, at) =>
        silence(matter.found, municipality, names[at] ?? '', language) ??
        this.#sentence(matter.found, municipality, [matter.things], main, language),
    );
    const isOneVerdict = matters.every((matter) => matter.found.verdict === found.verdict);
    return { text: told.join(' '), ...(!isOneVerdict && { divided: true }) };
  }

  /** "Som udgangspunkt nej" and "ja, på betingelser" are one verdict and two sentences. */
  #areSaidAlike(
    told: readonly { found: Found }[],
    municipality: string,
    asked: Understood,
    language: Language,
  ): boolean {
    const said = told.map(({ found }) => this.#sentence(found, municipality, [], asked, language));
    return said.every((text) => text === said[0]);
  }

  /** @param matters the things of each matter that is told of */
  #sentence(
    found: Found,
    municipality: string,
    matters: readonly (readonly Thing[])[],
    { question, times }: Understood,
    language: Language,
  ): string {
    const names = matters.map((things) => notAnAge(this.#name(things, language)));
    // "Efter kl. 22 på hverdage": it is the hour that is refused, and neither weekdays nor evenings.
    const isHour =
      times.hours.length > 0 && /\d/.test(question) && matters.flat().some((thing) => this.#isWhen(thing));
    const named = {
      thing: isHour ? null : listed(names, language),
      danish: matters.map((things) => things.flatMap((thing) => this.#danishOf(thing))),
      group: matters.length > 1 ? null : this.#nameOf(found.group, language),
    };
    const text = sentence(found, municipality, named, language);
    return asksInverted(question) ? withoutYesOrNo(text) : text;
  }

  #danishOf({ words, concepts }: Thing): string[] {
    return [words, ...concepts.map((id) => this.#lexicon.name(id, 'da'))];
  }

  #isWhen(thing: Thing): boolean {
    return TIMES.some((time) => isUsually(thing, [time], this.#lexicon));
  }

  #name(things: readonly Thing[], language: Language): string | null {
    return nameOfThing(things, this.#lexicon, language);
  }

  #nameOf(concept: ConceptId | undefined, language: Language): string | null {
    return concept === undefined ? null : this.#lexicon.name(concept, language);
  }
}

const TIMES: readonly ConceptId[] = ['tid', 'tidspunkt-paa-dagen', 'ydertimer'];

function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}

const LISTS: Record<Language, Intl.ListFormat> = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** "rengøring og indkøb"; null where one of them has no name. */
function listed(names: readonly (string | null)[], language: Language): string | null {
  const known = names.filter((name) => name !== null);
  if (known.length === 0 || known.length < names.length) return null;
  // "Økonomi, uddannelse og arbejde" where one of them is "uddannelse og arbejde".
  return known.some((name) => / (?:og|and) /.test(name)) && known.length > 1
    ? known.join(', ')
    : LISTS[language].format(known);
}

/** "17-årig" tells of whom, and is nothing that is given. */
function notAnAge(thing: string | null): string | null {
  return thing !== null && /^\d/.test(thing) ? null : thing;
}
