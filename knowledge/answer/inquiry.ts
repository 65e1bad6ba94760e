import type { ConceptId } from '../lexicon/types';
import { asksForBoth, tellsOfBoth } from '../question/both';
import { factOf, type Kind } from '../question/kinds';
import { tellsOfCase } from '../question/tells-of-case';
import type { Thing, Understood } from '../question/types';
import type { Field } from '../question/understand';
import { isUsually } from '../question/usually';
import { NAMED } from '../question/weights';
import { asksWhatIsOut } from '../question/what-is-out';
import { asksWhatNext } from '../question/what-next';
import type { InterventionFinder } from '../rules/find-interventions';
import type { RuleBook } from '../rules/types';
import type { MunicipalityIndex } from '../search/engine';
import type { Spoken } from '../search/spoken';
import type { MunicipalityId } from '../standard/types';
import { isByName, isName } from './carries';
import { coverage } from './coverage';
import { withCriteria } from './criteria';
import type { Evidence, EvidenceTools } from './evidence';
import { fact } from './facts';
import { type Found, found, isNamedIn, nearest, type Part } from './found';
import { gather } from './gather';
import { isHelpAsSuch, withLevels } from './levels';
import { isDirect, isOwnName, type Match, type Matches } from './match';
import type { Matcher } from './matcher';
import { areListed } from './matters';
import { merge, mergeMatters, mergeParts } from './merge';
import { withoutOwnLaw } from './own-law';
import { asRule } from './rule';
import { searchTerms } from './search-terms';
import { Sense, type ToldBy } from './sense';
import { toBePaid } from './to-be-paid';
import { byCase } from './told-case';
import type { Unasked } from './unasked';
import { asksForUntoldRule } from './untold-rule';
import { whatIsOut } from './what-is-out';

/** Facts that are told of the help as such. */
const OF_ALL_HELP = new Set<Kind>(['price', 'complaint', 'contact', 'follow-up', 'deadline', 'hours']);

const FORMS: ConceptId = 'leveringsform';
const MOTIVATION: ConceptId = 'motivering';
const ALTERNATIVE = /(?<!\p{L})(?:eller|or)(?!\p{L})/iu;
const TIMES: readonly ConceptId[] = ['tid', 'tidspunkt-paa-dagen', 'ydertimer'];

/** What every question is looked up with. */
export interface InquiryTools extends Omit<EvidenceTools, 'matches'> {
  field: Field;
  indexes: ReadonlyMap<MunicipalityId, MunicipalityIndex>;
  books: ReadonlyMap<MunicipalityId, RuleBook>;
  interventions: InterventionFinder;
  matcher: Matcher;
  unasked: Unasked;
  toldBy: ToldBy;
}

/** One message looked up in one standard after the other. */
export class Inquiry {
  readonly #parts: readonly Understood[];
  readonly #tools: InquiryTools;
  readonly #weighing: EvidenceTools;
  readonly #sense: Sense;
  /** A thing is matched once in each standard, though it may be weighed alone and in groups. */
  readonly #matches = new Map<Spoken, Map<Thing, Matches>>();

  constructor(parts: readonly Understood[], tools: InquiryTools) {
    this.#parts = parts;
    this.#tools = tools;
    this.#sense = new Sense(tools.field.matters, tools.toldBy);
    const { telling, isContext, isPerson, isProcess, readingOf } = tools;
    const matches = (thing: Thing, spoken: Spoken) => this.#matchesOf(thing, spoken);
    this.#weighing = { matches, telling, isContext, isPerson, isProcess, readingOf };
  }

  /** What one municipality's standard says. */
  find(id: MunicipalityId): Found {
    const index = this.#tools.indexes.get(id);
    if (!index) return nearest([]);
    // Asked of one municipality about another: its standard cannot tell, and its passages would mislead.
    const named = this.#parts.flatMap(({ municipalities }) => municipalities.known);
    if (named.length > 0 && !named.includes(id)) return nearest([]);
    const parts: Part[] = [];
    for (const asked of this.#parts) {
      const own = withoutOwnLaw(asked, index.standard);
      const isOfGiven = own.ofFirst === true && parts[0]?.found.tier === 'firm';
      parts.push({ asked: own, found: isOfGiven ? this.#orAsSuch(index, own) : this.#part(index, own) });
    }
    return mergeParts(parts);
  }

  /**
   * False where it can be seen, without weighing a passage, that the standard gives no firm answer: asked whether a thing
   * is covered, it has no text that speaks of the thing itself.
   */
  mayAnswer(id: MunicipalityId): boolean {
    const index = this.#tools.indexes.get(id);
    return index !== undefined && this.#parts.some((asked) => this.#mayAnswer(index, asked));
  }

  #mayAnswer(index: MunicipalityIndex, asked: Understood): boolean {
    const own = withoutOwnLaw(asked, index.standard);
    if (own.kind !== 'coverage' || tellsOfCase(own)) return true;
    return own.things.some((thing) => this.#speaksOf(thing, index, isDirect));
  }

  /** Whether the standard names the thing, or a kind of it, anywhere, be it in a heading: it may be silent on what is asked of it. */
  names(id: MunicipalityId, thing: Thing): boolean {
    const index = this.#tools.indexes.get(id);
    return index !== undefined && this.#speaksOf(thing, index, isName);
  }

  /** Every passage weighed for the first of the questions, best first. @throws when the municipality has no standard */
  weighed(id: MunicipalityId): Evidence[] {
    const index = this.#tools.indexes.get(id);
    const [asked] = this.#parts;
    if (!index || !asked) throw new Error(`No standard for "${id}".`);
    const own = withoutOwnLaw(asked, index.standard);
    return this.#everything(index, own.things, own);
  }

  /** "Døgndækning, og kan man klage?" is asked of what is given; where that tells nothing, of the help as such. */
  #orAsSuch(index: MunicipalityIndex, asked: Understood): Found {
    const told = this.#part(index, asked);
    if (told.tier === 'firm' || !OF_ALL_HELP.has(asked.kind)) return told;
    const asSuch = this.#part(index, { ...asked, things: [] });
    return asSuch.tier === 'firm' ? asSuch : told;
  }

  #part(index: MunicipalityIndex, asked: Understood): Found {
    const all = this.#everything(index, asked.things, asked);
    const plain = this.#plain(index, asked, all);
    const { books, interventions } = this.#tools;
    const book = books.get(index.standard.municipality.id);
    return (
      withCriteria(all, asked, book, interventions) ??
      withLevels(plain, all, asked, book, interventions) ??
      plain
    );
  }

  #plain(index: MunicipalityIndex, asked: Understood, all: readonly Evidence[]): Found {
    const told = this.#told(index, asked, all);
    return asRule(told, all, asked, this.#sense);
  }

  #told(index: MunicipalityIndex, asked: Understood, all: readonly Evidence[]): Found {
    if (asksForBoth(asked)) return ofBoth(all);
    if (asked.toBePaid) return toBePaid(all);
    if (asksWhatIsOut(asked.question)) return this.#whatIsOut(index, asked, all);
    const told = byCase(all, asked);
    if (told) return told;
    if (asked.kind !== 'coverage' || asksWhatNext(asked.question))
      return factOrOutright(all, asked, this.#sense);
    if (asksForUntoldRule(all, asked, this.#sense)) return nearest(all);
    const groups = this.#groupsOf(index, asked);
    if (groups.length === 0) return nearest([]);
    // "Kan støtten bruges til at …": what is not understood is not answered by whatever is support.
    if (asked.things.every(isHelpAsSuch)) return nearest(all);
    // One matter: it has been weighed already.
    if (groups.length === 1) return merge([coverage(all, asked)]);
    return mergeMatters(groups.map((things) => ({ things, found: this.#ofMatter(index, things, asked) })));
  }

  #whatIsOut(index: MunicipalityIndex, asked: Understood, all: readonly Evidence[]): Found {
    const { books, interventions } = this.#tools;
    return whatIsOut(all, asked, books.get(index.standard.municipality.id), interventions);
  }

  #ofMatter(index: MunicipalityIndex, things: readonly Thing[], asked: Understood): Found {
    const all = this.#everything(index, things, asked);
    // "Post og nat": one of them may be a time.
    const { isContext } = this.#tools;
    const atThatTime = things.every(isContext) ? byCase(all, { ...asked, things }) : undefined;
    return atThatTime ?? coverage(all, asked);
  }

  /** Every passage of the municipality weighed for these things, best first. */
  #everything(index: MunicipalityIndex, things: readonly Thing[], asked: Understood): Evidence[] {
    const { lexicon, vocabulary } = this.#tools.field;
    const hits = index.search(searchTerms([...things, ...asked.aside], lexicon, vocabulary));
    return gather(index, hits, things, asked, this.#tools.unasked, this.#weighing);
  }

  /**
   * In a list ("psykolog og samtalegruppe") a form of help that the standard lists by its name is a matter as well; so is "nat" in
   * "post og nat", where "om natten" would say when.
   */
  #groupsOf(index: MunicipalityIndex, { things, question }: Understood): Thing[][] {
    const { isContext } = this.#tools;
    const groups = inGroups(things).map((group) => ({ things: group }));
    const isBesideMatters =
      !things.every(isContext) && !ALTERNATIVE.test(question) && areListed(groups, question);
    return isBesideMatters
      ? groupsOf(things, (thing) => this.#isOnlyContext(index, thing))
      : groupsOf(things, isContext);
  }

  #isOnlyContext(index: MunicipalityIndex, thing: Thing): boolean {
    const { isContext, field } = this.#tools;
    if (!isContext(thing)) return false;
    if (isUsually(thing, TIMES, field.lexicon)) return thing.words.includes(' ');
    const isForm = isUsually(thing, [FORMS], field.lexicon) && thing.concepts[0] !== MOTIVATION;
    return !(isForm && this.#isListed(index, thing));
  }

  #isListed({ passages, spoken }: MunicipalityIndex, thing: Thing): boolean {
    const matches = this.#matchesOf(thing, spoken);
    return passages.some(({ passage, text }) => {
      const match = matches.get(text);
      return passage.role === 'included' && match !== undefined && isOwnName(match);
    });
  }

  /** Whether any text of the standard speaks of the thing in such a way. */
  #speaksOf(thing: Thing, { spoken }: MunicipalityIndex, isSo: (match: Match) => boolean): boolean {
    return [...this.#matchesOf(thing, spoken).values()].some(isSo);
  }

  #matchesOf(thing: Thing, spoken: Spoken): Matches {
    let known = this.#matches.get(spoken);
    if (known === undefined) {
      known = new Map();
      this.#matches.set(spoken, known);
    }
    let matches = known.get(thing);
    if (matches === undefined) {
      matches = this.#tools.matcher.matches(thing, spoken);
      known.set(thing, matches);
    }
    return matches;
  }
}

/** What the standard says of the thing together with other help; that it gives or excludes it says nothing of both. */
function ofBoth(all: readonly Evidence[]): Found {
  const both = all.filter(
    ({ direct, annotated, matches }) => direct && isByName(matches) && tellsOfBoth(annotated.passage.text),
  );
  return both.length > 0 ? found('info', both, []) : nearest(all);
}

/** The fact its wording asks for; where none is stated, what the standard says outright of the thing itself. */
function factOrOutright(all: readonly Evidence[], asked: Understood, sense: Sense): Found {
  const told = fact(all, asked, sense);
  if (told.tier === 'firm' || asked.otherwise === asked.kind) return told;
  if (factOf(asked.kind)?.exact) return told;
  // "Skal der sættes mål, når jeg bevilger støtten?" names nothing but the step of the case at which it would be done.
  if (!asked.things.some(({ weight }) => weight >= NAMED)) return told;
  const otherwise = { ...asked, kind: asked.otherwise };
  const other = asked.otherwise === 'coverage' ? coverage(all, otherwise) : fact(all, otherwise, sense);
  // A yes or no was not asked for, and when the recycling site opens is not told by what is said of practical help.
  const isTold = other.verdict === 'info' || other.verdict === 'unclear';
  return isTold && isNamedIn(other, all) ? other : told;
}

function inGroups(things: readonly Thing[]): Thing[][] {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing]);
  return [...groups.values()];
}

/** What was asked about, matter by matter: "… og dele ud hver mandag" tells when, and is no matter of its own. */
function groupsOf(things: readonly Thing[], isContext: (thing: Thing) => boolean): Thing[][] {
  const all = inGroups(things);
  const saying = all.filter((group) => group.some((thing) => !isContext(thing)));
  const named = saying.length > 0 ? saying : all;
  // "… er det en bostøtteopgave?", "… eller lignende": where a matter is named, a group of what names none is no other.
  const outright = named.filter((group) => group.some(({ weight }) => weight >= NAMED));
  const matters = outright.length > 0 ? outright : named;
  const [first, ...rest] = matters;
  if (first === undefined) return [];
  const context = all.filter((group) => !matters.includes(group)).flat();
  return [[...first, ...context], ...rest];
}
