import type { Fault } from '../fault/fault';
import type { Standard } from '../standard/types';
import { CRITERIA_ROLES } from './assess';
import type { Rule } from './types';

/**
 * The sentences on criteria or target group that no rule quotes. Nothing of them may be left over: a sentence that
 * is forgotten would make an outcome look more certain than the standard is.
 *
 * @param file the rule file that ought to have them.
 */
export function findUncovered(standard: Standard, rules: Rule[], file: string): Fault[] {
  const quotes = rules.flatMap((rule) => [...rule.sentences, ...rule.told]);
  const leads = new Set(standard.passages.flatMap((passage) => passage.lead ?? []));
  return standard.passages
    .filter((passage) => CRITERIA_ROLES.includes(passage.role))
    .flatMap((passage) => {
      const rest = quotes
        .filter((quote) => quote.passage === passage)
        .reduce((text, quote) => text.replace(quote.text, ' '), passage.text)
        .trim();
      if (!/\p{L}/u.test(rest) || leads.has(rest)) return [];
      return [
        {
          file,
          line: 0,
          what: `no rule has this sentence of "${passage.intervention}" (${passage.source.document}, line ${passage.source.line}): "${rest}"`,
          mend: 'Add it under "conditions" with what it requires, or under "told" with why it decides nothing.',
        },
      ];
    });
}
