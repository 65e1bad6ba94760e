import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Thing, Understood } from '../question/types';
import { isUsually, isWhen } from '../question/usually';
import { NAMED } from '../question/weights';
import { areListed } from './matters';

const FORMS: ConceptId = 'leveringsform';
const MOTIVATION: ConceptId = 'motivering';
const ALTERNATIVE = /(?<!\p{L})(?:eller|or)(?!\p{L})/iu;

/** What tells a matter from what only says when, where or for whom. */
export interface MatterTools {
  lexicon: Lexicon;
  isContext(thing: Thing): boolean;
  /** Whether the standard lists the thing by its own name among what the help comprises. */
  isListed(thing: Thing): boolean;
}

/** The matters that a question asks about, each with the things that tell of it; none where it names nothing. */
export function mattersOf({ things, question }: Understood, tools: MatterTools): Thing[][] {
  const groups = inGroups(things);
  const isBesideMatters =
    !things.every(tools.isContext) &&
    !ALTERNATIVE.test(question) &&
    areListed(
      groups.map((group) => ({ things: group })),
      question,
    );
  return isBesideMatters
    ? matterByMatter(groups, (thing) => isOnlyContext(thing, tools))
    : matterByMatter(groups, tools.isContext);
}

/**
 * In a list ("psykolog og samtalegruppe") a form of help that the standard lists by its name is a matter as well; so is "nat" in
 * "post og nat", where "om natten" would say when.
 */
function isOnlyContext(thing: Thing, { lexicon, isContext, isListed }: MatterTools): boolean {
  if (!isContext(thing)) return false;
  if (isWhen(thing, lexicon)) return thing.words.includes(' ');
  const isForm = isUsually(thing, [FORMS], lexicon) && thing.concepts[0] !== MOTIVATION;
  return !(isForm && isListed(thing));
}

function inGroups(things: readonly Thing[]): Thing[][] {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing]);
  return [...groups.values()];
}

/** What was asked about, matter by matter: "… og dele ud hver mandag" tells when, and is no matter of its own. */
function matterByMatter(all: readonly Thing[][], isContext: (thing: Thing) => boolean): Thing[][] {
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
