import type { ConceptId } from '../lexicon/types';
import { understandAll } from '../question/message';
import type { Understood } from '../question/types';
import type { Field } from '../question/understand';
import type { MunicipalityIndex } from '../search/engine';
import type { Municipality, MunicipalityId } from '../standard/types';
import { translator } from '../texts/translate';
import { ambiguitiesIn } from './ambiguities';
import type { Evidence } from './evidence';
import type { Finder } from './find';
import { type Found, nearest } from './found';
import { topicOf } from './off-topic';
import { pointersFor } from './pointers';
import { dangerOf, remarksOn } from './remarks';
import type { Turn } from './turn';
import type { Answer, Elsewhere, MunicipalityAnswer, QuestionInput } from './types';
import { Wording } from './wording';

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

/** From a question to an answer, over the standards it was built with. */
export class Asker {
  readonly #field: Field;
  readonly #indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;
  readonly #finder: Finder;
  readonly #wording: Wording;

  constructor(field: Field, indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>, finder: Finder) {
    this.#field = field;
    this.#indexes = indexes;
    this.#finder = finder;
    this.#wording = new Wording(field.lexicon, indexes);
  }

  /** The answer of the municipality asked for, or of all that have something to say. Pure: keeps nothing of the question. */
  ask(input: QuestionInput): Answer {
    const turn = this.#turn(input);
    const only = wanted(input, turn);
    const answers = this.#answers(turn, only);
    return {
      question: input.question,
      language: turn.language,
      thing: this.#wording.thing(turn, answers[0]?.municipality ?? null),
      concept: firstConcept(turn.main),
      path: this.#wording.path(turn, answers[0]?.municipality ?? null),
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

  #answer(turn: Turn, municipality: Municipality): MunicipalityAnswer {
    const { id } = municipality;
    const found = this.#isOfAnother(turn, id) ? OF_ANOTHER : turn.of(id);
    const { verdict, tier, quotes } = found;
    return {
      municipality: id,
      verdict,
      tier,
      ...this.#wording.answer(turn, municipality, found),
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
}

/** What a question is about, for those who count what was asked. */
function firstConcept({ things }: Understood): ConceptId | null {
  return things.flatMap(({ concepts, wider }) => [...concepts, ...wider])[0] ?? null;
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
