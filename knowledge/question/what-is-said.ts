import { foldCase } from '../text/fold';
import { stem } from '../text/stem';
import { withoutAsides, withoutTomorrow } from './asides';
import { withoutCourtesy } from './courtesy';
import { findMunicipalities } from './municipality';
import { ofMyOwn } from './passed-on';
import { asAsked } from './reported';
import { withTheCitizenTold } from './the-citizen';
import type { Field } from './understand';

/**
 * What a message says of the matter: without how it greets and signs, asked outright where it is reported, with the citizen called so,
 * without what is only told of the asking and of the day; a relative's as a caseworker asks it.
 */
export function whatIsSaid(written: string, field: Field): string {
  // A word that the lexicon has in either language is nobody's name.
  const isThing = (word: string) => field.labels.has([word], 'da') || field.labels.has([word], 'en');
  const isPlace = (name: string) => {
    const { known, unknown } = findMunicipalities(name, field.municipalities);
    return known.length + unknown.length > 0;
  };
  const isKnown = (name: string) => {
    const word = foldCase(name);
    return isThing(word) || field.vocabulary.isInStandards(stem(word, 'da')) || isPlace(name);
  };
  const asked = asAsked(withTheCitizenTold(withoutCourtesy(written, isThing), isKnown));
  return withoutTomorrow(ofMyOwn(withoutAsides(asked)));
}
