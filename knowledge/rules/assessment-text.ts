import type { TFunction } from 'i18next';
import type { Language, Passage } from '../standard/types';
import { ruleText } from './rule-text';
import {
  type Asked,
  type Assessment,
  type AssessmentResult,
  type Because,
  type Level,
  type Outcome,
  OVERALL,
  THEMES,
  type Truth,
} from './types';

/** What can be acted on first; what is not met comes last. */
const ORDER: readonly Outcome[] = ['met', 'individual', 'undetermined', 'not_met'];

/** An assessment as plain text, grouped by outcome, each intervention with its reasons and the criterion quoted. */
export function assessmentText(assessment: Assessment, language: Language): string {
  const say = ruleText(language);
  const groups = ORDER.flatMap((outcome) => {
    const results = assessment.results.filter((result) => result.outcome === outcome);
    if (results.length === 0) return [];
    return [
      say(`outcome.${outcome}`).toLocaleUpperCase('da'),
      ...results.map((result) => resultText(result, language)),
    ];
  });
  return [...groups, say('lookup'), `«${assessment.note}»`].join('\n\n');
}

function resultText(result: AssessmentResult, language: Language): string {
  const say = ruleText(language);
  return [
    result.intervention,
    `  ${say('criteria')}: ${quoted([...result.criteria, ...result.conditionsElsewhere])}`,
    ...result.because.map(
      (because, at) => `  · ${becauseText(because, language, joinsPrevious(result.because, at))}`,
    ),
    ...(result.missing.length === 0
      ? []
      : [
          `  ${say('missing', { list: result.missing.map((asked) => askedText(asked, language)).join('; ') })}`,
        ]),
    ...result.unclear.flatMap(({ note, readings }) => [
      `  ${say('unclear', { note: note.id, text: note.text[language] })}`,
      ...readings.map(
        ({ text, holds }, at) =>
          `    ${say('reading', { number: at + 1, holds: truthText(holds, say), text: text[language] })}`,
      ),
    ]),
  ].join('\n');
}

/** One condition in words: what was required, what was given, whether it holds and in which direction it misses. */
export function becauseText(because: Because, language: Language, alternative = false): string {
  const say = ruleText(language);
  const readings = because.readings?.map((number) => say('because.reading', { number })).join(', ');
  const text = conditionText(because, say);
  return `${alternative ? `${say('because.or')} ` : ''}${text}${readings === undefined ? '' : ` (${readings})`}`;
}

function conditionText(because: Because, say: TFunction): string {
  if ('count' in because) {
    return say('because.count', {
      given: because.given,
      of: because.required.moreThanHalfOf,
      levels: levelsText(because.levels),
      assessed: because.assessed,
      holds: truthText(because.holds, say),
    });
  }
  if ('theme' in because) {
    const name = say(`theme.${because.theme}`);
    if (because.given === null) return open(name, levelsText(because.required), say('level.none'), say);
    return required(name, levelsText(because.required), String(because.given), missText(because, say), say);
  }
  if (because.fact === OVERALL) {
    const name = say('overall.name');
    if (because.given === null) return open(name, levelsText(because.required), say('overall.none'), say);
    return required(name, levelsText(because.required), String(because.given), missText(because, say), say);
  }
  const { fact, given, holds } = because;
  const name = say(`fact.${fact}`);
  const needed = say(`answer.${because.required}`);
  if (given === null) return say('because.unanswered', { name, required: needed, given: say('answer.none') });
  return say('because.answered', {
    name,
    required: needed,
    given: say(`answer.${given}`),
    holds: truthText(holds, say),
  });
}

function open(name: string, needed: string, given: string, say: TFunction): string {
  return say('because.open', { name, required: needed, given });
}

function required(name: string, needed: string, given: string, holds: string, say: TFunction): string {
  return say('because.required', { name, required: needed, given, holds });
}

function missText(
  because: Exclude<Because, { count: string } | { required: boolean }>,
  say: TFunction,
): string {
  if (because.direction === 'over') return say('because.over');
  if (because.direction === 'under') return say('because.under', { count: because.distance ?? 0 });
  return truthText(because.holds, say);
}

function truthText(holds: Truth, say: TFunction): string {
  return say(`holds.${holds ?? 'none'}`);
}

/** "2–4" for levels in a row, "2, 4" otherwise. */
function levelsText(levels: readonly Level[]): string {
  const [first, last] = [levels[0], levels.at(-1)];
  const inRow =
    first !== undefined && last !== undefined && last - first === levels.length - 1 && levels.length > 1;
  return inRow ? `${first}–${last}` : levels.join(', ');
}

/** A theme's name or a fact's question in the language. */
export function askedText(asked: Asked, language: Language): string {
  const say = ruleText(language);
  if (asked === OVERALL) return say('overall.name');
  return say(`${(THEMES as readonly string[]).includes(asked) ? 'theme' : 'fact'}.${asked}`);
}

function joinsPrevious(all: Because[], at: number): boolean {
  const group = all[at]?.oneOf;
  return group !== undefined && all[at - 1]?.oneOf === group;
}

/** Each passage in quotation marks of its own: no two sentences of the standard become one quote. */
function quoted(passages: Passage[]): string {
  return passages.map(({ text }) => `«${text}»`).join(' ');
}
