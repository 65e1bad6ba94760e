import { assessRule } from '../../knowledge/rules/assess';
import { askedBy } from '../../knowledge/rules/look-up';
import { ruleText } from '../../knowledge/rules/rule-text';
import { FACTS, OVERALL, type Rule, THEMES } from '../../knowledge/rules/types';
import type { Language, Passage } from '../../knowledge/standard/types';
import { say as speak } from '../say';
import type { CheckView } from './check';
import { explained } from './explained';
import { asksThemes } from './result';
import { askedTitle, outcomeWords } from './words';

/** What the record begins with: whose standard, which version, when, and what was given. */
export function recordHead({ language, standard, book, given }: CheckView, date: string): string {
  const say = speak(language);
  const words = ruleText(language);
  const asked = new Set(book.rules.flatMap(askedBy));
  const levels = THEMES.filter((theme) => asked.has(theme)).map((theme) => {
    const level = given.severities[theme] ?? null;
    const told = level === null ? words('level.none') : `${level} (${words(`level.${level}`)})`;
    return `- ${askedTitle(theme, language)}: ${told}`;
  });
  const overall = given.facts[OVERALL] ?? null;
  const overallLine = asked.has(OVERALL)
    ? [
        `- ${askedTitle(OVERALL, language)}: ${overall === null ? words('overall.none') : `${overall} (${words(`overall.${overall}`)})`}`,
      ]
    : [];
  const facts = FACTS.filter((fact) => asked.has(fact)).map(
    (fact) => `- ${askedTitle(fact, language)} ${words(`answer.${given.facts[fact] ?? 'none'}`)}`,
  );
  return [
    say('assess.record.heading'),
    say('assess.record.municipality', { name: standard.municipality.name }),
    say('assess.record.standard', { title: standard.title, version: standard.version }),
    ...(standard.adopted === undefined ? [] : [say('assess.record.adopted', { adopted: standard.adopted })]),
    say('assess.record.sources', { sources: standard.sources.map(({ file }) => file).join(', ') }),
    say('assess.record.date', { date: dateText(date, language) }),
    '',
    say('assess.record.given'),
    ...levels,
    ...overallLine,
    ...facts,
    ...(asksThemes(book) ? [say('assess.record.version')] : []),
  ].join('\n');
}

/** One intervention: outcome, every condition, what is missing or unclear, and the criterion with its place. */
export function recordResult(rule: Rule, { language, given }: CheckView): string {
  const result = assessRule(rule, given);
  const { conditions, missing, unclear } = explained(result, language);
  return [
    `${result.intervention}: ${outcomeWords(result.outcome, language)}`,
    ...[...conditions, ...missing].map(({ text }) => `  ${plain(text)}`),
    ...unclear.flatMap(({ label, text, readings }) => [
      `  ${label} ${plain(text)}`,
      ...readings.map((reading) => `    ${plain(reading.text)}`),
    ]),
    ...[...result.criteria, ...result.conditionsElsewhere].map((passage) => `  ${quoted(passage, language)}`),
  ].join('\n');
}

/** What the record ends with: that it is a lookup, and the line on individual assessment. */
export function recordFoot({ language, book }: CheckView): string {
  const words = ruleText(language);
  const note = book.individualAssessment;
  return [
    words('lookup'),
    note ? quoted({ ...note.passage, text: note.text }, language) : words('individual'),
  ].join('\n');
}

function quoted({ text, source }: Passage, language: Language): string {
  return `»${text}« (${speak(language)('quote.place', { document: source.document, line: source.line })})`;
}

function plain(runs: readonly { text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}

/** "24. november 2026"; a date that cannot be read is shown as it is. */
function dateText(date: string, language: Language): string {
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) return date;
  const format = { dateStyle: 'long', timeZone: 'Europe/Copenhagen' } as const;
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', format).format(at);
}
