import type { Language } from '../standard/types';
import { foldCase } from '../text/fold';

/** Words that only one of the two languages has, among those that short questions are made of. */
const ONLY: Record<Language, ReadonlySet<string>> = {
  da: new Set(
    (
      'og er en et det den der som til på af med ikke kan skal hvad hvem hvor hvornår hvordan hvorfor hvilke hvilken hvilket ' +
      'må får få jeg vi han hun ham hende borger borgeren borgers uden når hvis også eller om ved fra efter gives dækker ' +
      'støtte hjælp hjælpe mange meget tit ofte lang længe noget nogen bliver blive ifm ang vedr inkl kun sig selv sin sine ' +
      'hos ind ud op ned gør gøre os jer dem deres min mit din dit være mig ja nej hej tak kommunen koster betaler stedet komme kommer'
    ).split(' '),
  ),
  en: new Set(
    (
      'the is are does do did can could should would what who whom where when why how which a an of with not and or if ' +
      'to on my your his her their they we he she it this that there will may must get gets have has any someone without ' +
      'about support help citizen client covered cover covers under often long much many pay pays paid hello thanks please ' +
      'yes no you who whose out into than be been by at from allowed provide provided apply person people'
    ).split(' '),
  ),
};

/** English words that are also Danish ones ("fristen for at klage") tell less. */
const ALSO_DANISH = new Set(['at', 'under', 'her', 'by', 'to', 'be', 'an']);
const ALSO = 0.4;

/** The letter of "§ 82 a" is no English article. */
const PARAGRAPH_LETTER = /\d\s?[a-d](?!\p{L})/gu;

/**
 * Which language a question is in; null when its words tell nothing ("weekend?", "SKP").
 * @param named words of the question that a lexicon knows in one language only count half a function word
 */
export function detectLanguage(question: string, named?: Partial<Record<Language, number>>): Language | null {
  const words =
    foldCase(question)
      .replace(PARAGRAPH_LETTER, ' ')
      .match(/\p{L}+/gu) ?? [];
  const score = (language: Language) =>
    words
      .filter((word) => ONLY[language].has(word))
      .reduce((sum, word) => sum + (ALSO_DANISH.has(word) ? ALSO : 1), 0) +
    (named?.[language] ?? 0) / 2;
  const danish = score('da') + (/[æøå]/i.test(question) ? 1 : 0);
  const english = score('en');
  if (danish === english) return null;
  return danish > english ? 'da' : 'en';
}
