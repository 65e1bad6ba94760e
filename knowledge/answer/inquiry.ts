import { asksForBoth } from '../question/both';
import type { Kind } from '../question/kinds';
import { tellsOfCase } from '../question/tells-of-case';
import type { Thing, Understood } from '../question/types';
import type { Field } from '../question/understand';
import { asksWhatIsOut } from '../question/what-is-out';
import { asksWhatNext } from '../question/what-next';
import { whereGiven } from '../question/where-given';
import type { InterventionFinder } from '../rules/find-interventions';
import type { RuleBook } from '../rules/types';
import type { MunicipalityIndex } from '../search/engine';
import type { Spoken } from '../search/spoken';
import type { MunicipalityId } from '../standard/types';
import { type Times, tellsTimes, timesAsked } from '../text/times';
import { type MatterTools, mattersOf } from './asked-matters';
import { isName } from './carries';
import { coverage } from './coverage';
import { withCriteria } from './criteria';
import type { Evidence, EvidenceTools } from './evidence';
import { factOrOutright } from './fact-or-outright';
import { type Found, nearest, type Part } from './found';
import { gather } from './gather';
import { givenThere } from './given-there';
import { howItReads } from './how-it-reads';
import { inWhosePlace } from './in-whose-place';
import { KnownMatches } from './known-matches';
import { isHelpAsSuch, withLevels } from './levels';
import { isDirect } from './match';
import type { Matcher } from './matcher';
import { merge, mergeMatters, mergeParts } from './merge';
import { ofBoth } from './of-both';
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

const NO_TIMES: Times = { hours: [], days: [] };

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
  readonly #matches: KnownMatches;

  constructor(parts: readonly Understood[], tools: InquiryTools) {
    this.#parts = parts;
    this.#tools = tools;
    this.#sense = new Sense(tools.field.matters, tools.toldBy);
    const { telling, isContext, isPerson, isEquipment, isProcess, readingOf } = tools;
    this.#matches = new KnownMatches(tools.matcher);
    const matches = (thing: Thing, spoken: Spoken) => this.#matches.of(thing, spoken);
    this.#weighing = { matches, telling, isContext, isPerson, isEquipment, isProcess, readingOf };
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
    return own.things.some((thing) => this.#matches.any(thing, index, isDirect));
  }

  /** Whether the standard names the thing, or a kind of it, anywhere, be it in a heading: it may be silent on what is asked of it. */
  names(id: MunicipalityId, thing: Thing): boolean {
    const index = this.#tools.indexes.get(id);
    return index !== undefined && this.#matches.any(thing, index, isName);
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
    const { books, interventions } = this.#tools;
    const inDoubt = howItReads(all, asked, books.get(index.standard.municipality.id), interventions);
    if (inDoubt) return inDoubt;
    if (asksForBoth(asked)) return ofBoth(all);
    if (asked.toBePaid) return toBePaid(all);
    const mayBeYes = asked.kind === 'coverage' || asked.otherwise === 'coverage';
    const where = mayBeYes ? whereGiven(asked.question) : undefined;
    if (where !== undefined) return givenThere(all, where);
    const out = asksWhatIsOut(asked.question) ? this.#whatIsOut(index, asked, all) : undefined;
    const told = out ?? byCase(all, asked);
    if (told) return told;
    if (asked.kind !== 'coverage' || asksWhatNext(asked.question))
      return factOrOutright(all, asked, this.#sense);
    const general = inWhosePlace(all, asked);
    if (general) return general;
    if (asksForUntoldRule(all, asked, this.#sense)) return nearest(all);
    const groups = mattersOf(asked, this.#matterTools(index));
    if (groups.length === 0) return nearest([]);
    // "Kan støtten bruges til at …": what is not understood is not answered by whatever is support.
    if (asked.things.every(isHelpAsSuch)) return nearest(all);
    // One matter: it has been weighed already.
    if (groups.length === 1) return merge([coverage(all, asked)]);
    return mergeMatters(groups.map((things) => ({ things, found: this.#ofMatter(index, things, asked) })));
  }

  #whatIsOut(index: MunicipalityIndex, asked: Understood, all: readonly Evidence[]): Found | undefined {
    const { books, interventions } = this.#tools;
    return whatIsOut(all, asked, books.get(index.standard.municipality.id), interventions);
  }

  #matterTools(index: MunicipalityIndex): MatterTools {
    const { isContext, field } = this.#tools;
    return {
      lexicon: field.lexicon,
      isContext,
      isListed: (thing) => this.#matches.isListed(thing, index),
    };
  }

  #ofMatter(index: MunicipalityIndex, things: readonly Thing[], asked: Understood): Found {
    const all = this.#everything(index, things, asked);
    // "Post og nat": one of them may be a time.
    const { isContext } = this.#tools;
    const atThatTime = things.every(isContext) ? byCase(all, { ...asked, things }) : undefined;
    const isThen = things.some(({ words }) => tellsTimes(timesAsked(words)));
    return atThatTime ?? coverage(all, isThen ? asked : { ...asked, times: NO_TIMES });
  }

  /** Every passage of the municipality weighed for these things, best first. */
  #everything(index: MunicipalityIndex, things: readonly Thing[], asked: Understood): Evidence[] {
    const { lexicon, vocabulary } = this.#tools.field;
    const hits = index.search(searchTerms([...things, ...asked.aside], lexicon, vocabulary));
    return gather(index, hits, things, asked, this.#tools.unasked, this.#weighing);
  }
}
