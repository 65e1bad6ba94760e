import { foldCase } from '../text/fold';
import { stem } from '../text/stem';
import type { Field } from './understand';

/** Two words beside each other, neither of them short. */
const PAIR = /(?<!\p{L})(\p{L}{4,}) (?=(\p{L}{4,}))/giu;
/** "Bolig støtte" is as likely support in the home as the benefit of that name. */
const HELP = /^(?:støtte|hjælp|tilbud|indsats|ydelse|opgave|behov|borger)/iu;
/** "Støtte kontakt til familie", "bostøtte besøge": what is done to the other, or who does it, is no part of a compound. */
const APART = /^(?:(?:bo)?støtte|hjælpe|køre|læse|handle|vaske|bade|betale|lave|møde|samle|passe|søge)$/iu;
const LINKS = ['', 's', 'e'];

/**
 * "Medicin dosering" is "medicindosering": on a phone a compound is written as its parts. Only what the lexicon has as one word is
 * joined, and not what it has as two.
 */
export function withCompoundsJoined(
  text: string,
  { vocabulary, labels }: Pick<Field, 'vocabulary' | 'labels'>,
): string {
  const has = (...words: string[]) => labels.has(words, 'da');
  // Hardly any two words are a third one: most need not be looked for among the labels.
  const isKnown = (word: string) => vocabulary.knows(stem(foldCase(word), 'da')) && has(word);
  return text.replace(PAIR, (written, first: string, second: string) => {
    if (HELP.test(second) || APART.test(first)) return written;
    const link = LINKS.find((between) => isKnown(first + between + second));
    return link === undefined || has(first, second) ? written : first + link;
  });
}
