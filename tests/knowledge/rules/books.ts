import { join } from 'node:path';
import { loadRules } from '../../../knowledge/rules/load-rules';
import { outcomeOf } from '../../../knowledge/rules/outcome';
import type { Given, Outcome, Rule, RuleBook } from '../../../knowledge/rules/types';
import { unclearIn } from '../../../knowledge/rules/unclear';
import { loadStandards } from '../../../knowledge/standard/load-standards';

export const KNOWLEDGE = join(__dirname, '../../../knowledge');
export const standards = loadStandards(KNOWLEDGE);
const books = loadRules(KNOWLEDGE, standards);

/** The real rules of a municipality. */
export function bookOf(municipality: string): RuleBook {
  const book = books.get(municipality);
  if (book === undefined) throw new Error(`no rules for ${municipality}`);
  return book;
}

/** The real rule whose title has these words. */
export function ruleAbout(municipality: string, words: string): Rule {
  const rule = bookOf(municipality).rules.find(({ intervention }) => intervention.title.includes(words));
  if (rule === undefined) throw new Error(`no rule about ${words} in ${municipality}`);
  return rule;
}

/** As the tables write an outcome: ja, nej, ? (something is missing), uklar (the readings differ), individuelt. */
export function word(rule: Rule, given: Given): string {
  const words: Record<Outcome, string> = {
    met: 'ja',
    not_met: 'nej',
    undetermined: '?',
    individual: 'individuelt',
  };
  const outcome = outcomeOf(rule, given);
  const differ = unclearIn(rule, given).some(({ readings }) => readings.every(({ holds }) => holds !== null));
  return outcome === 'undetermined' && differ ? 'uklar' : words[outcome];
}
