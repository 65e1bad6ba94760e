import type { Lexicon } from '../lexicon/types';
import { parseQuickLine } from '../rules/quick-line';
import { type Level, type Severities, THEMES } from '../rules/types';
import { wholeWords } from '../text/whole-words';
import type { Thing } from './types';

/** Levels told in the question ("VUM 3 i praktiske opgaver"); none unless a theme stands beside each. */
export function severitiesIn(message: string): Severities {
  const text = message
    .replace(SCORED, ' ')
    .replace(NO_LEVEL, ' ')
    .replace(/([0-4])-tal\p{L}*/giu, '$1')
    .replace(IN_VUM, 'vum $1$2');
  if (
    !/(?<![\d.,-])[0-4](?![\d%-]|[.,]\d)|moderat|svær|fuldstændig|severe|complete|(?<!\p{L})(?:lette?|lettere|mild|slight) problem/iu.test(
      text,
    )
  )
    return {};
  const level = (IN_ALL_THEMES.exec(text) ?? IN_THE_REST.exec(text))?.[1];
  const bare = text.replace(IN_ALL_THEMES, ' ').replace(IN_THE_REST, ' ');
  const named = parseQuickLine(level === undefined ? text : bare, []).severities;
  const isNamed = Object.keys(named).length > 0;
  const all =
    level ??
    (isNamed
      ? undefined
      : ((ENOUGH_AT.exec(text) ?? WITHOUT_THEME.exec(text))?.[1] ?? levelOfProblems(text)));
  // "1 i alle temaer undtagen praktiske opgaver 3": what is told of one theme holds for that.
  return all === undefined ? named : { ...inAllThemes(Number(all)), ...named };
}

/** "Med lette problemer": of no theme in particular. */
function levelOfProblems(text: string): number | undefined {
  return PROBLEMS.find(([, words]) => words.test(text))?.[0];
}

const PROBLEMS: readonly (readonly [level: Level, words: RegExp])[] = [
  [1, problems('lette|lettere|mild|slight')],
  [2, problems('moderate')],
  [3, problems('svære|severe')],
  [4, problems('fuldstændige|complete')],
];

function problems(level: string): RegExp {
  return wholeWords(
    `(?:(?:borger\\p{L}*|person\\p{L}*|nogen|en|mand|kvinde|citizen|client|person|someone|people|man|woman) (?:med|with)|(?:borger\\p{L}*|han|hun|jeg|he|she|i|citizen|client) (?:har|has|have)) (?:kun |only |just )?(?:${level})(?: \\(\\d\\))? (?:problemer|problems)(?! (?:i|på|med|inden for|og|eller|in|with|and|or) (?!alt))`,
  );
}

function inAllThemes(level: number): Severities {
  return Object.fromEntries(THEMES.map((theme) => [theme, level])) as Severities;
}

/** "Er VUM 1 nok?" names no theme: it asks whether any criterion is met at that level. */
const ENOUGH_AT = wholeWords('(?:vum|niveau|score|level) ?([0-4]) (?:nok|tilstrækkeligt|enough|sufficient)');

/** "1 i VUM", "VUM: 1". */
const IN_VUM = /(?<![\d.,])([0-4]) (?:i|på|in|on) vum(?!\p{L})|(?<!\p{L})vum\s*[:=]\s*([0-4])(?![\d.,])/giu;

/** "Let støttebehov (VUM 1)" tells it of everything. */
const WITHOUT_THEME = wholeWords(
  '(?:kun |only |just )?vum(?:[- ]?(?:niveau|score|level))? ?([0-4])(?![.,]\\d)',
);

/** "1 (let) i alle temaer". */
const IN_ALL_THEMES = wholeWords(
  '([0-4])(?: \\(\\p{L}+\\)|\\))? (?:(?:i|på|in|on|across) (?:alt|everything|det hele|det samlede)|(?:i|på|in|on|across) (?:alle|samtlige|all|every)(?: (?:the|of the|vum))?[ -]*(?:temaer(?:ne)?|themes?|områder|areas)|i hele vum\\S*|hele vejen(?: rundt| igennem)?|over hele linjen|all the way|across the board)',
);

/** "3 i socialt liv, 0 i resten". */
const IN_THE_REST = wholeWords(
  '([0-4])(?: \\(\\p{L}+\\))? (?:i|på|in|on) (?:resten|alle andre|alt andet|de (?:øvrige|andre|resterende)|(?:all )?the (?:rest|others?)|(?:all|everything) (?:else|others?))(?: temaer(?:ne)?| themes?)?',
);

/** The levels in words, let to fuldstændig (1–4), as they stand before "støttebehov". */
const NEED: readonly (readonly [level: Level, words: RegExp])[] = [
  [1, needs('let(?:te?)?|lettere|en smule(?:,? lidt)?|lidt|lille|mild|light|slight|small|minor|little')],
  [2, needs('moderate?')],
  [3, needs('svære?|svært|omfattende|severe')],
  [4, needs('fuldstændigt?|complete|full')],
];

function needs(level: string): RegExp {
  return wholeWords(
    `(?:${level}) (?:støttebehov\\p{L}*|behov for støtte|(?:support )?needs?)|(?:støttebehov(?:et)?|behov(?:et)? for støtte|support needs?) (?:kun |only )?(?:er|is|are) (?:kun |only |just |bare )?(?:${level})(?=\\s*(?:[,.?!]|$|og |and ))`,
  );
}

/**
 * The need of support as a whole, where that is what a message tells: "let støttebehov", or one level in every theme. Levels of single
 * themes tell nothing of it.
 */
export function overallNeed(message: string, severities: Severities): Level | undefined {
  const named = NEED.filter(([, words]) => words.test(message)).map(([level]) => level);
  // "Ikke let, men omfattende", "fra let til omfattende": which it is now is not told by the words.
  if (named.length > 1 || message.replace(NO_LEVEL, '') !== message) return undefined;
  if (named.length === 1) return named[0];
  const levels = THEMES.map((theme) => severities[theme]);
  const [first] = levels;
  return first !== null && levels.every((level) => level === first) ? first : undefined;
}

/** The level that is told does not ask for one: "lette problemer, hvad koster det?". */
export function withoutLevels(question: string, severities: Severities): string {
  if (Object.keys(severities).length === 0) return question;
  return question
    .replace(ASSESSED, ' ')
    .replace(IN_ALL_THEMES, ' ')
    .replace(IN_THE_REST, ' ')
    .replace(LEVEL_WORDS, ' ');
}

const LEVEL_WORDS =
  /(?<!\p{L})(?:lette?|lettere|moderate?|svært?e?|fuldstændige?|mild|slight|severe|complete) problem\p{L}*/giu;

/** "Ikke lette problemer" says which level it is not. */
const NO_LEVEL =
  /(?<!\p{L})(?:ikke|hverken|not|neither) (?:\p{L}+ )?(?:let|moderat|svær|fuldstændig|mild|slight|severe|moderate|complete)\p{L}*/giu;

/** Stands between a theme and its level and says nothing: "praktiske opgaver er scoret til 1". */
const SCORED =
  /(?<!\p{L})(?:(?:is|was|er|blev|bliver) )?(?:came out as|comes? out as|scored?(?: as| at)?|rated(?: as| at)?|scoret(?: til)?|vurderet til|sat til|ligger på|står på|giver et|got an?)\s+(?=[0-4])/giu;

/** "Assessed as VUM 1": that it has been assessed is not asked about. */
const ASSESSED =
  /(?<!\p{L})(?:assessed|rated|scored|vurderet|scoret|udredt) (?:as|at|to|til) (?=(?:vum|level|niveau)? ?[0-4])/giu;

/** Concepts that say how severe something is: `niveauer`, `let-stoettebehov`. */
const LEVEL = /^niveauer$|-stoettebehov$/;

/**
 * The theme and the level are how severe it is, not the thing asked about. A question that has nothing else asks
 * about the theme.
 */
export function withoutSeverityWords(
  things: readonly Thing[],
  severities: Severities,
  lexicon: Lexicon,
): readonly Thing[] {
  const themes = new Set(Object.keys(severities));
  if (themes.size === 0) return things;
  const saysLevel = (id: string) =>
    id.startsWith('vum') ||
    LEVEL.test(id) ||
    [...themes].some((theme) => lexicon.concepts.get(id)?.theme === theme && theme.startsWith(id));
  return things.filter(({ concepts }) => !concepts.some(saysLevel));
}
