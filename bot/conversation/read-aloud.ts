import { type Card, criteriaCard, interventionCard, outdatedCard, sectionCard } from '../../cards';
import type { Language } from '../../knowledge/standard/types';
import type { Means } from './said';

const CARDS = { section: sectionCard, intervention: interventionCard, criteria: criteriaCard };

/** The section, intervention or criteria that a passage belongs to; the outdated card when the standard has changed. */
export function readAloud(
  what: keyof typeof CARDS,
  at: { passage: string; version: string; language: Language; page?: number | undefined },
  { knowledge }: Means,
): Card {
  const passage = knowledge.passage(at.passage);
  const standard = passage && knowledge.standards.get(passage.municipality);
  if (!standard) return outdatedCard({ language: at.language });
  return CARDS[what]({ standard, ...at });
}
