import { askedBy } from '../../knowledge/rules/look-up';
import {
  type Asked,
  FACTS,
  type Given,
  OVERALL,
  type Overall,
  type RuleBook,
  THEMES,
} from '../../knowledge/rules/types';
import type { Language, Standard } from '../../knowledge/standard/types';
import type { GivenData } from './actions';

/** A check of criteria: whose, of what, and what is known. */
export interface CheckView {
  language: Language;
  standard: Standard;
  book: RuleBook;
  given: Given;
  /** Title of the one intervention that is checked; undefined for all. */
  focus?: string | undefined;
  /** Whether there are others in the conversation to share with. */
  shareable: boolean;
}

/** What a button of the check carries: the whole check, and nothing that this municipality's rules do not ask. */
export function checkData({ language, standard, book, given, focus }: Omit<CheckView, 'shareable'>) {
  return {
    language,
    municipality: standard.municipality.id,
    ...(focus === undefined ? {} : { focus }),
    given: onlyAsked(given, new Set(book.rules.flatMap(askedBy))),
  };
}

/** The part of what is given that is among `asked`. */
export function onlyAsked(given: Given, asked: ReadonlySet<Asked>): GivenData {
  const severities = THEMES.flatMap((theme) => {
    const level = given.severities[theme];
    return asked.has(theme) && level !== undefined && level !== null ? [[theme, level]] : [];
  });
  const facts = [...FACTS, OVERALL as Overall].flatMap((fact) => {
    const value = given.facts[fact];
    return asked.has(fact) && value !== undefined && value !== null ? [[fact, value]] : [];
  });
  return { severities: Object.fromEntries(severities), facts: Object.fromEntries(facts) };
}

/** Whether nothing has been given. */
export function isEmpty({ severities, facts }: Given): boolean {
  return [...Object.values(severities), ...Object.values(facts)].every(
    (value) => value === null || value === undefined,
  );
}
