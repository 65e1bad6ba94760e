import { factOf, type Kind } from '../question/kinds';
import type { Thing, Understood } from '../question/types';
import { NAMED } from '../question/weights';
import type { Role } from '../standard/types';
import { foldCase } from '../text/fold';
import { readOnce } from '../text/read-once';
import type { Evidence } from './evidence';

/** Kinds for which standards keep a section. */
const SECTIONS: Partial<Record<Kind, Role>> = {
  complaint: 'complaint',
  contact: 'contact',
  price: 'price',
  'follow-up': 'follow-up',
  provider: 'provider',
  place: 'place',
  law: 'law',
  'target-group': 'target-group',
};
/** States a fact of the kind asked for, in whatever words: by its section, or because it says so. */
export function states({ annotated }: Evidence, { kind }: Understood): boolean {
  const entry = factOf(kind);
  if (!entry) return false;
  const { role } = annotated.passage;
  // A section of its own answers in whatever words; elsewhere the sentence must say so.
  if (SECTIONS[kind] === role) return true;
  const mayStand = entry.roles.includes(role) || (entry.stated !== undefined && entry.anywhere === true);
  return mayStand && saysSo(annotated, kind);
}

/** Which kinds of fact its own words state, as far as that has been asked. */
const statedBy = readOnce((_: Evidence['annotated']) => new Map<Kind, boolean>());

/** Whether its own words state a fact of the kind. */
export function saysSo(annotated: Evidence['annotated'], kind: Kind): boolean {
  const byKind = statedBy(annotated);
  let says = byKind.get(kind);
  if (says === undefined) {
    const { lead, text } = annotated.passage;
    says = factOf(kind)?.stated?.test(foldCase(`${lead ?? ''} ${text}`)) ?? true;
    byKind.set(kind, says);
  }
  return says;
}

/** A passage's own words, folded once. */
export const ownWords = readOnce(({ passage }: Evidence['annotated']) => foldCase(passage.text));

/** Whether it says so without the line above it. */
export function saysSoItself(annotated: Evidence['annotated'], kind: Kind): boolean {
  return factOf(kind)?.stated?.test(ownWords(annotated)) ?? true;
}

const OF_WORKERS =
  /(?<!\p{L})(?:udfører|medarbejder|personale|vejleder|ledsager|støtteperson|kontaktperson)\p{L}*s(?!\p{L})|følgeudgifter/iu;

/** "Min billet", "my own bus ticket": who asks is staff. */
const THE_ASKERS =
  /(?<!\p{L})(?:min|mit|mine|my) (?:(?:egen|eget|egne|own) )?(?:(?!borger|klient|beboer|client|citizen|resident)\p{L}+ )?$/iu;

/** What the citizen's own ticket costs does not say who pays the worker's. */
export function isOfAnother({ annotated: { passage } }: Evidence, asked: Understood): boolean {
  return asked.kind === 'price' && isForWorkers(asked) && !OF_WORKERS.test(passage.text);
}

function isForWorkers({ things, aside, question }: Understood): boolean {
  return [...things, ...aside].some((thing) => isOfWorkers(thing) || isTheAskers(thing, question));
}

function isTheAskers({ words, weight }: Thing, question: string): boolean {
  const written = foldCase(question);
  const at = written.indexOf(words);
  return weight >= NAMED && at > 0 && THE_ASKERS.test(written.slice(0, at));
}

/** "Medarbejderens billet", "the worker's fare". */
function isOfWorkers({ concepts: [usual], words }: Thing): boolean {
  return usual === 'ledsagers-udgifter' || (usual === 'personale' && words.endsWith('s'));
}
