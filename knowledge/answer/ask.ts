import type { Thing, Understood } from '../question/types';
import { type Field, understand } from '../question/understand';
import type { RuleBook } from '../rules/types';
import type { AnnotatedPassage } from '../search/annotate';
import type { MunicipalityIndex } from '../search/engine';
import type { Vocabulary } from '../search/vocabulary';
import type { Language, Municipality, MunicipalityId, Standard } from '../standard/types';
import { translator } from '../texts/translate';
import { withAge } from './ages';
import { coverage, type Found, nearest } from './coverage';
import { type Evidence, type EvidenceTools, gather, weigh } from './evidence';
import { fact } from './facts';
import { withLevels } from './levels';
import { Matcher } from './match';
import { pointersFor } from './pointers';
import { searchTerms } from './search-terms';
import { nameOfThing, sentence } from './sentence';
import { type Reading, readPassage } from './stance';
import { Tellingness } from './telling';
import type { Ambiguity, Answer, Elsewhere, MunicipalityAnswer, QuestionInput } from './types';

const ORDER = ['covered', 'conditional', 'not_covered', 'unclear', 'info', 'not_stated'];

/** From a question to an answer, over the standards it was built with. */
export class Asker {
  readonly #field: Field;
  readonly #indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;
  readonly #books: ReadonlyMap<MunicipalityId, RuleBook>;
  readonly #tools: EvidenceTools;

  constructor(
    field: Field,
    indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>,
    books: ReadonlyMap<MunicipalityId, RuleBook>,
  ) {
    this.#books = books;
    this.#field = field;
    this.#indexes = indexes;
    const readings = new Map<AnnotatedPassage, Reading>();
    for (const { passages } of indexes.values())
      for (const one of passages) readings.set(one, readPassage(one.passage));
    const tellingness = new Tellingness(indexes.values(), field.lexicon);
    this.#tools = {
      matcher: new Matcher(field.lexicon, field.vocabulary),
      telling: (thing, among) => tellingness.of(thing, among),
      isContext: (thing) => tellingness.isContext(thing),
      isPerson: (thing) => tellingness.isPerson(thing),
      readingOf: (annotated) => readings.get(annotated) ?? readPassage(annotated.passage),
    };
  }

  ask(input: QuestionInput): Answer {
    const asked = understand(input.question, this.#field, input.language ?? 'da');
    const language = input.language ?? asked.language;
    const { lexicon, municipalities } = this.#field;
    const wanted = this.#wanted(input, asked);
    const found = new Map(municipalities.map(({ id }) => [id, undefined as Found | undefined]));
    const answerOf = (id: MunicipalityId): Found => {
      const known = found.get(id);
      if (known) return known;
      const fresh = this.#answer(id, asked);
      found.set(id, fresh);
      return fresh;
    };
    const offTopic = isOffTopic(asked, this.#field.vocabulary);
    const thing = nameOfThing(asked.things, lexicon, language);
    const one = (municipality: Municipality): MunicipalityAnswer => {
      const own = answerOf(municipality.id);
      return {
        municipality: municipality.id,
        ...own,
        text: offTopic
          ? translator(language)('verdict.off_topic')
          : sentence(own, municipality.name, thing, language),
        elsewhere:
          own.verdict === 'not_stated' && asked.things.length > 0
            ? this.#elsewhere(municipality.id, answerOf)
            : [],
        pointers: pointersFor(own.verdict, asked.things, asked.manner.withoutCitizen, lexicon, language),
      };
    };
    return {
      question: input.question,
      language,
      thing,
      path: this.#path(thing, wanted, answerOf, language),
      offTopic,
      ambiguities: this.#ambiguities(asked, language),
      answers: this.#assemble(wanted, one, answerOf, asked, language),
    };
  }

  /**
   * What was understood and how the best passages were weighed: for an editor who asks why an answer is as it is.
   * @throws when the municipality has no standard here
   */
  explain(question: string, municipality: MunicipalityId): { asked: Understood; evidence: Evidence[] } {
    const index = this.#indexes.get(municipality);
    if (!index) throw new Error(`No standard for "${municipality}".`);
    const asked = understand(question, this.#field, 'da');
    return { asked, evidence: this.#everything(index, asked.things, asked).slice(0, 12) };
  }

  /** The municipality asked for, named, or chosen in the settings; all when none is. */
  #wanted(
    { municipality, defaultMunicipality }: QuestionInput,
    { municipalities }: Understood,
  ): MunicipalityId[] {
    if (municipality) return [municipality];
    if (municipalities.known.length > 0) return municipalities.known;
    if (defaultMunicipality) return [defaultMunicipality];
    return [];
  }

  #assemble(
    wanted: MunicipalityId[],
    one: (municipality: Municipality) => MunicipalityAnswer,
    answerOf: (id: MunicipalityId) => Found,
    asked: Understood,
    language: Language,
  ): MunicipalityAnswer[] {
    const { municipalities, lexicon } = this.#field;
    if (wanted.length > 0) return municipalities.filter(({ id }) => wanted.includes(id)).map(one);
    const speaking = municipalities.filter(({ id }) => answerOf(id).tier === 'firm').map(one);
    if (speaking.length > 0)
      return speaking.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
    const key = isOffTopic(asked, this.#field.vocabulary) ? 'off_topic' : 'not_stated_anywhere';
    return [
      {
        municipality: null,
        verdict: 'not_stated',
        tier: 'none',
        quotes: [],
        text: translator(language)(`verdict.${key}`),
        elsewhere: [],
        pointers: pointersFor('not_stated', asked.things, asked.manner.withoutCitizen, lexicon, language),
      },
    ];
  }

  #answer(id: MunicipalityId, asked: Understood): Found {
    const index = this.#indexes.get(id);
    if (!index) return { verdict: 'not_stated', tier: 'none', quotes: [] };
    const { known } = asked.municipalities;
    const foreign = known.length > 0 && !known.includes(id);
    const own = withoutOwnLaw(asked, index.standard);
    const plain = this.#search(index, own);
    const found =
      withLevels(plain, this.#everything(index, own.things, own), own, this.#books.get(id)) ?? plain;
    // Asked of one municipality about another: its standard cannot tell, and its passages would mislead.
    return foreign ? nearest([]) : found;
  }

  #search(index: MunicipalityIndex, asked: Understood): Found {
    const groups = groupsOf(asked.things);
    const byAge = withAge(this.#everything(index, asked.things, asked), asked);
    if (byAge) return byAge;
    if (asked.kind !== 'coverage') return fact(this.#everything(index, asked.things, asked), asked);
    if (groups.length === 0) return nearest([]);
    return merge(groups.map((things) => coverage(this.#everything(index, things, asked), asked)));
  }

  /** Every passage of the municipality weighed for these things, best first. */
  #everything(index: MunicipalityIndex, things: readonly Thing[], asked: Understood): Evidence[] {
    const { lexicon, vocabulary } = this.#field;
    const hits = index.search(searchTerms(things, lexicon, vocabulary));
    const found = gather(index, hits, things, asked, this.#tools);
    const seen = new Set(found.map(({ annotated }) => annotated));
    const rest = index.passages
      .filter((annotated) => !seen.has(annotated))
      .map((annotated) => weigh(annotated, 0, things, asked, this.#tools));
    return [...found, ...rest].sort((a, b) => b.rank - a.rank);
  }

  /** From what was asked to what the first answer's best passage names; empty where they are the same. */
  #path(
    thing: string | null,
    wanted: MunicipalityId[],
    answerOf: (id: MunicipalityId) => Found,
    language: Language,
  ): string[] {
    const ids = wanted.length > 0 ? wanted : this.#field.municipalities.map(({ id }) => id);
    const stated = ids.map(answerOf).find(({ tier }) => tier !== 'none')?.stated;
    if (thing === null || stated === undefined) return [];
    const name = this.#field.lexicon.name(stated, language);
    return name === thing ? [] : [thing, name];
  }

  #elsewhere(here: MunicipalityId, answerOf: (id: MunicipalityId) => Found): Elsewhere[] {
    return this.#field.municipalities.flatMap(({ id }) => {
      if (id === here) return [];
      const { verdict, tier, quotes } = answerOf(id);
      return tier === 'firm' ? [{ municipality: id, verdict, quotes: quotes.slice(0, 3) }] : [];
    });
  }

  #ambiguities({ question }: Understood, language: Language): Ambiguity[] {
    const written = new Set(question.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
    return this.#field.lexicon.ambiguities
      .filter(({ shown }) => shown)
      .flatMap(({ words, meanings }) => {
        const word = words.find((candidate) => written.has(candidate.toLowerCase()));
        return word === undefined ? [] : [{ word, meanings: meanings.map(({ text }) => text[language]) }];
      });
  }
}

/** The paragraph that a standard is about is no thing asked of it: "dækker § 85 rengøring?" asks about rengøring. */
function withoutOwnLaw(asked: Understood, { legalBasis }: Standard): Understood {
  const own = new Set(
    [...legalBasis.matchAll(/\d+\s?[a-d]?(?![\p{L}\d])/gu)].map(
      ([number]) => `par-${number.replace(/\s/g, '')}`,
    ),
  );
  return { ...asked, things: asked.things.filter(({ concepts }) => !concepts.some((id) => own.has(id))) };
}

function groupsOf(things: readonly Thing[]): Thing[][] {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing]);
  return [...groups.values()];
}

/** Two matters in one question: both are answered; where they differ, the answer is on conditions. */
function merge(parts: readonly Found[]): Found {
  const firm = parts.filter(({ tier }) => tier === 'firm');
  const chosen = firm.length > 0 ? firm : parts;
  const first = chosen[0] as Found;
  const verdicts = new Set(chosen.map(({ verdict }) => verdict));
  const seen = new Set<string>();
  const quotes = interleave(chosen.map((part) => part.quotes)).filter(
    ({ passage }) => !seen.has(passage.text) && seen.add(passage.text),
  );
  return {
    verdict: verdicts.size === 1 ? first.verdict : 'conditional',
    tier: first.tier,
    quotes: quotes.slice(0, 8),
  };
}

function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (list[at] === undefined ? [] : [list[at]])),
  ).flat();
}

/**
 * Not a question about the standards: nothing in it that the field or any standard has a word for. A fact asked of the
 * standard as a whole ("hvad koster det?") needs no such word; "who", "what is" and the like do.
 */
function isOffTopic({ kind, things }: Understood, vocabulary: Vocabulary): boolean {
  const known = things.filter(
    ({ concepts, wider, terms }) =>
      concepts.length + wider.length > 0 || terms.some((term) => vocabulary.isInStandards(term)),
  );
  if (known.length > 0) return false;
  return things.length > 0 || kind === 'coverage' || kind === 'definition' || kind === 'other';
}
