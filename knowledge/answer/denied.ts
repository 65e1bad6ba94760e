import type { Passage } from '../standard/types';
import { foldCase } from '../text/fold';
import { readOnce } from '../text/read-once';
import { termsIn } from '../text/tokens';
import type { Evidence } from './evidence';

/** Where a passage says under which condition it holds, up to the end of the sentence. */
const UNDER =
  /(?<!\p{L})(?:kun hvis|kun når|medmindre|med mindre|såfremt|forudsat|hvis der er behov for|kræver,? at|som [^,.;]{0,40}? har)\s+(?<condition>[^.;]+)/giu;
/** "Ikke noget", "uden", "there is nothing": what follows is not so, but "kan vi ikke …?" asks whether it is. */
const NOT =
  /(?<!\p{L})(?<!(?:kan|må|skal|vil|kunne|har|can|could) (?:vi|jeg|man|han|hun|de|borger(?:en)?|we|i|he|she|they) )(?<!(?:^|[.?!] )\s*er der )(?<!hvis der (?:er )?)(?:ikke|uden|ingen|intet|not|no|nothing|without)\s+(?:(?:noget|nogen|en|et|har|er|have|has|længere|behov for|brug for|tale om|rigtigt?|egentligt?|any|an?|really) )*/giu;
/** What is denied is named at once, or with a word before it. */
const NAMED_WITHIN = 2;
/** "Ikke pædagogisk personale", "ikke andet end": of somebody, or with an exception. */
const OF_OTHERS =
  /^(?:\S+ )?(?:personale|uddannelse|medarbejder|staff|andet|other)|(?<!\p{L})(?:end|than)(?!\p{L})/iu;
/** Shorter words name no condition. */
const SHORTEST = 5;
/** Another purpose than the one asked for, and that alone: "bare for hyggens skyld", "for purely practical reasons". */
const OTHER_PURPOSE =
  /(?<!\p{L})(?<!(?:ikke|not) )(?:(?:kun|udelukkende|rent|bare|blot|alene) (?:af|for) (?:\p{L}+ )?(?:praktiske (?:grunde|årsager|hensyn)|hyggens? skyld|hyggen|selskabs? skyld|selskabet)|bare (?:skal |vil |for at )?(?:have|ha) selskab|(?:for )?(?:purely|only|just) (?:for )?(?:practical|social) (?:reasons|purposes)|(?:only|just) for (?:the )?(?:company|fun))(?!\p{L})/giu;

/** Words of conditions in the other language. */
const ENGLISH: readonly [RegExp, string][] = [
  [/(?<!\p{L})pedagogical|(?<!\p{L})educational/giu, 'pædagogisk'],
  [/(?<!\p{L})(?:agreement|contract)(?!\p{L})/giu, 'aftale'],
];

/**
 * Of these passages those whose very condition the question denies: "der er ikke noget pædagogisk i det" of help that is given
 * "kun hvis der er behov for socialpædagogisk indhold". Half of a compound is enough.
 */
export function deniedBy(question: string, conditional: readonly Evidence[]): Evidence[] {
  const denied = conditional.length > 0 ? deniedIn(question) : [];
  if (denied.length === 0) return [];
  return conditional.filter(({ annotated: { passage } }) =>
    conditionsIn(passage).some((term) => denied.some((word) => term.endsWith(word) || word.endsWith(term))),
  );
}

const conditionsIn = readOnce(({ text }: Passage): readonly string[] =>
  [...foldCase(text).matchAll(UNDER)].flatMap(({ groups }) => wordsOf(groups?.condition ?? '')),
);

function deniedIn(question: string): string[] {
  const danish = ENGLISH.reduce(
    (text, [english, word]) => text.replace(english, word),
    foldCase(question).replace(OTHER_PURPOSE, ' uden pædagogisk formål '),
  );
  return [...danish.matchAll(NOT)].flatMap(({ 0: found, index }) => {
    const [behind = ''] = danish.slice(index + found.length).split(/[,.;?!]/);
    if (OF_OTHERS.test(behind)) return [];
    return wordsOf(behind.split(' ').slice(0, NAMED_WITHIN).join(' '));
  });
}

function wordsOf(text: string): string[] {
  return termsIn(text).filter((term) => term.length >= SHORTEST);
}
