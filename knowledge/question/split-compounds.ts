import type { LabelFinder } from '../search/labels';
import { foldCase } from '../text/fold';
import { token } from '../text/tokens';

/** Two words beside each other, neither of them short. */
const PAIR = /(?<!\p{L})(\p{L}{4,}) (?=(\p{L}{4,}))/giu;
/** "Bolig støtte" is as likely support in the home as the benefit of that name. */
const HELP = /^(?:støtte|hjælp|tilbud|indsats|ydelse|opgave|behov|borger)/iu;
const LINKS = ['', 's', 'e'];

/**
 * "Medicin dosering" is "medicindosering": on a phone a compound is written as its parts. Only what the lexicon has as one word is
 * joined, and not what it has as two.
 */
export function withCompoundsJoined(text: string, labels: LabelFinder): string {
  const has = (...words: string[]) =>
    labels
      .find(
        words.map((word) => token(foldCase(word))),
        'da',
      )
      .some(({ start, end }) => end - start === words.length);
  return text.replace(PAIR, (written, first: string, second: string) => {
    if (HELP.test(second)) return written;
    const link = LINKS.find((between) => has(first + between + second));
    return link === undefined || has(first, second) ? written : first + link;
  });
}
