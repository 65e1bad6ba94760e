import { wholeWords } from '../text/whole-words';
import type { Understood } from './types';

const AT_ONCE = wholeWords(
  'samtidig(?:t)?|på samme tid|sideløbende|ved siden af|oveni(?=\\s*(?:\\?|$))|at the same time|alongside|side by side',
);
const THIS_HELP = wholeWords('85|støtten?|bostøtten?s?|the support|the grant|(?<=and )this');

/** "BPA og bostøtte samtidig?" asks whether two kinds of help go together, and not whether one of them is given in the other. */
export function asksForBoth({ question }: Understood): boolean {
  return AT_ONCE.test(question) && THIS_HELP.test(question);
}

/** Tells of two kinds of help at the same time. */
export function tellsOfBoth(text: string): boolean {
  return /(?<!\p{L})(?:samtidig|sideløbende|kombiner|kombination|ved siden af)/iu.test(text);
}
