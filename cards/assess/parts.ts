import { inMethodOrder } from '../../knowledge/rules/asked-order';
import { leavesOf } from '../../knowledge/rules/leaves';
import { askedBy, ruleOf } from '../../knowledge/rules/look-up';
import { type Asked, OVERALL, type Rule, type RuleBook } from '../../knowledge/rules/types';

/** Questions of a form that belong together, and the rules that ask them. */
export interface FormPart {
  asked: Asked[];
  rules: Rule[];
}

/**
 * What a form asks, and in which order. Themes whose level decides an intervention by itself come first. What is left
 * (facts, and themes that are only counted) is put under the interventions that need it. A small check and a
 * municipality with a single rule have nothing to put away.
 */
export function formParts(book: RuleBook, focus: string | undefined): { first: FormPart; extra: FormPart[] } {
  const one = focus === undefined ? undefined : ruleOf(book, focus);
  const rules = one ? [one] : book.rules;
  const all = inMethodOrder(rules.flatMap(askedBy));
  if (rules.length === 1) return { first: { asked: all, rules }, extra: [] };
  const deciding = new Set<Asked>(
    rules.flatMap((rule) =>
      rule.sentences.flatMap(({ condition }) =>
        leavesOf(condition).flatMap((leaf) => (leaf.kind === 'theme' ? [leaf.theme] : [])),
      ),
    ),
  );
  // The overall need of support is what its municipality decides by.
  const decides = (asked: Asked) => deciding.has(asked) || asked === OVERALL;
  const extra = new Map<string, FormPart>();
  for (const asked of all.filter((each) => !decides(each))) {
    const asking = rules.filter((rule) => askedBy(rule).includes(asked));
    const key = asking.map(({ intervention }) => intervention.title).join('\n');
    const part = extra.get(key) ?? { asked: [], rules: asking };
    part.asked.push(asked);
    extra.set(key, part);
  }
  const inOrder = [...extra.values()].sort((a, b) => firstOf(a, rules) - firstOf(b, rules));
  return { first: { asked: all.filter(decides), rules }, extra: inOrder };
}

function firstOf(part: FormPart, rules: readonly Rule[]): number {
  return rules.findIndex((rule) => part.rules.includes(rule));
}
