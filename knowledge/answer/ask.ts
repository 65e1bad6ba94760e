import type { ConceptId } from '../lexicon/types';
import { understandAll } from '../question/message';
import type { Thing, Understood } from '../question/types';
import type { Field } from '../question/understand';
import type { MunicipalityIndex } from '../search/engine';
import type { Language, Municipality, MunicipalityId } from '../standard/types';
import { type Translate, translator } from '../texts/translate';
import { ambiguitiesIn } from './ambiguities';
import type { Evidence } from './evidence';
import type { Finder } from './find';
import { type Found, nearest } from './found';
import type { Inquiry } from './inquiry';
import { areListed } from './matters';
import { topicOf } from './off-topic';
import { withoutOwnLaw } from './own-law';
import { pointersFor } from './pointers';
import { dangerOf, remarksOn } from './remarks';
import { nameOfThing, sentence, silence } from './sentence';
import type { Answer, Elsewhere, MunicipalityAnswer, QuestionInput } from './types';

/** Several municipalities: the clearest answers first. */
const ORDER = ['covered', 'conditional', 'not_covered', 'unclear', 'info', 'not_stated'];
const EXPLAINED = 12;
const ELSEWHERE_QUOTES = 3;
/** Other standards that are asked when one is silent: those that name the thing most. More would help nobody. */
const MOST_ELSEWHERE = 3;

/** A question about another municipality, put to this one's standard. */
const OF_ANOTHER: Found = { ...nearest([]), reason: 'of_another' };

/** The nearest passages to somebody's death would be no help. */
const EMERGENCY: Found = { ...nearest([]), reason: 'emergency' };

/** One question on its way to an answer: what each municipality says is found when it is first needed. */
interface Turn {
  main: Understood;
  language: Language;
  offTopic: boolean;
  /** What standards say is beside the point: nothing is offered from elsewhere. */
  isBesideIt: boolean;
  inquiry: Inquiry;
  of(id: MunicipalityId): Found;
}

/** From a question to an answer, over the standards it was built with. */
export class Asker {
  readonly #field: Field;
  readonly #indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;
  readonly #finder: Finder;

  constructor(field: Field, indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>, finder: Finder) {
    this.#field = field;
    this.#indexes = indexes;
    this.#finder = finder;
  }

  /** The answer of the municipality asked for, or of all that have something to say. Pure: keeps nothing of the question. */
  ask(input: QuestionInput): Answer {
    const turn = this.#turn(input);
    const only = wanted(input, turn);
    const answers = this.#answers(turn, only);
    return {
      question: input.question,
      language: turn.language,
      thing: this.#thing(turn, answers[0]?.municipality ?? null),
      path: this.#path(turn, answers[0]?.municipality ?? null),
      // What a standard answers after all was asked of it.
      offTopic: turn.offTopic && answers.every(({ tier }) => tier !== 'firm'),
      ambiguities: ambiguitiesIn(input.question, this.#field.lexicon, turn.language),
      danger: dangerOf(turn.main, turn.language),
      remarks: turn.offTopic ? [] : remarksOn(turn.main, turn.language),
      answers,
      silent: only.length > 0 ? [] : this.#silentBeside(answers),
    };
  }

  /**
   * What was understood and how the best passages were weighed: for an editor who asks why an answer is as it is.
   * @throws when the municipality has no standard here
   */
  explain(question: string, municipality: MunicipalityId): { asked: Understood; evidence: Evidence[] } {
    const asked = this.understand(question);
    return { asked, evidence: this.#finder.explain(municipality, asked, EXPLAINED) };
  }

  /** How a question is read, without looking anything up. */
  understand(question: string): Understood {
    return understandAll(question, this.#field, 'da')[0];
  }

  #turn({ question, language }: QuestionInput): Turn {
    const parts = understandAll(question, this.#field, language ?? 'da');
    const { offTopic, ofTheWorld } = topicOf(parts, this.#field);
    const [main] = parts;
    const inquiry = this.#finder.inquire(parts);
    const found = new Map<MunicipalityId, Found>();
    return {
      main,
      language: language ?? main.language,
      offTopic,
      isBesideIt: offTopic || main.danger === 'life',
      inquiry,
      of: (id) => {
        const known = found.get(id) ?? (ofTheWorld ? nearest([]) : orEmergency(inquiry.find(id), main));
        found.set(id, known);
        return known;
      },
    };
  }

  #answers(turn: Turn, ids: readonly MunicipalityId[]): MunicipalityAnswer[] {
    const { municipalities } = this.#field;
    if (ids.length > 0)
      return municipalities.filter(({ id }) => ids.includes(id)).map((one) => this.#answer(turn, one));
    const speaking = municipalities.filter(({ id }) => turn.of(id).tier === 'firm');
    if (speaking.length === 0) return [this.#silence(turn)];
    const answers = speaking.map((one) => this.#answer(turn, one));
    return answers.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  }

  #silentBeside(answers: readonly MunicipalityAnswer[]): MunicipalityId[] {
    const speaking = new Set(answers.map(({ municipality }) => municipality));
    // That none says anything is an answer of its own.
    if (speaking.has(null)) return [];
    return this.#field.municipalities.map(({ id }) => id).filter((id) => !speaking.has(id));
  }

  #answer(turn: Turn, { id, name }: Municipality): MunicipalityAnswer {
    const found = this.#isOfAnother(turn, id) ? OF_ANOTHER : turn.of(id);
    const { verdict, tier, quotes } = found;
    const { main, language, offTopic } = turn;
    const t = translator(language);
    // A fact that a standard does not tell is not the thing it is told of: "indkøb står ikke i standarden" would be wrong.
    // What was told by a situation is named by `understood`, once.
    const named = main.kind === 'coverage' && !main.things.some(({ meant }) => meant);
    // "17-årig" tells of whom, and is nothing that is given.
    const thing = named
      ? notAnAge(verdict === 'not_stated' ? this.#lacking(turn, id) : this.#thing(turn, id))
      : null;
    return {
      municipality: id,
      verdict,
      tier,
      text:
        offTopic && tier !== 'firm'
          ? t('verdict.off_topic')
          : understood(
              main,
              this.#ofEach(found, name, turn) ?? this.#sentence(found, name, thing, language),
              t,
            ),
      quotes,
      elsewhere: verdict === 'not_stated' && !turn.isBesideIt ? this.#elsewhere(turn, id) : [],
      pointers: turn.isBesideIt ? [] : this.#pointers(turn, verdict),
    };
  }

  /** Asked of a municipality without a standard: no other's tells, unless it speaks of that municipality. */
  #isOfAnother({ main: { municipalities } }: Turn, id: MunicipalityId): boolean {
    const { known, askedOf, isOfAnother } = municipalities;
    if (known.length > 0 || !isOfAnother) return false;
    const passages = this.#indexes.get(id)?.passages ?? [];
    return !askedOf.some((name) => passages.some(({ passage }) => passage.text.includes(name)));
  }

  /** When no standard says anything. */
  #silence(turn: Turn): MunicipalityAnswer {
    const unanswered = turn.main.danger === 'life' ? 'emergency_anywhere' : 'not_stated_anywhere';
    const key = turn.offTopic ? 'off_topic' : unanswered;
    return {
      municipality: null,
      verdict: 'not_stated',
      tier: 'none',
      text: translator(turn.language)(`verdict.${key}`),
      quotes: [],
      elsewhere: [],
      pointers: turn.isBesideIt ? [] : this.#pointers(turn, 'not_stated'),
    };
  }

  #elsewhere(turn: Turn, here: MunicipalityId): Elsewhere[] {
    if (turn.main.things.length === 0) return [];
    const names = new Set(turn.main.things.flatMap(({ concepts, terms }) => [...concepts, ...terms]));
    const others = this.#field.municipalities.map(({ id }) => id).filter((id) => id !== here);
    const counted = others.map((id) => ({ id, mentions: this.#indexes.get(id)?.mentions(names) ?? 0 }));
    counted.sort((a, b) => b.mentions - a.mentions);
    const asked = new Set(counted.slice(0, MOST_ELSEWHERE).map(({ id }) => id));
    return others.flatMap((id) => {
      if (!asked.has(id) || !turn.inquiry.mayAnswer(id)) return [];
      const { verdict, tier, quotes } = turn.of(id);
      return tier === 'firm'
        ? [{ municipality: id, verdict, quotes: quotes.slice(0, ELSEWHERE_QUOTES) }]
        : [];
    });
  }

  #pointers({ language, main: { things, manner } }: Turn, verdict: Found['verdict']) {
    return pointersFor(verdict, things, manner.withoutCitizen, this.#field.lexicon, language);
  }

  /** What the thing asked about is called: where the answer is about one of several, that one. */
  #thing(turn: Turn, id: MunicipalityId | null): string | null {
    const things = this.#things(turn, id);
    const told = id === null ? [] : things.filter((thing) => turn.of(id).about?.includes(thing));
    return nameOfThing(told.length > 0 ? told : things, this.#field.lexicon, turn.language);
  }

  /** The standard's own paragraph is none of them. */
  #things({ main }: Turn, id: MunicipalityId | null): readonly Thing[] {
    const standard = id === null ? undefined : this.#indexes.get(id)?.standard;
    return standard ? withoutOwnLaw(main, standard).things : main.things;
  }

  /** Null where the standard names the thing: "døgndækning står ikke i standarden" would be wrong above a quote of it. */
  #lacking(turn: Turn, id: MunicipalityId): string | null {
    const lacking = this.#things(turn, id).filter((thing) => !turn.inquiry.names(id, thing));
    const thing = this.#thing(turn, id);
    return nameOfThing(lacking, this.#field.lexicon, turn.language) === thing ? thing : null;
  }

  /** Of several matters that are listed and answered differently each has its sentence; null where one of them has no name. */
  #ofEach({ matters = [] }: Found, municipality: string, { main, language }: Turn): string | null {
    if (!areListed(matters, main.question)) return null;
    const told = matters.map(({ things, found }) => {
      const thing = nameOfThing(things, this.#field.lexicon, language);
      return (
        thing &&
        (silence(found, municipality, thing, language) ??
          this.#sentence(found, municipality, thing, language))
      );
    });
    return told.includes(null) ? null : told.join(' ');
  }

  #sentence(found: Found, municipality: string, thing: string | null, language: Language): string {
    return sentence(found, municipality, thing, this.#nameOf(found.group, language), language);
  }

  #nameOf(concept: ConceptId | undefined, language: Language): string | null {
    return concept === undefined ? null : this.#field.lexicon.name(concept, language);
  }

  /** From what was asked to what the answer's best passage names; empty where they are the same. */
  #path(turn: Turn, id: MunicipalityId | null): string[] {
    const stated = id === null ? undefined : turn.of(id).stated;
    const thing = this.#thing(turn, id);
    if (thing === null || stated === undefined) return [];
    const name = this.#field.lexicon.name(stated, turn.language);
    return name === thing ? [] : [thing, name];
  }
}

/** What was not named but told by a situation is said wherever the answer is, so that a misunderstanding is seen. */
function understood({ things }: Understood, said: string, t: Translate): string {
  const meant = things.find((thing) => thing.meant);
  return meant === undefined ? said : t('verdict.understood', { thing: meant.words, sentence: said });
}

/** The municipality asked for, named, or chosen in the settings; none means all that have something to say. */
function wanted({ municipality, defaultMunicipality }: QuestionInput, { main }: Turn): MunicipalityId[] {
  if (municipality) return [municipality];
  if (main.municipalities.known.length > 0) return main.municipalities.known;
  return defaultMunicipality ? [defaultMunicipality] : [];
}

/** A standard that speaks of emergencies is quoted; of any other, no passage is near. */
function orEmergency(found: Found, { danger }: Understood): Found {
  return danger === 'life' && found.tier !== 'firm' ? EMERGENCY : found;
}

function notAnAge(thing: string | null): string | null {
  return thing !== null && /^\d/.test(thing) ? null : thing;
}
