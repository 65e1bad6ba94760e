import * as z from 'zod';
import type { Language, MunicipalityId } from '../../knowledge/standard/types';
import { withoutContact } from '../privacy/contact';
import { withoutCpr } from '../privacy/cpr';

/**
 * What is kept of a question that was not answered, or of what somebody said about an answer. Nothing in it tells who
 * asked, or when beyond the day.
 * - `not_stated`: no standard that was asked says anything.
 * - `not_helpful`, `helpful`: somebody pressed that; of a helpful answer the question is not kept.
 * - `reason`: what somebody wrote about an answer that did not help. Not counted: the press before it was.
 */
export interface UnansweredEntry {
  /** "2026-11-24", in UTC. */
  day: string;
  kind: 'not_stated' | 'not_helpful' | 'helpful' | 'reason';
  /** Cleaned; empty for `helpful`. */
  question: string;
  municipality: MunicipalityId | null;
  language: Language;
  /** What it is about: a concept of the lexicon, and its theme; null where that is not known. */
  concept: string | null;
  theme: string | null;
  /** Cleaned; with `reason` only. */
  reason?: string | undefined;
}

/** Longest text that is kept, in UTF-16 code units. */
const LONGEST = 1_000;

/** Text that may be kept: without CPR numbers, phone numbers and e-mail addresses, on one line. */
export function cleaned(text: string): string {
  const one = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return withoutContact(withoutCpr(one)).slice(0, LONGEST);
}

const stored = z.object({
  day: z.iso.date(),
  kind: z.enum(['not_stated', 'not_helpful', 'helpful', 'reason']),
  question: z.string(),
  municipality: z.string().nullable(),
  language: z.enum(['da', 'en']),
  concept: z.string().nullable(),
  theme: z.string().nullable(),
  reason: z.string().optional(),
});

/** A stored item as an entry; undefined when this version cannot read it. */
export function readEntry(item: unknown): UnansweredEntry | undefined {
  return stored.safeParse(item).data;
}
