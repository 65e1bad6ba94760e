import { joinWords, type Word } from './words';

/** Abbreviations after which a sentence goes on, even before a capital letter ("jf. Lov om …", "nr. 988"). */
const ABBREVIATIONS =
  /^[(„"”’']?(fx|f\.eks|eks|bl\.a|ca|dvs|evt|ekskl|hhv|iht|ift|inkl|jf|jfr|kap|kl|max|maks|min|nr|pga|pkt|pr|s|st|stk|tlf|vedr)\.$/i;

/** "At borgeren", "Ved § 85", "”Gåbus”": how a sentence may begin. A digit does not begin one ("nr. 3", "4. uge"). */
const OPENING = /^[(„"”’'»«]*[\p{Lu}§]/u;
const CLOSING = /[.!?:][)"”’'»«]*$/u;

/** Sentences that cannot be understood without the one before. */
const LEANING: readonly RegExp[] = [
  /^(Dette|Denne|Disse|Her|Heraf|Herunder|Herved|Herfra|Samtidig|Derefter|Dernæst|Deraf|Dermed|Derved|Således|Altså|Fx|F\.eks\.|For eksempel|Eksempelvis)(?!\p{L})/u,
  /^Det (kan|betyder|gælder|vil|skal|sker|omfatter|drejer|skyldes|indebærer)(?!\p{L})/u,
  /^Hvis (målene|målet|dette|disse|det) /u,
  /^Se (eventuelt|også|mere|nærmere)(?!\p{L})/u,
  /^(\S+ ){1,3}(således|dermed|derfor|herefter|derefter|herved|desuden) /u,
];

/** A sentence that turns the matter: it takes back, allows or narrows what the one before said. */
const TURNING =
  /(?<!\p{L})(dog|imidlertid|medmindre|kun hvis|men kun|undtaget|undtagelsesvis|i (helt )?særlige tilfælde)(?!\p{L})/iu;
const NEGATION = /(?<!\p{L})(ikke|ingen|hverken|aldrig)(?!\p{L})/iu;

/** Cuts running text into sentences. An abbreviation or an initial does not end one. */
export function splitSentences(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let current: Word[] = [];
  for (const [index, word] of words.entries()) {
    current.push(word);
    const next = words[index + 1];
    if (next === undefined || endsSentence(word.text, next.text)) {
      sentences.push(current);
      current = [];
    }
  }
  return sentences;
}

/**
 * The pieces of a paragraph that can be quoted alone: its sentences, where one that leans on the former stays
 * with it, unless it turns the matter, for then it has a stance of its own.
 */
export function quotableSentences(words: readonly Word[]): Word[][] {
  return groupSentences(
    splitSentences(words),
    (former, sentence) => leansOnFormer(sentence) && !turns(former, sentence),
  );
}

/** The pieces of a bullet: the whole bullet, cut only before a sentence that turns the matter. */
export function quotablePartsOfBullet(words: readonly Word[]): Word[][] {
  return groupSentences(splitSentences(words), (former, sentence) => !turns(former, sentence));
}

function groupSentences(
  sentences: Word[][],
  staysWith: (former: string, sentence: string) => boolean,
): Word[][] {
  const groups: Word[][] = [];
  let former = '';
  for (const sentence of sentences) {
    const text = joinWords(sentence);
    const last = groups.at(-1);
    if (last !== undefined && staysWith(former, text)) last.push(...sentence);
    else groups.push([...sentence]);
    former = text;
  }
  return groups;
}

function endsSentence(word: string, next: string): boolean {
  if (!CLOSING.test(word) || !OPENING.test(next)) return false;
  return !ABBREVIATIONS.test(word) && !/^\p{Lu}\.$/u.test(word);
}

function leansOnFormer(sentence: string): boolean {
  return LEANING.some((pattern) => pattern.test(sentence));
}

function turns(former: string, sentence: string): boolean {
  if (TURNING.test(sentence)) return true;
  return !leansOnFormer(sentence) && NEGATION.test(sentence) !== NEGATION.test(former);
}
