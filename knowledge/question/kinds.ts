import type { Role } from '../standard/types';
import { anyCase } from '../text/whole-words';
import { KINDS, type KindOfQuestion } from './kind-table';

/** What a question wants to know: whether a thing is covered, or one of the facts a standard states. */
export type Kind =
  | 'coverage'
  | 'criteria'
  | 'level'
  | 'price'
  | 'hours'
  | 'duration'
  | 'time-of-day'
  | 'place'
  | 'provider'
  | 'competence'
  | 'free-choice'
  | 'follow-up'
  | 'complaint'
  | 'deadline'
  | 'contact'
  | 'target-group'
  | 'definition'
  | 'law'
  | 'age'
  | 'purpose'
  | 'obligation'
  | 'validity'
  | 'form'
  | 'participation'
  | 'assessment'
  | 'cooperation'
  | 'other'
  | 'goals';

/** The kinds for which a phrase of the field stands in the question. */
export function phrasedKinds(question: string): Set<Kind> {
  return new Set(KINDS.filter(({ asked }) => asked?.test(question)).map(({ kind }) => kind));
}

const BY_KIND: ReadonlyMap<Kind, KindOfQuestion> = new Map(KINDS.map((entry) => [entry.kind, entry]));

/** Is it a kind that answers know? */
export function isKind(kind: string): kind is Kind {
  return BY_KIND.has(kind as Kind);
}

/** How a kind is asked, to be found wherever it stands: made when first needed, long patterns take their time. */
const everywhere = new Map<Kind, RegExp>();

/** How a kind of fact is asked for and stated; undefined for `coverage`, which is no fact. */
export function factOf(kind: Kind): KindOfQuestion | undefined {
  return BY_KIND.get(kind);
}

/** The parts of a question that only say what kind it is: not the thing asked about. */
export function withoutKindWords(question: string, kind: Kind): string {
  const phrases = factOf(kind)?.asked;
  if (!phrases) return question;
  const asked = everywhere.get(kind) ?? anyCase(phrases.source, 'g');
  everywhere.set(kind, asked);
  return question.replace(asked, (_match, ...rest) => {
    const gaps = rest.slice(0, -2).filter((gap) => typeof gap === 'string');
    return ` , ${gaps.join(' , ')} , `;
  });
}

/** Sections where a standard answers this kind, the likeliest first; empty for `coverage`. */
export function rolesFor(kind: Kind): readonly Role[] {
  return factOf(kind)?.roles ?? [];
}

/** Concepts that only belong to the way of asking. */
export function inherentTo(kind: Kind): readonly string[] {
  return factOf(kind)?.inherent ?? [];
}
