import { asksThemes, type Card, type LookupView, lookupCard } from '../../../cards';
import { askedText } from '../../../knowledge/rules/assessment-text';
import { criteriaOf, exclusionsOf, interventionsRequiring, ruleOf } from '../../../knowledge/rules/look-up';
import { THEMES } from '../../../knowledge/rules/types';
import type { Language, MunicipalityId } from '../../../knowledge/standard/types';
import type { Means } from '../said';
import { municipalityData } from './begin';

/** A question to the rules: what an intervention takes or excludes (its title), or which ones name a theme (its id). */
export interface LookUp {
  language: Language;
  municipality: MunicipalityId;
  asked: LookupView['asked'];
  about: string;
  page?: number | undefined;
}

/** The answer, quoted from the standard; undefined when the standard or what is asked about is not there. */
export function lookUp(
  { language, municipality, asked, about, page }: LookUp,
  means: Means,
): Card | undefined {
  const found = municipalityData(municipality, means);
  if (!found) return undefined;
  const { standard, book } = found;
  const view = { language, standard, asked, aboutId: about, hasThemes: asksThemes(book), page };
  if (asked === 'requiring') {
    const theme = THEMES.find((each) => each === about);
    if (!theme) return undefined;
    const passages = interventionsRequiring(book, theme).flatMap(({ sentences }) =>
      sentences.map(({ text, passage }) => ({ ...passage, text })),
    );
    return lookupCard({ ...view, about: askedText(theme, language), passages });
  }
  const rule = ruleOf(book, about);
  if (!rule) return undefined;
  const passages = asked === 'criteriaOf' ? criteriaOf(book, about)?.passages : exclusionsOf(book, about);
  return lookupCard({ ...view, about, passages: passages ?? [], focus: about });
}
