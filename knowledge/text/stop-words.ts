import type { Language } from '../standard/types';

/**
 * Function words of the two languages. They are not searched for. Words that decide an answer are *not* here
 * and stay searchable or are read by the verdict: ikke, kun, medmindre, uden, alene, selv.
 */
const DANISH =
  'af at da de dem den denne der deres det dette dig din dine dit du efter eller en end er et for fra før ' +
  'ham han hans har have havde hende hendes her hos hun hvad hvem hver hvilken hvilket hvilke hvis hvor hvordan ' +
  'hvorfor hvornår i ifm ift igennem ind jeg jer jeres jo kan kunne lige m man mange med mens mere mig min mine ' +
  'mit mod må måtte når nu o og også om op os over på sig sin sine sit ska skal skulle som så til u ud under var ved ' +
  'vi vil ville vor vores være været bliver blive blev få får fik gerne nok noget nogen nogle hej tak altså egentlig arbejdes ' +
  'mon ja nej bare evt fx ha osv mv mm mfl pr ca bl samt både hverken enten dog blot al alt alle anden andet andre sådan stadig';
const ENGLISH =
  'a about all also am an and any are as at be been but by can could did do does doing for from get gets getting ' +
  'give given gives go going got had has have having he her here him his how i if in into is it its just kind ' +
  'let like may me might more my no of off ok on one or our out please shall she should so some such than that ' +
  'the their them then there these they thing things this those to too under up us want was we were what when ' +
  'where whether which who whom whose why will with would yes you your w someone somebody something anyone ' +
  'anything theres lets hes shes whats thats';

const OF: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(DANISH.split(' ')),
  en: new Set(ENGLISH.split(' ')),
};
const STOP: ReadonlySet<string> = new Set([...OF.da, ...OF.en]);

/** All function words, of both languages. */
export const STOP_WORDS: Iterable<string> = STOP;

/** @param word lower case */
export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** In one of the languages: "dog" is a function word in Danish alone. @param word lower case */
export function isStopWordOf(word: string, language: Language): boolean {
  return OF[language].has(word);
}
