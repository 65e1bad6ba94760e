import type { Lexicon } from '../lexicon/types';
import type { Thing } from '../question/types';
import { isUsually } from '../question/usually';
import { titleOf } from '../search/labels';
import type { Language, Passage } from '../standard/types';
import { capitalised } from '../text/capital';
import { translator } from '../texts/translate';
import type { Found, Reason } from './found';
import { isAllOf, isSaid } from './said';
import type { Quote, Stance, Verdict } from './types';

/** What the thing is called in the user's language; null where calling it anything would be a guess. */
export function nameOfThing(things: readonly Thing[], lexicon: Lexicon, language: Language): string | null {
  // "Kl. 22" is when.
  if (things.some(({ concepts: [usual] }) => usual === 'klokkeslaet')) return null;
  // A standard tells levels without the word for them: that they "do not stand" there would be wrong.
  if (things.every((thing) => isUsually(thing, ['vum-niveauer'], lexicon))) return null;
  const named = things.filter(({ concepts: [usual], weight }) => usual !== 'stoette' || weight > ONLY_HELP);
  // "Kan hjælpen gives kl. 7?" names nothing that would be helped with.
  if (named.length === 0) return null;
  // "Må støttepersonen gøre rent?" asks about cleaning, whoever does it.
  const matters = named.filter((thing) => !isUsually(thing, ['personale'], lexicon));
  if (matters.length === 0 && named.every(({ weight }) => weight <= ONLY_WHO)) return null;
  const [telling] = [...(matters.length > 0 ? matters : named)].sort((a, b) => b.weight - a.weight);
  if (!telling || things.length > 2) return null;
  const concept = telling.concepts[0];
  if (concept === undefined && telling.weight < A_NAME) return null;
  if (concept === undefined || telling.concepts.length > 1) return telling.mended ? null : telling.words;
  return titleOf(concept) ?? lexicon.name(concept, language);
}

/** A thing of no more weight says only who gives the help. */
const ONLY_WHO = 0.2;
/** A thing of no more weight says only that it is help. */
const ONLY_HELP = 0.1;
/** A word of less weight that no concept has ("evigt") is not what anybody asks for. */
const A_NAME = 0.3;

/** What an answer's sentence may name. */
export interface Named {
  thing: string | null;
  /** Each thing by its Danish names: those that a standard may have. */
  danish: readonly (readonly string[])[];
  group: string | null;
}

/** The one sentence over an answer, from the catalogue. */
export function sentence(
  { verdict, quotes, reason }: Found,
  municipality: string,
  { thing, danish, group }: Named,
  language: Language,
): string {
  const t = translator(language);
  if (reason !== undefined && WHOLE.has(reason)) return t(`verdict.${reason}`, { municipality });
  // Criteria alone say neither yes nor no: "kan tildeles borgere, som …" is no refusal.
  const [best] = quotes;
  const onlyOut =
    verdict === 'conditional' &&
    best?.stance !== 'condition' &&
    ((best !== undefined && isRare(best)) ||
      (quotes.some((quote) => quote.stance === 'out' || isRare(quote)) &&
        quotes.every((quote) => quote.stance !== 'in' || isRare(quote))));
  const key = onlyOut || reason === 'as_a_rule' ? 'conditional_out' : (reason ?? verdict);
  const named = thing !== null && verdict !== 'info' && verdict !== 'unclear';
  if (named && group !== null && group !== thing && BY_GROUP.has(key)) {
    return t(`verdict.${key}_group`, { municipality, thing, group });
  }
  const loosely = named && group === null && isLoose(key, danish, quotes) ? '_loosely' : '';
  return t(`verdict.${key}${named ? '_thing' : ''}${loosely}`, {
    municipality,
    thing,
    Thing: thing && capitalised(thing),
  });
}

/** How a sentence says yes or no, and what is left of it for one who asked whether something is *not* given. */
const YES_OR_NO: readonly (readonly [said: RegExp, left: string])[] = [
  [/^(?:Ja|Nej|Yes|No) – /u, ''],
  [/: (?:ja|nej|yes|no) – /u, ': '],
  [/(^|: )(?:ja|yes), /iu, '$1'],
  [/(udgangspunkt) nej /u, '$1 ikke '],
  [/([Aa]s a rule) no /u, '$1 not '],
];

/** "Er frit valg undtaget?": "nej" would be read in two ways, "udtrykkeligt undtaget" in one. */
export function withoutYesOrNo(text: string): string {
  return capitalised(YES_OR_NO.reduce((rest, [said, left]) => rest.replace(said, left), text));
}

/** Beside what is told of another matter: that nothing is told of this one; null where something is. */
export function silence(
  { verdict, reason }: Found,
  municipality: string,
  thing: string,
  language: Language,
): string | null {
  if (verdict !== 'not_stated' || reason !== undefined) return null;
  return translator(language)('verdict.not_stated_of', { municipality, Thing: capitalised(thing) });
}

/** "Medicingivning er udtrykkeligt undtaget" would be wrong where the standard says "behandling". */
const BY_GROUP: ReadonlySet<string> = new Set<Verdict>(['covered', 'not_covered']);

/** "Ja – bus er nævnt" would be wrong where the standard says "transporttræning", "økonomi er undtaget" where only its running is. */
function isLoose(key: string, danish: readonly (readonly string[])[], quotes: readonly Quote[]): boolean {
  const of = (stance: Stance) => quotes.filter((quote) => quote.stance === stance);
  const stand = (stance: Stance, says: (name: string, passage: Passage) => boolean) =>
    danish.every((names) => of(stance).some(({ passage }) => names.some((name) => says(name, passage))));
  if (key === 'covered') return !stand('in', isSaid);
  return key === 'not_covered' && !stand('out', isAllOf);
}

/** Reasons whose sentence is the same whatever is asked about. */
const WHOLE: ReadonlySet<string> = new Set<Reason>([
  'only_guidance',
  'nothing_out',
  'emergency',
  'of_another',
]);

/** Given in special cases only: as a rule the answer is no. */
function isRare({ passage }: Quote): boolean {
  return /(?:særlige|enkelte|sjældne) tilfælde|undtagelsesvis/iu.test(passage.text);
}
