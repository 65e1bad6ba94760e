import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '../standard/types';
import { foldLetters } from './fold';

/**
 * Words that Snowball throws together with another word of the field, and the stem they get instead:
 * "gælder" (applies) is not "gæld" (debt), "borger" (citizen) is not "borg" (castle).
 */
const EXCEPTIONS = table({
  gælder: 'gælde',
  gælde: 'gælde',
  gældende: 'gælde',
  borger: 'borger',
  borgere: 'borger',
  borgeren: 'borger',
  borgerne: 'borger',
  borgers: 'borger',
  borgerens: 'borger',
  borgernes: 'borger',
  børste: 'børst',
  bruger: 'bruger',
  brugere: 'bruger',
  brugeren: 'bruger',
  brugerne: 'bruger',
  brugerens: 'bruger',
  koster: 'koste',
  koste: 'koste',
  kostede: 'koste',
  hverdagen: 'hverdagen',
  hverdagens: 'hverdagen',
  demens: 'demens',
  dement: 'dement',
  demente: 'dement',
  billet: 'billet',
  billetter: 'billet',
  billetten: 'billet',
  afhængig: 'afhængig',
  afhængige: 'afhængig',
  færdes: 'færdes',
  færden: 'færdes',
  værelse: 'værelse',
  værelset: 'værelse',
  værelser: 'værelse',
  leverer: 'levere',
  levere: 'levere',
  leveres: 'levere',
  lejer: 'lejer',
  orden: 'orden',
  sige: 'sige',
  siger: 'sige',
  sagde: 'sige',
  vare: 'vare',
  varer: 'vare',
  varerne: 'vare',
  synes: 'synes',
  sørge: 'sørge',
  sørger: 'sørge',
  styrelse: 'styrelse',
  styrelsen: 'styrelse',
  natten: 'nat',
  nætter: 'nat',
  aften: 'aften',
  aftenen: 'aften',
  aftner: 'aften',
  uger: 'uge',
  penge: 'penge',
  pengene: 'penge',
  væskende: 'væskende',
  væsker: 'væskende',
  fattig: 'fattig',
  fattige: 'fattig',
  nemlig: 'nemlig',
  rettighed: 'rettighed',
  rettigheder: 'rettighed',
  rettigheden: 'rettighed',
  saglighed: 'saglighed',
  lidelse: 'lidelse',
  lidelser: 'lidelse',
  lidelsen: 'lidelse',
  ledig: 'ledig',
  ledige: 'ledig',
  ledighed: 'ledighed',
  sigtet: 'sigtet',
  fyret: 'fyret',
  ballet: 'ballet',
  riget: 'riget',
  varighed: 'varighed',
  varigheden: 'varighed',
  lammelse: 'lammelse',
  lammelser: 'lammelse',
  breve: 'brev',
  brevet: 'brev',
  brevene: 'brev',
});

/** Verb forms whose Snowball stem differs from that of their noun or infinitive, in everyday use in the field. */
const IRREGULAR = table({
  gør: 'gøre',
  gjorde: 'gøre',
  gjort: 'gøre',
  laver: 'lave',
  spiser: 'spise',
  køber: 'købe',
  købte: 'købe',
  købt: 'købe',
  gik: 'gå',
  går: 'gå',
  gået: 'gå',
});

/** English words that Snowball throws together with another word of the field. */
const ENGLISH_EXCEPTIONS = table({
  evening: 'evening',
  evenings: 'evening',
  present: 'present',
  able: 'able',
  // A satellite, and not two doctors.
  gps: 'gps',
});

/** A map and not an object: the word "constructor" must find nothing. */
function table(words: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}

const cache = { da: new Map<string, string>(), en: new Map<string, string>() };
const CACHE_LIMIT = 50_000;

/**
 * The search term of one lower-case word: stemmed in its language, then letters folded.
 * Words with digits or § are never stemmed: "§82a" and "30" must match exactly.
 */
export function stem(word: string, language: Language): string {
  const known = cache[language].get(word);
  if (known !== undefined) return known;
  const term = /[\d§]/.test(word)
    ? word
    : foldLetters(language === 'da' ? stemDanish(word) : (ENGLISH_EXCEPTIONS.get(word) ?? english(word)));
  if (cache[language].size >= CACHE_LIMIT) cache[language].clear();
  cache[language].set(word, term);
  return term;
}

function stemDanish(word: string): string {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  return danish(IRREGULAR.get(word) ?? word);
}

/**
 * Coarser roots that join a verb and its noun, which Snowball keeps apart (træning/træne, rengøring/rengøre,
 * flytning/flytte). Whether an n before -ing belongs to the word cannot be seen, so both are given. Only ever a weak
 * sign; empty where there is nothing to take off.
 */
export function roots(term: string): string[] {
  return ['ning', 'ing', 'else']
    .filter((ending) => term.endsWith(ending))
    .map((ending) => term.slice(0, -ending.length))
    .filter((rest) => rest.length >= 3);
}
