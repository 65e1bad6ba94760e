import fc from 'fast-check';
import { askedBy } from '../../../knowledge/rules/look-up';
import { FACTS, type Given, LEVELS, type Rule, THEMES } from '../../../knowledge/rules/types';
import { bookOf } from './books';

export const RULES: Rule[] = ['gladsaxe', 'roskilde', 'ishoej', 'frederikssund'].flatMap(
  (id) => bookOf(id).rules,
);

export const anyRule = fc.constantFrom(...RULES);

const level = fc.constantFrom(...LEVELS, null);
const yesNo = fc.constantFrom(true, false, null);

/** Any levels and facts, some of them not given. */
export const anyGiven: fc.Arbitrary<Given> = fc.record({
  severities: fc.record(Object.fromEntries(THEMES.map((theme) => [theme, level])), { requiredKeys: [] }),
  facts: fc.record(
    { ...Object.fromEntries(FACTS.map((fact) => [fact, yesNo])), 'samlet-stoettebehov': level },
    { requiredKeys: [] },
  ),
});

/** The same case with one theme or fact given otherwise. */
export function withValue(given: Given, name: string, value: unknown): Given {
  return (THEMES as readonly string[]).includes(name)
    ? { severities: { ...given.severities, [name]: value }, facts: given.facts }
    : { severities: given.severities, facts: { ...given.facts, [name]: value } };
}

export function valueIn(given: Given, name: string): unknown {
  const all: Record<string, unknown> = { ...given.severities, ...given.facts };
  return all[name] ?? null;
}

/** Every value that a theme or fact can be given. */
export function valuesOf(name: string): readonly unknown[] {
  return (FACTS as readonly string[]).includes(name) ? [true, false] : LEVELS;
}

/** The themes and facts of a rule that are not given. */
export function unknownOf(rule: Rule, given: Given): string[] {
  return askedBy(rule).filter((name) => valueIn(given, name) === null);
}
