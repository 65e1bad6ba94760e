import type { Passage } from '../standard/types';
import { inMethodOrder } from './asked-order';
import { citedPassages, withRole } from './assess';
import { leavesOf } from './leaves';
import { type Asked, OVERALL, type Rule, type RuleBook, type Theme } from './types';

/** A rule with the sentences in which something is asked for, verbatim. */
export interface Requirement {
  rule: Rule;
  sentences: { text: string; passage: Passage }[];
}

/** "Hvad skal der til for ledsagelse?": the passages that set the rule's conditions; undefined for an unknown title. */
export function criteriaOf(
  book: RuleBook,
  intervention: string,
): { rule: Rule; passages: Passage[] } | undefined {
  const rule = ruleOf(book, intervention);
  return rule && { rule, passages: citedPassages(rule) };
}

/** "Hvilke indsatser kræver kommunikation?": the rules that name the theme, each with the sentence that does. */
export function interventionsRequiring(book: RuleBook, theme: Theme): Requirement[] {
  return book.rules.flatMap((rule) => {
    const sentences = rule.sentences.filter((sentence) =>
      leavesOf(sentence.condition).some(
        (leaf) =>
          (leaf.kind === 'theme' && leaf.theme === theme) ||
          (leaf.kind === 'most' && leaf.themes.includes(theme)),
      ),
    );
    return sentences.length === 0
      ? []
      : [{ rule, sentences: sentences.map(({ text, passage }) => ({ text, passage })) }];
  });
}

/**
 * "Hvad udelukker indkøb?": what the standard says is not part of the intervention; undefined for an unknown title.
 * An empty list means that the standard says nothing, not that nothing is excluded.
 */
export function exclusionsOf(book: RuleBook, intervention: string): Passage[] | undefined {
  const rule = ruleOf(book, intervention);
  return rule && withRole(rule, 'excluded');
}

/** Everything that a rule asks about, themes first in the method's order: what a form for it must hold. */
export function askedBy(rule: Pick<Rule, 'sentences'>): Asked[] {
  const leaves = rule.sentences.flatMap((sentence) => leavesOf(sentence.condition));
  return inMethodOrder(
    leaves.flatMap((leaf): Asked[] => {
      if (leaf.kind === 'theme') return [leaf.theme];
      if (leaf.kind === 'most') return leaf.themes;
      return [leaf.kind === 'fact' ? leaf.fact : OVERALL];
    }),
  );
}

/** The rule of the intervention with this title. */
export function ruleOf(book: RuleBook, intervention: string): Rule | undefined {
  return book.rules.find((rule) => rule.intervention.title === intervention);
}
