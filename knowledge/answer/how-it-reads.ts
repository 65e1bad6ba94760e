import { asksBothThemes, levelInDoubt } from '../question/reading-asked';
import type { Understood } from '../question/types';
import type { InterventionFinder } from '../rules/find-interventions';
import { themeNamed } from '../rules/theme-named';
import type { RuleBook } from '../rules/types';
import { tokenise } from '../text/tokens';
import type { Evidence } from './evidence';
import { type Found, found } from './found';
import { namesThreshold } from './scope';

/**
 * Asked which number a level stands for ("er svære 2 eller 3?"), or whether two themes are both needed, the criterion whose words
 * leave just that open answers: it is unclear, and its readings stand beside it (domain: ).
 * @returns undefined where it is not asked, or no criterion leaves it open
 */
export function howItReads(
  all: readonly Evidence[],
  { question }: Understood,
  book: RuleBook | undefined,
  interventions: InterventionFinder,
): Found | undefined {
  const inDoubt = doubtAsked(question);
  if (inDoubt === undefined) return undefined;
  const open = all.filter(
    ({ annotated: { passage } }) =>
      passage.role === 'criteria' &&
      namesThreshold(passage.text) &&
      passage.notes.some(({ readings, words }) => readings.length > 1 && words.some(inDoubt)),
  );
  const named = (book ? interventions.find(book, question) : []).map(
    ({ intervention }) => intervention.title,
  );
  const own = open.filter(({ annotated }) => named.includes(annotated.passage.intervention));
  // One that is named is asked about, and no other.
  const told = own.length > 0 || named.length === 1 ? own : open;
  return told.length > 0 ? found('unclear', told, []) : undefined;
}

/** Whether doubtful words of a standard are those that the question asks how to read. */
function doubtAsked(question: string): ((words: string) => boolean) | undefined {
  const level = levelInDoubt(question);
  if (level !== undefined) return (words) => /\(\d\)/.test(words) && level.test(words);
  if (!asksBothThemes(question)) return undefined;
  const themes = themesIn(question);
  return (words) => {
    const own = themesIn(words);
    return own.size > 1 && [...own].every((theme) => themes.has(theme));
  };
}

/** The themes that single words name. */
function themesIn(text: string): Set<string> {
  return new Set(tokenise(text).flatMap(({ word }) => themeNamed(word) ?? []));
}
