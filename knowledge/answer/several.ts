import type { Understood } from '../question/types';
import { translator } from '../texts/translate';
import { asksByItself, quoted } from './clause';
import type { Found, Part } from './found';
import { areListed } from './matters';
import type { Saying } from './saying';
import type { MunicipalityAnswer } from './types';

/** The sentence over one municipality's answer, and whether it is one for each of several matters. */
export type Said = Pick<MunicipalityAnswer, 'text' | 'divided'>;

/** Of several questions answered differently each has its sentence, so that none seems to be answered by another's. */
export function ofEachPart({ verdict, parts = [] }: Found, saying: Saying): Said | null {
  const asking = parts.filter(({ asked }) => asksByItself(asked.question));
  const [first, ...others] = asking;
  if (first === undefined) return null;
  // "Hun har angst? Kan vi handle for hende?" asks one thing, whatever is told beside it.
  if (others.length === 0 && parts.length > 1 && first.found.verdict === verdict) {
    const { asked, found } = first;
    return { text: saying.sentence(found, [asked.things], asked) };
  }
  if (others.some(({ found }) => found.verdict !== first.found.verdict))
    return { text: asking.map((part) => ofPart(part, saying)).join('\n'), divided: true };
  return ofAllAlike(asking, saying);
}

/** Of several questions with one verdict: each by name in one sentence, or each with its own; null where no name is called for. */
function ofAllAlike(parts: readonly Part[], saying: Saying): Said | null {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || first.found.verdict === 'info') return null;
  const asked = parts.flatMap((part) => (part.asked.ofFirst ? [] : [part.asked]));
  const things = asked.map((one) => one.things);
  const haveNames = things.every((of) => saying.name(of) !== null);
  const isSilent = first.found.verdict === 'not_stated';
  // "Indkøb står ikke" would be wrong above a quote of it.
  const mayBeNamed = !isSilent || parts.every(({ found }) => found.quotes.length === 0);
  const areAlike = asked.every(({ kind }) => kind === 'coverage') && saying.isAlike(parts, first.asked);
  if (haveNames && mayBeNamed && areAlike) return { text: saying.sentence(first.found, things, first.asked) };
  // All silent: that is said once.
  if (isSilent) return { text: saying.sentence(first.found, [], first.asked) };
  return { text: parts.map((part) => ofPart(part, saying)).join('\n') };
}

function ofPart({ asked, found }: Part, saying: Saying): string {
  const { municipality, language } = saying;
  const t = translator(language);
  const clause = quoted(asked.listed ?? asked.question);
  if (found.verdict === 'info') return t('verdict.info_of', { municipality, clause });
  if (found.verdict === 'not_stated') return t('verdict.not_found_of', { municipality, clause });
  // "… og er der frit valg?" names nothing: the no is not to what was named before it.
  const isOfItsThings = asked.kind === 'coverage' && !asked.ofFirst && found.verdict !== 'unclear';
  const things = isOfItsThings ? asked.things : [];
  const said = saying.sentence(found, [things], asked);
  return saying.name(things) === null ? `${clause}: ${uncapitalised(said)}` : said;
}

/** Of several matters that are listed each is named, and has its own sentence where the answers differ; null where one has no name. */
export function ofEachMatter(
  { verdict, matters: all = [] }: Found,
  asked: Understood,
  saying: Saying,
): Said | null {
  const areNamed = areListed(all, asked.question);
  // In a story what is silent is no matter of its own; a no beside a yes is.
  const matters = areNamed ? all : all.filter(({ found }) => found.tier === 'firm');
  const names = matters.map(({ things }) => saying.name(things));
  const [first] = matters;
  if (first === undefined || matters.length < 2 || names.includes(null)) return null;
  const isOneVerdict = matters.every(({ found }) => found.verdict === verdict);
  if (isOneVerdict && !areNamed) return null;
  if (isOneVerdict && saying.isAlike(matters, asked)) {
    const things = matters.map((matter) => matter.things);
    return { text: saying.sentence(first.found, things, asked) };
  }
  const told = matters.map(
    ({ found, things }, at) =>
      saying.silence(found, names[at] ?? '') ?? saying.sentence(found, [things], asked),
  );
  return { text: told.join('\n'), ...(!isOneVerdict && { divided: true }) };
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}
